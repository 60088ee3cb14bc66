package youju.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened to a clock, in the order it was recorded. Facts are added and never changed; the deadline is what {@link
 * Deadline#project} makes of them, so a change of the calendar moves the deadline and no fact.
 *
 * <p>A ledger begins with {@link Started}. A hearing has a beginning and an end. After {@link Stopped} or {@link
 * Released} only {@link Reopened} and {@link Corrected} may follow.
 */
public sealed interface ClockFact {

    /** The day it happened. */
    LocalDate day();

    /**
     * The event that the term runs from: received, accepted, served.
     *
     * @param period the period in force that day; kept with the fact so that a later setting doesn't move old deadlines
     */
    record Started(LocalDate day, Term term, Period period) implements ClockFact {
        public Started(LocalDate day, Term term) {
            this(day, term, term.period());
        }
    }

    /** The day of the start was recorded wrongly; the term runs from another. */
    record Corrected(LocalDate day, LocalDate start, String reason) implements ClockFact {}

    /** More time, counted from the strict end of the term (art. 34). */
    record Extended(LocalDate day, int days, String approvedBy, String reason) implements ClockFact {}

    /** The first day of a hearing. */
    record HearingFrom(LocalDate day) implements ClockFact {}

    /** The last day of the hearing. */
    record HearingUntil(LocalDate day) implements ClockFact {}

    /** What was owed is done. */
    record Stopped(LocalDate day) implements ClockFact {}

    /** Nothing is owed any more: withdrawn, sent back, merged. Neither in time nor late. */
    record Released(LocalDate day, String reason) implements ClockFact {}

    /** It wasn't done, or is owed again: the clock goes on as though never stopped, for no article lets it pause. */
    record Reopened(LocalDate day, String reason) implements ClockFact {}

    /** The facts of a ledger that had happened by the end of a day. */
    static List<ClockFact> until(LocalDate day, List<ClockFact> facts) {
        return facts.stream().filter(fact -> !fact.day().isAfter(day)).toList();
    }
}
