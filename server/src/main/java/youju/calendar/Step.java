package youju.calendar;

import java.time.LocalDate;

/**
 * One step on the way from the facts to the deadline, as data; {@link Wording} makes a sentence of it.
 *
 * @param from where the step begins
 * @param to where it leads
 * @param days how many days it counts, 0 where it counts none
 * @param article by which rule
 */
public record Step(Code code, LocalDate from, LocalDate to, int days, Article article) {

    /** What a step does; its sentence is {@code calendar.step.*} in the bundle. */
    public enum Code {
        /** The event; its day isn't counted. */
        STARTED,
        /** The event was on another day than recorded. */
        CORRECTED,
        /** Calendar days counted. */
        DAYS,
        /** Working days counted. */
        WORKING_DAYS,
        /** Days of an extension counted. */
        EXTENDED,
        /** Days of a hearing left out. */
        HEARING_LEFT_OUT,
        /** A hearing that doesn't move the end. */
        HEARING_COUNTED,
        /** A hearing still under way: the end isn't before {@code to}. */
        HEARING_UNDER_WAY,
        /** The end falls on a day off and moves. */
        MOVED,
        /** The holidays of the year of {@code from} are missing: the end isn't before {@code to}. */
        YEAR_MISSING,
        /** Done. */
        STOPPED,
        /** Nothing owed any more. */
        RELEASED,
        /** Owed again. */
        REOPENED
    }
}
