package youju.staff;

/** A change was not made. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; what to do about it is {@code staff.refusal.*} in the bundle. */
    public enum Reason {
        DAY_AHEAD,
        NUMBER,
        NO_DOCUMENT,
        TOO_LONG,
        /** It would leave more people than posts, and nobody says why. */
        OVER_WITHOUT_EXPLANATION
    }

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
