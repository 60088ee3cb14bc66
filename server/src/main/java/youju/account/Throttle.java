package youju.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing, on all nodes together: after so many failures under one key within a while, nothing is tried under
 * it any more. Keys are a sign-in name, a query code, an address; a caller asks for each.
 */
@Component
public class Throttle {

    /** How long a failure counts. */
    public static final Duration WHILE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there were at least {@code most} failures under this key. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public boolean isShut(String key, int most) {
        return jdbc.sql("select count(*) from account.attempt where key = :key and at > :since")
                        .param("key", key)
                        .param("since", clock.instant().minus(WHILE).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                >= most;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String key) {
        jdbc.sql("insert into account.attempt (key, at) values (:key, :at)")
                .param("key", key)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets the failures of a key, after a success. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String key) {
        jdbc.sql("delete from account.attempt where key = :key or at < :long")
                .param("key", key)
                .param("long", clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
