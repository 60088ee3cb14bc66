package youju.budget;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.document.Sha256;

/** The rows of {@code budget.command}. */
@Component
class CommandTable {

    private final JdbcClient jdbc;

    CommandTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String digest, long made) {}

    /**
     * What the command came to when it was first made; nothing if this is the first time. Two of the same at once wait for
     * one another.
     *
     * @throws Refused if it says something else than the first time
     */
    Optional<Ledger.Done> first(UUID command, String content) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 7))")
                .param("id", command.toString())
                .query(row -> {});
        Optional<Row> found = jdbc.sql("select digest, made from budget.command where id = :id")
                .param("id", command)
                .query((row, number) -> new Row(row.getString("digest"), row.getLong("made")))
                .optional();
        found.filter(row -> !row.digest().equals(Sha256.of(content))).ifPresent(other -> {
            throw new Refused(Reason.REPEAT_DIFFERS);
        });
        return found.map(row -> new Ledger.Done(row.made(), true));
    }

    void add(UUID command, String content, long made, Actor actor, Instant at) {
        jdbc.sql("insert into budget.command (id, digest, made, who, at) values (:id, :digest, :made, :who, :at)")
                .param("id", command)
                .param("digest", Sha256.of(content))
                .param("made", made)
                .param("who", actor.person())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
