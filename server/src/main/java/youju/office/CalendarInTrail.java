package youju.office;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import youju.calendar.CalendarChanged;
import youju.calendar.CalendarChanged.DayChange;
import youju.calendar.CalendarDay;
import youju.trail.Entry;
import youju.trail.Trail;

/** Writes each edit of the calendar into the trail, one entry a year touched, in the transaction of the edit. */
@Component
class CalendarInTrail {

    private final Trail trail;

    CalendarInTrail(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void record(CalendarChanged changed) {
        for (int year : changed.years().stream().sorted().toList()) {
            List<DayChange> days = changed.changes().stream()
                    .filter(change -> change.after().date().getYear() == year)
                    .toList();
            trail.add(new Entry(
                    changed.who(),
                    "calendar.change",
                    "calendar:" + year,
                    changed.reason(),
                    listed(days, DayChange::before),
                    listed(days, DayChange::after)));
        }
    }

    private static String listed(List<DayChange> days, Function<DayChange, CalendarDay> side) {
        return days.stream()
                .map(side)
                .map(day -> (day.date() + " " + day.kind() + " " + day.name()).strip())
                .collect(Collectors.joining("\n"));
    }
}
