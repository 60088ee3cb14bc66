package youju.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.calendar.CalendarChanged;
import youju.calendar.Calendars;
import youju.calendar.Deadline;
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
    private final ApplicationEventPublisher events;

    ClockRefresh(ClockTable clocks, Calendars calendars, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.events = events;
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
        Map<Long, LocalDate> before = clocks.ends(running.values());
        for (Map.Entry<Long, List<PetitionClock>> of : running.entrySet()) {
            for (PetitionClock clock : of.getValue()) {
                Deadline deadline = clock.deadline(calendar);
                clocks.refresh(clock.id(), deadline);
                last = Math.max(last, clock.id());
                tell(of.getKey(), clock, Optional.ofNullable(before.get(clock.id())), deadline);
            }
        }
        clocks.refreshDue(running.keySet());
        clocks.refreshHoldings(running.keySet());
        return last;
    }

    private void tell(long petition, PetitionClock clock, Optional<LocalDate> before, Deadline deadline) {
        Optional<LocalDate> after = deadline.legalEnd().known();
        if (!before.equals(after) && !PetitionClocks.WINDOWS.contains(clock.term())) {
            events.publishEvent(new EndMoved(
                    clock.id(), petition, clock.term(), clock.body(), before, after, deadline.calendarVersion()));
        }
    }
}
