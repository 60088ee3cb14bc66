package youju.asset;

/** A field of a form won't do; words for readers are {@code asset.fault.*} in the bundle. */
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

    /** The text without space around it, at most so long. */
    static String optional(String field, String text, int longest) {
        String clean = text.replace("\0", "").strip();
        if (clean.length() > longest) {
            throw new BadField(field, Fault.TOO_LONG);
        }
        return clean;
    }

    /** The same of a text that has to be there. */
    static String needed(String field, String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean.isEmpty()) {
            throw new BadField(field, Fault.MISSING);
        }
        return clean;
    }
}
