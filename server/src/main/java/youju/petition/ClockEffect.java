package youju.petition;

import java.util.Optional;
import youju.calendar.Term;

/**
 * What a transition does to a clock.
 *
 * @param term the clock; nothing means all that run
 * @param when only then; always if empty
 */
public record ClockEffect(Kind kind, Optional<Term> term, Optional<Guard> when) {

    /** All but {@link #START} concern the newest clock of the term, and do nothing where none fits. */
    public enum Kind {
        START,
        STOP,
        RELEASE,
        REOPEN,
        EXTEND,
        HEARING_FROM,
        HEARING_UNTIL,
        CORRECT
    }

    static ClockEffect start(Term term) {
        return new ClockEffect(Kind.START, Optional.of(term), Optional.empty());
    }

    static ClockEffect stop(Term term) {
        return new ClockEffect(Kind.STOP, Optional.of(term), Optional.empty());
    }

    static ClockEffect release(Term term) {
        return new ClockEffect(Kind.RELEASE, Optional.of(term), Optional.empty());
    }

    static ClockEffect releaseAll() {
        return new ClockEffect(Kind.RELEASE, Optional.empty(), Optional.empty());
    }

    static ClockEffect of(Kind kind, Term term) {
        return new ClockEffect(kind, Optional.of(term), Optional.empty());
    }

    ClockEffect when(Guard guard) {
        return new ClockEffect(kind, term, Optional.of(guard));
    }
}
