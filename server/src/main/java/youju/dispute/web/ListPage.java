package youju.dispute.web;

import java.util.List;
import youju.dispute.Campaign;
import youju.dispute.Docket;
import youju.dispute.Figures;
import youju.dispute.Filter;
import youju.page.Frame;
import youju.page.Option;

/**
 * A list of disputes with what narrows it.
 *
 * @param figures of all that match
 * @param mayRegister whether the reader may register one
 */
public record ListPage(
        Frame frame,
        Filter filter,
        Docket.Page list,
        Figures figures,
        List<Campaign> campaigns,
        List<Option> towns,
        List<Option> bodies,
        boolean mayRegister) {

    public ListPage {
        campaigns = List.copyOf(campaigns);
        towns = List.copyOf(towns);
        bodies = List.copyOf(bodies);
    }

    /** An address of this list with something added. */
    public String link(String more) {
        String query = filter.query();
        return "/disputes?" + query + (query.isEmpty() || more.isEmpty() ? "" : "&") + more;
    }

    /** Campaigns to choose from, after any and none. */
    public List<Option> campaignOptions() {
        return CampaignOptions.of(frame.words(), campaigns, true);
    }
}
