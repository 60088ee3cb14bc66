package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timeline: rows are added and never changed. */
@Component
class StepTable {

    private static final String SELECT = """
            select id, petition, sequence, action, from_state, to_state, actor, actor_name, actor_body, at, on_day, words,
                   target, data::text, paper
            from petition.step
            """;

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long petition, StepTaken step, Optional<UUID> command) {
        return jdbc.sql("""
                insert into petition.step (petition, sequence, action, from_state, to_state, actor, actor_name, actor_body,
                    at, on_day, words, target, data, paper, command)
                values (:petition,
                    (select coalesce(max(s.sequence), 0) + 1 from petition.step s where s.petition = :petition),
                    :action, :from, :to, :actor, :name, :body, :at, :day, :words, :target, :data::jsonb, :paper, :command)
                returning id
                """)
                .param("petition", petition)
                .param("action", step.action().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("actor", step.actor())
                .param("name", step.actorName())
                .param("body", Rows.orNull(step.actorBody()))
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("day", step.day())
                .param("words", step.words())
                .param("target", Rows.orNull(step.target()))
                .param("data", StepJson.write(step.step()))
                .param("paper", Rows.nameOrNull(step.paper()))
                .param("command", command.orElse(null))
                .query(Long.class)
                .single();
    }

    /** Oldest first. */
    List<StepTaken> of(long petition) {
        return jdbc.sql(SELECT + "where petition = :petition order by sequence")
                .param("petition", petition)
                .query((row, number) -> step(row))
                .list();
    }

    /** A step that was taken for that command, and the petition's number. */
    record ByCommand(long petition, StepTaken step) {}

    Optional<ByCommand> byCommand(UUID command) {
        return jdbc.sql(SELECT + "where command = :command")
                .param("command", command)
                .query((row, number) -> new ByCommand(row.getLong("petition"), step(row)))
                .optional();
    }

    /** Lets commands of one id in one by one. */
    void lock(UUID command) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", command.getMostSignificantBits() ^ command.getLeastSignificantBits())
                .query(row -> {});
    }

    private static StepTaken step(ResultSet row) throws SQLException {
        Action action = Action.valueOf(row.getString("action"));
        return new StepTaken(
                row.getLong("id"),
                row.getInt("sequence"),
                action,
                State.valueOf(row.getString("from_state")),
                State.valueOf(row.getString("to_state")),
                row.getString("actor"),
                row.getString("actor_name"),
                Rows.id(row, "actor_body"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("on_day", LocalDate.class),
                row.getString("words"),
                Rows.id(row, "target"),
                StepJson.read(action, row.getString("data")),
                Rows.text(row, "paper").map(PaperKind::valueOf));
    }
}
