package youju.asset.web;

import java.util.List;
import youju.asset.Request;
import youju.page.Frame;

/** What waits for a decision, and what was decided. */
public record RequestsPage(
        Frame frame, List<Request> waiting, List<Request> decided, boolean mayDecide, String command) {
    public RequestsPage {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }
}
