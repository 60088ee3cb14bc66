package youju.petition;

import java.time.LocalDate;
import java.util.Optional;
import youju.calendar.Deadline;
import youju.calendar.Light;
import youju.calendar.Term;
import youju.calendar.WorkingCalendar;

/**
 * A step about to be taken: all that a guard may ask.
 *
 * @param step what is asked for; {@link Intake.Confirm} stands in where guards that ask the step aren't asked
 * @param day the day it happened
 * @param found what had to be looked up for this step
 */
record Moment(Case matter, Step step, LocalDate day, WorkingCalendar calendar, Found found) {

    Petition petition() {
        return matter.petition();
    }

    Progress progress() {
        return petition().progress();
    }

    /** The route that the step chooses, else the one chosen before. */
    Optional<Route> route() {
        return switch (step) {
            case Handling.Accept accept -> Optional.of(accept.route());
            case Handling.Guide guide -> Optional.of(guide.route());
            default -> progress().route();
        };
    }

    boolean isRunning(Term term) {
        return matter.newest(term).filter(PetitionClock::isRunning).isPresent();
    }

    Optional<Deadline> deadline(Term term) {
        return matter.newest(term).map(clock -> clock.deadline(calendar));
    }

    /** Whether the term's end is known and lies before the day. */
    boolean hasPassed(Term term) {
        return deadline(term)
                .filter(deadline -> deadline.light(day) == Light.RED || deadline.light(day) == Light.DONE_LATE)
                .isPresent();
    }
}
