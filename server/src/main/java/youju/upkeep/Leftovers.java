package youju.upkeep;

import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.HouseClock;

/** What served only for a while: sessions that have ended, failed attempts to sign in. */
@Component
class Leftovers {

    private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final HouseClock clock;

    Leftovers(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return how many rows went */
    @Transactional
    public int clear() {
        int sessions = jdbc.sql("delete from database.session where expiry_time < :now")
                .param("now", clock.millis())
                .update();
        int attempts = jdbc.sql("delete from account.attempt where at < :before")
                .param("before", clock.instant().minus(ATTEMPTS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
        return sessions + attempts;
    }
}
