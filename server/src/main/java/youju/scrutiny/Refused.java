package youju.scrutiny;

import java.io.Serial;

/** Something can't be done with a submission as it stands; the sentence is {@code scrutiny.refused.*} in the bundle. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why not, and by that what to do. */
    public enum Why {
        /** Somebody else did something since the page was opened. */
        STALE,
        /** Not at this stage. */
        STAGE,
        /** Not the actor's to do. */
        NOT_YOURS,
        /** Findings are still to be judged. */
        UNJUDGED,
        /** None was accepted, so there is nothing to send back. */
        NOTHING_ACCEPTED,
        /** Whose report it is can't be reached in this house. */
        NO_BODY,
        /** A dismissal without a reason. */
        NO_REASON,
        /** An accepted finding without an answer. */
        UNANSWERED,
        /** A name or year that can't be. */
        BAD_UNIT,
        BAD_YEAR
    }

    private final Why why;

    public Refused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
