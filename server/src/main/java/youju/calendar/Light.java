package youju.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How urgent a clock is on a day; computed from facts each time, never stored as a truth of its own. */
public enum Light {
    /** More than a third of the time is left. */
    GREEN,
    /** A third of the time is left, or less; or only the days off that moved the end. */
    AMBER,
    /** Past the end and not done. */
    RED,
    /** Can't be told: the holidays of a year are missing and the day lies past the earliest possible end. */
    UNKNOWN,
    /** Done on or before the end. */
    DONE_IN_TIME,
    /** Done after the end. */
    DONE_LATE,
    /** No longer owed. */
    RELEASED;

    /**
     * How urgent a running clock is at the end of a day, by its projection alone.
     *
     * @param strictEnd reminders go by it
     * @param legalEnd being late is measured by it; none where it can't be told
     * @param notBefore the earliest day that can be the end
     */
    public static Light running(
            LocalDate start, LocalDate strictEnd, Optional<LocalDate> legalEnd, LocalDate notBefore, LocalDate day) {
        if (day.isAfter(legalEnd.orElse(notBefore))) {
            return legalEnd.isPresent() ? RED : UNKNOWN;
        }
        long whole = ChronoUnit.DAYS.between(start, strictEnd);
        long left = ChronoUnit.DAYS.between(day, strictEnd);
        return left * 3 <= whole ? AMBER : GREEN;
    }
}
