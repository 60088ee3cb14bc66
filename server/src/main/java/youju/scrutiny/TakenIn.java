package youju.scrutiny;

import java.util.List;
import java.util.UUID;

/**
 * What came of handing in files.
 *
 * @param taken how many wait for the inspection now
 * @param refused one for each that wasn't taken
 */
public record TakenIn(UUID batch, int taken, List<NotTaken> refused) {

    public TakenIn {
        refused = List.copyOf(refused);
    }

    /** A file that wasn't taken, as it was called. */
    public record NotTaken(String name, Why why) {}

    /** Its sentence is {@code scrutiny.not-taken.*} in the bundle. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        /** The same file is here already. */
        KNOWN
    }
}
