package youju.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import youju.calendar.End.HearingUnderWay;
import youju.calendar.End.On;
import youju.calendar.End.YearMissing;

/**
 * When something is due, and how that came about: a projection of facts through one version of the calendar.
 *
 * @param start the day of the event, which isn't counted
 * @param strictEnd start and period and extension, wherever that falls; for reminders
 * @param legalEnd the strict end moved off days off, once (民法典 art. 203); being late is measured by it
 * @param extended whether the one extension is used up
 * @param calendarVersion the calendar that was asked
 * @param steps the way from the facts to the end, in order
 */
public record Deadline(
        Term term,
        LocalDate start,
        End strictEnd,
        End legalEnd,
        Standing standing,
        boolean extended,
        long calendarVersion,
        List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /**
     * What the facts of one clock come to.
     *
     * @throws BrokenLedger if the facts can't all be true in this order
     */
    public static Deadline project(List<? extends ClockFact> facts, WorkingCalendar calendar) {
        return new Projection(Ledger.of(facts), calendar).deadline();
    }

    /**
     * The same, where an office doesn't move ends off days off: the regulation itself has no such rule, the civil code's is
     * applied by analogy.
     */
    public Deadline withoutMoving() {
        return new Deadline(
                term,
                start,
                strictEnd,
                strictEnd,
                standing,
                extended,
                calendarVersion,
                steps.stream()
                        .filter(step -> !step.article().equals(Article.END_ON_DAY_OFF))
                        .toList());
    }

    /** Whether an extension may be approved that day: once, of a term that allows it, before the end has passed. */
    public boolean mayExtend(LocalDate day) {
        return standing instanceof Standing.Running
                && !extended
                && term.longestExtensionDays() > 0
                && !day.isBefore(start)
                && !day.isAfter(legalEnd.notBefore());
    }

    /** How urgent it is at the end of that day. What was done or released only later still runs. */
    public Light light(LocalDate day) {
        return switch (standing) {
            case Standing.Done done
            when !done.day().isAfter(day) -> lightOf(done.day(), Light.DONE_IN_TIME, Light.DONE_LATE);
            case Standing.Released released when !released.day().isAfter(day) -> Light.RELEASED;
            case Standing.Done done -> lightOf(day, running(day), Light.RED);
            case Standing.Released released -> lightOf(day, running(day), Light.RED);
            case Standing.Running running -> lightOf(day, running(day), Light.RED);
        };
    }

    private Light lightOf(LocalDate day, Light inTime, Light late) {
        return switch (legalEnd) {
            case On on -> day.isAfter(on.day()) ? late : inTime;
            case YearMissing missing -> day.isAfter(missing.notBefore()) ? Light.UNKNOWN : inTime;
            case HearingUnderWay hearing -> inTime;
        };
    }

    /** Reminds by the strict end. While a hearing stands still the clock, so does the light. */
    private Light running(LocalDate day) {
        LocalDate now =
                legalEnd instanceof HearingUnderWay hearing && day.isAfter(hearing.since()) ? hearing.since() : day;
        long whole = ChronoUnit.DAYS.between(start, strictEnd.notBefore());
        long left = ChronoUnit.DAYS.between(now, strictEnd.notBefore());
        return left * 3 <= whole ? Light.AMBER : Light.GREEN;
    }
}
