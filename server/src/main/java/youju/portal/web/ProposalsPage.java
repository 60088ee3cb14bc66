package youju.portal.web;

import java.util.List;
import youju.page.Frame;
import youju.petition.PublishedProposals;
import youju.portal.Choices;

/**
 * Proposals that were answered.
 *
 * @param next the address of the next page; empty on the last
 */
public record ProposalsPage(
        Frame frame,
        List<PublishedProposals.Published> proposals,
        Choices.Offered offered,
        boolean first,
        String next) {

    public ProposalsPage {
        proposals = List.copyOf(proposals);
    }
}
