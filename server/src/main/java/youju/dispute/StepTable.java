package youju.dispute;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code dispute.step}. */
@Component
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dispute that a command was done to, if it was; whoever sends it again meanwhile waits here. */
    Optional<Long> done(UUID command) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", command.getMostSignificantBits() ^ command.getLeastSignificantBits())
                .query(row -> {});
        return jdbc.sql("select dispute from dispute.step where command = :command")
                .param("command", command)
                .query(Long.class)
                .optional();
    }

    void add(long dispute, StepTaken taken, UUID command) {
        jdbc.sql("""
                insert into dispute.step (dispute, action, from_state, to_state, day, at, actor, actor_name, actor_body,
                    words, detail, command)
                values (:dispute, :action, :from, :to, :day, :at, :actor, :name, :body, :words, :detail::jsonb, :command)
                """)
                .param("dispute", dispute)
                .param("action", taken.action().name())
                .param("from", taken.from().name())
                .param("to", taken.to().name())
                .param("day", taken.day())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("actor", taken.actor())
                .param("name", taken.actorName())
                .param("body", taken.actorBody())
                .param("words", taken.step().words())
                .param("detail", StepJson.write(taken.step()))
                .param("command", command)
                .update();
    }

    List<StepTaken> of(long dispute) {
        return jdbc.sql("select * from dispute.step where dispute = :dispute order by id")
                .param("dispute", dispute)
                .query((row, number) -> {
                    Action action = Action.valueOf(row.getString("action"));
                    return new StepTaken(
                            row.getLong("id"),
                            action,
                            State.valueOf(row.getString("from_state")),
                            State.valueOf(row.getString("to_state")),
                            row.getObject("day", LocalDate.class),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            row.getString("actor_name"),
                            row.getLong("actor_body"),
                            StepJson.read(action, row.getString("detail")));
                })
                .list();
    }
}
