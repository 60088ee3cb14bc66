package youju.dispute;

/** A field of a form won't do; words for readers are {@code dispute.fault.*} in the bundle. */
public final class BadField extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        OUT_OF_RANGE,
        UNREADABLE
    }

    private final String field;
    private final Fault fault;

    public BadField(String field, Fault fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    public String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }
}
