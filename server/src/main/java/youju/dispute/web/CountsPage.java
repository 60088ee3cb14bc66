package youju.dispute.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import youju.dispute.Docket;
import youju.dispute.Figures;
import youju.dispute.Kind;
import youju.page.Frame;

/**
 * What the disputes found in a period came to.
 *
 * @param shares by campaign, town and kind
 */
public record CountsPage(
        Frame frame, LocalDate from, LocalDate to, Figures all, Map<Docket.Share, List<Docket.Part>> shares) {

    /** The list behind a figure. */
    public String link(String standing) {
        return "/disputes?from=" + from + "&to=" + to + (standing.isEmpty() ? "" : "&standing=" + standing);
    }

    /** The list behind a figure of one campaign, town or kind. */
    public String link(Docket.Share share, String key, String standing) {
        String name = switch (share) {
            case CAMPAIGN -> "campaign";
            case TOWN -> "town";
            case KIND -> "kind";
        };
        return link(standing) + "&" + name + "=" + key;
    }

    public String name(Docket.Share share, Docket.Part part) {
        return switch (share) {
            case CAMPAIGN -> part.name().isEmpty() ? frame.say("dispute.campaign.none") : part.name();
            case TOWN -> part.name();
            case KIND -> frame.words().of("dispute.kind", Kind.valueOf(part.key()));
        };
    }
}
