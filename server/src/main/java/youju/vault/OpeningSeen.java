package youju.vault;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An opening as the petitioner may read it: which office, not which official.
 *
 * @param office none if the program itself opened, to print a paper to the petitioner
 */
public record OpeningSeen(Instant at, Optional<String> office, String why, Set<PrivateField> fields) {}
