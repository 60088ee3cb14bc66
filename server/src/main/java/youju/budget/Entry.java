package youju.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import youju.money.Money;

/**
 * An expenditure entry.
 *
 * @param allotment on which it is charged
 * @param amount negative where it takes another back
 * @param reverses the entry it takes back
 * @param reversedBy the entry, waiting or approved, that takes this one back
 * @param file the import it came with
 * @param who number of whoever entered it
 */
public record Entry(
        long id,
        Allotment allotment,
        Optional<Long> commitment,
        String voucher,
        LocalDate day,
        String payee,
        String purpose,
        String economic,
        Optional<ThreePublic> threePublic,
        Money amount,
        Optional<Long> reverses,
        Optional<Long> reversedBy,
        Optional<Long> file,
        State state,
        long who,
        String whoName,
        Instant at,
        Optional<Decision> decision) {

    /** Names for readers are {@code budget.state.*} in the bundle. */
    public enum State {
        /** Waits for somebody else's decision; its money is set aside. */
        ENTERED,
        /** Counts. */
        APPROVED,
        /** Sent back; its money is free again. */
        REFUSED
    }

    /** Who decided, and why. */
    public record Decision(boolean approved, boolean asLeader, String reason, String whoName, Instant at) {}
}
