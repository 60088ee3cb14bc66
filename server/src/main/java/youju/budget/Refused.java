package youju.budget;

import java.util.List;

/** A move was not made, and nothing changed. Its sentence for readers is {@code budget.refused.*} of the reason. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not; in brackets what the sentence fills in. */
    public enum Reason {
        /** Money not there (what is free, what was asked for). */
        NOT_ENOUGH,
        /** The commitment has less left (what is left). */
        COMMITMENT_SMALLER,
        YEAR_CLOSED,
        /** The class isn't in the year's classification, or too broad (its code). */
        NO_SUCH_CLASS,
        NOT_FOUND,
        /** The year isn't of this system (the year). */
        BAD_YEAR,
        /** Day and year differ (the day, the year). */
        OUTSIDE_YEAR,
        IN_FUTURE,
        AMOUNT_NOT_POSITIVE,
        DOCUMENT_MISSING,
        VOUCHER_MISSING,
        PAYEE_MISSING,
        PURPOSE_MISSING,
        REASON_MISSING,
        /** A text is too long (the most letters). */
        TOO_LONG,
        NAME_TAKEN,
        NAME_BAD,
        NOT_YOURS,
        OWN_ENTRY,
        /** Above the limit a leader approves (the limit). */
        ABOVE_LIMIT,
        DECIDED_ALREADY,
        NOT_APPROVED,
        IS_A_REVERSAL,
        REVERSED_ALREADY,
        RELEASED_ALREADY,
        CARRY_IS_FINAL,
        /** Entries wait or commitments are open (how many). */
        STILL_OPEN,
        /** An allotment is overspent and not yet covered (by how much). */
        NOT_COVERED,
        NEXT_YEAR_CLOSED,
        LIMIT_TAKEN,
        /** The same file was taken in before (its name). */
        FILE_TAKEN,
        /** Rows have faults (how many), or none is good. */
        FILE_FAULTY,
        /** The same uuid came with something else. */
        REPEAT_DIFFERS
    }

    private final Reason reason;
    private final List<String> about;

    public Refused(Reason reason, Object... about) {
        super(reason + " " + List.of(about));
        this.reason = reason;
        this.about = List.of(about).stream().map(Refused::text).toList();
    }

    private static String text(Object part) {
        return part instanceof youju.money.Money money ? money.grouped() : part.toString();
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence fills in. */
    public List<String> about() {
        return about;
    }
}
