package youju.petition;

import java.util.Optional;

/**
 * A petitioner as everybody sees them who may see the petition: masked.
 *
 * @param sealed the vault's number, by which the person can be opened with a reason
 * @param personHash the same for the same person; none where too little is known of them
 */
public record PetitionerSeen(
        int ordinal,
        boolean representative,
        long sealed,
        Optional<String> personHash,
        String name,
        String idNumber,
        String phone,
        String address) {}
