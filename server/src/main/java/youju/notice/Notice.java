package youju.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import youju.calendar.Term;

/**
 * What somebody should know of.
 *
 * @param number of the petition
 * @param summary what the petition is about, as the reader may see it now; empty for an accusation
 * @param term whose end it is about
 * @param day the end
 */
public record Notice(
        long id,
        Kind kind,
        long petition,
        String number,
        String summary,
        Optional<Term> term,
        Optional<LocalDate> day,
        Instant at,
        boolean read) {

    /** The occasions. Names for readers are {@code notice.kind.*} in the bundle. */
    public enum Kind {
        /** A petition came to the body. */
        SENT,
        /** A body says that a petition isn't its business. */
        OBJECTED,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        /** Review or re-review was asked for. */
        REVIEW_ASKED,
        /** The body is supervised (art. 40). */
        SUPERVISED,
        /** A petitioner was dissatisfied. */
        DISSATISFIED,
        /** A third of the time is left, or five days. */
        SOON,
        /** The last day. */
        TODAY,
        /** Past the end. */
        LATE,
        /** The calendar was edited, and an end moved with it. */
        END_MOVED
    }
}
