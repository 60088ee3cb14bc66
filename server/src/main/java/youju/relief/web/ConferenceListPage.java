package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.relief.Minutes;

/**
 * The sittings of the joint conference.
 *
 * @param next the address of the next page; empty on the last
 */
public record ConferenceListPage(Frame frame, List<Minutes.Held> held, String next, boolean mayHold) {

    public ConferenceListPage {
        held = List.copyOf(held);
    }
}
