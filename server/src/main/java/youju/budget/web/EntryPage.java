package youju.budget.web;

import java.util.Map;
import youju.budget.Entry;

/**
 * One entry.
 *
 * @param command for whichever button is pressed
 * @param mayDecide whether the reader may approve it or send it back
 * @param aboveLimit whether it needs a leader
 * @param mayReverse whether the reader may enter what takes it back
 */
public record EntryPage(
        YearFrame around,
        Entry entry,
        String command,
        boolean mayDecide,
        boolean aboveLimit,
        boolean mayReverse,
        String today,
        Map<String, String> faults) {

    public EntryPage {
        faults = Map.copyOf(faults);
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }
}
