package youju.vault;

import java.util.List;
import java.util.Locale;

/** The vault did not do what was asked, and changed nothing. {@link Wording} tells the reader why and what to do. */
public final class VaultRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Who must act. */
    public enum Side {
        /** Whoever asked. */
        USER,
        /** Whoever runs the server. */
        ADMINISTRATOR
    }

    /** Why; its sentence is {@code vault.refusal.*} in the bundle, the details of the refusal are its arguments. */
    public enum Reason {
        /** No record has the number {0}. */
        NO_RECORD(Side.USER),
        /** Record {0} was erased. */
        ERASED(Side.USER),
        /** The reason has fewer than {0} letters. */
        REASON_TOO_SHORT(Side.USER),
        /** Nobody is named who opens. */
        NOBODY(Side.USER),
        /** No field is asked for. */
        NO_FIELD(Side.USER),
        /** The second person is the first. */
        SAME_PERSON(Side.USER),
        /** A private record without a name. */
        NO_NAME(Side.USER),
        /** A field is longer than {0} letters. */
        TOO_LONG(Side.USER),
        /** The sealed bytes were changed, or belong to another row. */
        SEAL_BROKEN(Side.ADMINISTRATOR),
        /** A later version sealed it. */
        SEAL_UNKNOWN(Side.ADMINISTRATOR),
        /** Key {0} is needed and not in the ring. */
        KEY_MISSING(Side.ADMINISTRATOR),
        /** Rows are sealed, and the key file {0} is not there. */
        KEY_FILE_LOST(Side.ADMINISTRATOR),
        /** The key file {0} can be reached by others. */
        KEY_FILE_OPEN(Side.ADMINISTRATOR),
        /** The key file {0} can't be read or written. */
        KEY_FILE_UNREADABLE(Side.ADMINISTRATOR),
        /** Line {1} of the keys in {0} can't be understood. */
        KEY_LINE_DAMAGED(Side.ADMINISTRATOR),
        /** The keys in {0} aren't whole: no current key, or no key for hashes. */
        KEYS_INCOMPLETE(Side.ADMINISTRATOR),
        /** The keys in {0} have another version. */
        KEYS_VERSION(Side.ADMINISTRATOR),
        /** Keys from the environment can't be added to by the program. */
        KEYS_FIXED(Side.ADMINISTRATOR),
        /** No suite is called {0}. */
        NO_SUITE(Side.ADMINISTRATOR);

        private final Side side;

        Reason(Side side) {
            this.side = side;
        }

        public Side side() {
            return side;
        }
    }

    private final Reason reason;
    private final List<String> details;

    VaultRefusal(Reason reason, Object... details) {
        this.reason = reason;
        this.details = List.of(details).stream().map(String::valueOf).toList();
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence is about: a record's number, a key's id, a file. Never anything private, never a key. */
    public List<String> details() {
        return details;
    }

    /** The English sentence, for logs. */
    @Override
    public String getMessage() {
        return Wording.in(Locale.ENGLISH).of(this);
    }
}
