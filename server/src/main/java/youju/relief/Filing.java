package youju.relief;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.calendar.HouseClock;

/** Keeps what a folder held when it was filed, so that a later look can tell whether it still does. */
@Component
class Filing {

    private final JdbcClient jdbc;
    private final GrantTable grants;
    private final Leaves leaves;
    private final HouseClock clock;

    Filing(JdbcClient jdbc, GrantTable grants, Leaves leaves, HouseClock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.leaves = leaves;
        this.clock = clock;
    }

    void file(long grant) {
        List<Leaf> all = leaves.of(grants.find(grant).orElseThrow(), Optional.empty());
        jdbc.sql("insert into relief.filing (grant_id, sha256, pieces, at) values (:grant, :sha256, :pieces, :at)")
                .param("grant", grant)
                .param("sha256", Folders.digest(all))
                .param("pieces", all.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
