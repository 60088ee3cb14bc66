package youju.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.dispute.BadField;
import youju.dispute.Campaign;
import youju.dispute.Figures;
import youju.page.Frame;

/**
 * The screenings and what each found.
 *
 * @param mayOpen whether the reader may open one
 */
public record CampaignsPage(
        Frame frame,
        List<Found> campaigns,
        boolean mayOpen,
        String command,
        Map<String, String> typed,
        Optional<BadField> bad,
        Optional<String> problem) {

    /** A screening and what it found, as of today. */
    public record Found(Campaign campaign, Figures figures) {}

    public CampaignsPage {
        campaigns = List.copyOf(campaigns);
        typed = Map.copyOf(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public String error(String field) {
        return bad.filter(fault -> fault.field().equals(field))
                .map(fault -> Says.of(frame.words(), fault))
                .orElse("");
    }
}
