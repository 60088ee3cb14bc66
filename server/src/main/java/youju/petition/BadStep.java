package youju.petition;

/** A step that lacks something or says something impossible; whoever filled in the form must mend it. */
public final class BadStep extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the field; its sentence is {@code petition.fault.*} in the bundle. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        OUT_OF_RANGE,
        /** Doesn't go with what another field says. */
        DOES_NOT_FIT
    }

    private final String field;
    private final Fault fault;

    BadStep(String field, Fault fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** The record's component, by its name in code. */
    public String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }
}
