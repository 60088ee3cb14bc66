package youju.petition.web;

import java.time.Instant;
import java.util.List;
import youju.page.Frame;
import youju.petition.Unmasking;

/**
 * Requests to see who accuses.
 *
 * @param waiting for the reader to agree to
 * @param own that the reader made
 */
public record SecondPage(
        Frame frame, boolean maySecond, List<Unmasking> waiting, List<Unmasking> own, long reader, Instant now) {

    public SecondPage {
        waiting = List.copyOf(waiting);
        own = List.copyOf(own);
    }
}
