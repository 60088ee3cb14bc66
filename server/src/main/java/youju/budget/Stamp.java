package youju.budget;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import youju.account.Actor;

/** Who wrote a row, and when. */
record Stamp(long who, OffsetDateTime at) {

    static Stamp of(Actor actor, Instant at) {
        return new Stamp(actor.person(), at.atOffset(ZoneOffset.UTC));
    }
}
