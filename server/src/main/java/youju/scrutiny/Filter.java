package youju.scrutiny;

import java.util.Optional;
import java.util.UUID;

/**
 * Which submissions are looked for; all that is given has to hold.
 *
 * @param year 0 for any
 * @param unit part of the name, or empty
 * @param scheme exactly, or empty
 * @param rule that found something in them, or empty
 */
public record Filter(int year, Optional<Stage> stage, String unit, Optional<UUID> batch, String scheme, String rule) {

    public static final Filter ALL = new Filter(0, Optional.empty(), "", Optional.empty(), "", "");

    public static Filter of(UUID batch) {
        return new Filter(0, Optional.empty(), "", Optional.of(batch), "", "");
    }
}
