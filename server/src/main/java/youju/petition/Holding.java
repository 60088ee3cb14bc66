package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/** A body that has or had the petition, and why. */
public record Holding(
        long id,
        long body,
        Way way,
        boolean lead,
        LocalDate sentOn,
        LocalDate receivedOn,
        Optional<LocalDate> due,
        Standing standing) {

    /** How it stands with that body. */
    public enum Standing {
        OPEN,
        /** It objected, and the sender agreed. */
        RETURNED,
        DONE
    }
}
