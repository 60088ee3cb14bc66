package youju.asset;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import youju.money.Money;

/**
 * A disposal or a surplus that somebody asks for.
 *
 * @param value of a surplus; of a disposal its net value when it was asked for
 * @param decision none while it waits
 */
public record Request(
        long id,
        RequestKind kind,
        OptionalLong card,
        String name,
        String type,
        Money value,
        String place,
        String why,
        Instant at,
        String who,
        String whoName,
        Optional<Decision> decision) {

    /** What another person decided. */
    public record Decision(boolean approved, String words, Instant at, String whoName) {}
}
