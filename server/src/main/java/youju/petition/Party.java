package youju.petition;

import java.util.OptionalLong;
import java.util.Set;

/**
 * Who takes a step, and for which bodies: an office inside a body acts for it.
 *
 * @param bodies the actor's own, and the one that it is an office of
 */
record Party(By by, Set<Long> bodies) {

    Party {
        bodies = Set.copyOf(bodies);
    }

    static Party without(By by) {
        return new Party(by, Set.of());
    }

    boolean actsFor(OptionalLong body) {
        return body.isPresent() && bodies.contains(body.getAsLong());
    }
}
