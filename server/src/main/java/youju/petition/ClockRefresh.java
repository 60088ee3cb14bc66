package youju.petition;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.calendar.CalendarChanged;
import youju.calendar.Calendars;
import youju.calendar.WorkingCalendar;

/**
 * Counts every running clock anew when the calendar changes, in the transaction of the edit. No fact moves; only what the
 * facts come to.
 */
@Component
class ClockRefresh {

    /** Clocks held in memory at once. */
    private static final int BATCH = 1_000;

    private final ClockTable clocks;
    private final Calendars calendars;
    private final JdbcClient jdbc;

    ClockRefresh(ClockTable clocks, Calendars calendars, JdbcClient jdbc) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    @EventListener
    void countAnew(CalendarChanged changed) {
        String eyes = scope("select database.scope()", "");
        scope("select set_config('youju.scope', :scope, true)", "system");
        try {
            WorkingCalendar calendar = calendars.current();
            long last = 0;
            do {
                last = batch(last, calendar);
            } while (last > 0);
        } finally {
            scope("select set_config('youju.scope', :scope, true)", eyes);
        }
    }

    private String scope(String sql, String scope) {
        return jdbc.sql(sql).param("scope", scope).query(String.class).single();
    }

    private long batch(long after, WorkingCalendar calendar) {
        Map<Long, List<PetitionClock>> running = clocks.running(after, BATCH);
        long last = 0;
        for (List<PetitionClock> of : running.values()) {
            for (PetitionClock clock : of) {
                clocks.refresh(clock.id(), clock.deadline(calendar));
                last = Math.max(last, clock.id());
            }
        }
        clocks.refreshDue(running.keySet());
        clocks.refreshHoldings(running.keySet());
        return last;
    }
}
