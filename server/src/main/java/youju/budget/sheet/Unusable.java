package youju.budget.sheet;

/** A file that can't be taken in at all. Its sentence for readers is {@code budget.file.*} of the reason. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        /** No xlsx and no xls by its content, or cut short. */
        NO_SPREADSHEET,
        ENCRYPTED,
        TOO_MANY_ROWS,
        /** No row among the first that names enough columns. */
        NO_HEAD
    }

    private final Reason reason;

    public Unusable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
