package youju.relief.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import youju.page.Frame;
import youju.relief.Grant;
import youju.vault.PrivateField;

/**
 * Seeing who is paid.
 *
 * @param clear what was opened; empty before
 */
public record RecipientPage(
        Frame frame,
        Grant grant,
        String why,
        Set<PrivateField> fields,
        Map<PrivateField, String> clear,
        Optional<String> problem) {

    public RecipientPage {
        fields = Set.copyOf(fields);
    }
}
