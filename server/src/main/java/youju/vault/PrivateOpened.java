package youju.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A record was opened; published in the transaction that recorded it. Says nothing of what is in it.
 *
 * @param opening the number of the entry in the vault's own list
 * @param office none if the program itself opened
 */
public record PrivateOpened(
        long record,
        long opening,
        String who,
        Optional<String> office,
        String why,
        Optional<String> secondPerson,
        Set<PrivateField> fields,
        Instant at) {}
