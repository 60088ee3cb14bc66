package youju.petition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import youju.vault.PrivateField;

/**
 * An official's wish to see who accuses, which a second person decides about.
 *
 * @param number of the petition
 * @param masked the petitioner's masked name
 * @param decision none while it waits
 * @param openedAt when it was used: it opens once
 */
public record Unmasking(
        long id,
        long petition,
        String number,
        int ordinal,
        String masked,
        long askedBy,
        String askedByName,
        Instant askedAt,
        String why,
        Set<PrivateField> fields,
        Optional<Decided> decision,
        Optional<Instant> openedAt) {

    /** What the second person said. */
    public record Decided(String by, String byName, Instant at, boolean granted, String words) {}

    /** Where it stands. */
    public enum Standing {
        WAITING,
        REFUSED,
        /** Granted, and may be opened once. */
        OPEN,
        /** Granted, and not used in time. */
        LAPSED,
        USED
    }

    public Unmasking {
        fields = Set.copyOf(fields);
    }

    /** Where it stands at a moment. */
    public Standing standing(Instant now) {
        if (openedAt.isPresent()) {
            return Standing.USED;
        }
        return decision.map(made -> {
                    if (!made.granted()) {
                        return Standing.REFUSED;
                    }
                    return made.at().plus(Unmaskings.GRANTED_FOR).isAfter(now) ? Standing.OPEN : Standing.LAPSED;
                })
                .orElse(Standing.WAITING);
    }

    /** In the order of the form. */
    public List<PrivateField> sortedFields() {
        return fields.stream().sorted().toList();
    }
}
