package youju.petition.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youju.page.Frame;
import youju.petition.Petition;
import youju.petition.PetitionerSeen;
import youju.petition.Unmasking;
import youju.vault.PrivateField;

/**
 * One petitioner, and the wish to see them in clear.
 *
 * @param needsSecond whether a second person must agree
 * @param requests asked before, newest first
 * @param clear what was opened, this once, in the order of the form
 * @param problem why it wasn't, in a sentence
 */
public record UnmaskPage(
        Frame frame,
        Petition petition,
        PetitionerSeen person,
        boolean needsSecond,
        boolean mayAsk,
        String why,
        Set<PrivateField> fields,
        List<Unmasking> requests,
        Map<PrivateField, String> clear,
        Optional<String> problem,
        long reader,
        Instant now) {

    public UnmaskPage {
        requests = List.copyOf(requests);
        fields = Set.copyOf(fields);
    }
}
