package youju.account;

import java.util.Optional;

/**
 * A body: a bureau, an office, a town, a department.
 *
 * @param path ids from the root down to this one, {@code /1/7/}
 * @param code region code by GB/T 2260, six digits; towns add three or six
 * @param active false once abolished; what it did stays
 */
public record Body(
        long id, Optional<Long> parent, String path, String code, String name, BodyKind kind, boolean active) {

    /** Whether this is the other body or lies below it. */
    public boolean isWithin(Body other) {
        return path.startsWith(other.path);
    }
}
