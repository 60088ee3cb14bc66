package youju.petition.web;

import java.util.List;
import youju.page.Frame;
import youju.petition.Similar.Earlier;

/**
 * Earlier petitions that may be about the same matter, beside the form that is being filled in.
 *
 * @param asked whether there was enough to look with
 * @param chosen the number that is marked as the same matter
 * @param hints what looks mistyped, in sentences; nothing that keeps anybody from saving
 */
public record EarlierPage(Frame frame, boolean asked, List<Earlier> found, String chosen, List<String> hints) {

    public EarlierPage {
        found = List.copyOf(found);
        hints = List.copyOf(hints);
    }
}
