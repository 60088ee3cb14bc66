package youju.budget;

import java.time.Instant;
import java.util.Optional;
import youju.budget.sheet.Field;

/**
 * A file that was sent in.
 *
 * @param who number of whoever sent it
 * @param waiting how many of its entries wait for a decision
 */
public record ImportFile(
        long id,
        Field.Target target,
        String name,
        String sha256,
        long who,
        String whoName,
        Instant at,
        Optional<Intake> intake,
        int waiting) {

    /** That it was taken in: so many rows, and so many left out. */
    public record Intake(int taken, int leftOut, String whoName, Instant at) {}
}
