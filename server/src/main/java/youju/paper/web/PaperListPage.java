package youju.paper.web;

import java.util.List;
import youju.page.Frame;
import youju.paper.Issued;
import youju.petition.Petition;

/**
 * The papers of a petition.
 *
 * @param mayIssue whether the reader may have originals
 * @param fault of the reason last given for an original, empty if none
 */
public record PaperListPage(
        Frame frame, Petition petition, List<Issued> papers, boolean mayIssue, String fault, String why) {

    public PaperListPage {
        papers = List.copyOf(papers);
    }
}
