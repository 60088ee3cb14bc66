package youju.calendar;

import java.util.List;
import java.util.Set;

/**
 * The calendar was edited; published in the transaction of the edit, once an edit. Whoever records changes or counts open
 * deadlines anew listens to it.
 *
 * @param version the calendar's version from now on
 * @param years the years touched; one entered just now could not be counted in before
 * @param changes every day that became another, in order
 */
public record CalendarChanged(long version, Set<Integer> years, List<DayChange> changes, String who, String reason) {

    /** One day, before and after. */
    public record DayChange(CalendarDay before, CalendarDay after) {}

    public CalendarChanged {
        years = Set.copyOf(years);
        changes = List.copyOf(changes);
    }
}
