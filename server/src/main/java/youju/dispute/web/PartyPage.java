package youju.dispute.web;

import java.util.Map;
import java.util.Optional;
import youju.dispute.Dispute;
import youju.dispute.PartySeen;
import youju.page.Frame;

/**
 * A party, to be seen in clear.
 *
 * @param clear what was opened, by {@code vault.field.*}; empty before
 */
public record PartyPage(
        Frame frame,
        Dispute dispute,
        PartySeen party,
        String why,
        Map<String, String> clear,
        Optional<String> problem) {}
