package youju.document;

/**
 * The bytes of a file and what to call it.
 *
 * @param name used in messages only; never trusted for the format
 */
@SuppressWarnings("ArrayRecordComponent")
public record Source(String name, byte[] content) {

    /** A complaint about this file. */
    public Unreadable unreadable(Unreadable.Reason reason, String detail) {
        return new Unreadable(name, reason, detail);
    }

    /** A complaint about this file, after a parser's own. */
    public Unreadable unreadable(Unreadable.Reason reason, Throwable cause) {
        return new Unreadable(name, reason, cause);
    }
}
