package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.calendar.HouseClock;

/** The timeline: rows are added and never changed. Adding one moves the grant and its money. */
@Component
class StepTable {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    StepTable(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a step rests on. */
    record Evidence(String witnesses, OptionalLong decision, OptionalLong line, OptionalLong resultLine) {
        static final Evidence NONE = new Evidence("", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

        static Evidence of(String names) {
            return new Evidence(names, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
        }

        static Evidence decision(long id) {
            return new Evidence("", OptionalLong.of(id), OptionalLong.empty(), OptionalLong.empty());
        }

        static Evidence line(long id) {
            return new Evidence("", OptionalLong.empty(), OptionalLong.of(id), OptionalLong.empty());
        }

        static Evidence result(long id) {
            return new Evidence("", OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(id));
        }
    }

    long add(long grant, Transition row, Actor actor, String words, Evidence evidence, UUID command) {
        LocalDate today = clock.today();
        return jdbc.sql("""
                insert into relief.step (grant_id, sequence, action, from_state, to_state, duty, person, person_name, body,
                    body_name, at, on_day, words, witnesses, decision, line, result_line, command)
                values (:grant, (select coalesce(max(s.sequence), 0) + 1 from relief.step s where s.grant_id = :grant),
                    :action, :from, :to, :duty, :person, :name, :body,
                    (select b.name from account.body b where b.id = :body), :at, :day, :words, :witnesses, :decision, :line,
                    :result, :command)
                returning id
                """)
                .param("grant", grant)
                .param("action", row.action().name())
                .param("from", row.from().name())
                .param("to", row.to().name())
                .param("duty", row.duty().name())
                .param("person", actor.person())
                .param("name", actor.name())
                .param("body", actor.body())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", today)
                .param("words", words)
                .param("witnesses", evidence.witnesses())
                .param("decision", Rows.orNull(evidence.decision()))
                .param("line", Rows.orNull(evidence.line()))
                .param("result", Rows.orNull(evidence.resultLine()))
                .param("command", command)
                .query(Long.class)
                .single();
    }

    /** Oldest first. */
    List<StepTaken> of(long grant) {
        return jdbc.sql("""
                select s.*, d.conference, d.minutes, d.held_on, d.outcome, d.fen as decided,
                       d.source as from_source, d.agree, d.against, d.abstain, d.words as decision_words,
                       r.outcome as said, r.voucher, r.words as bank_words,
                       coalesce(l.reference, '') as reference
                from relief.step s
                left join relief.decision d on d.id = s.decision
                left join relief.result_line r on r.id = s.result_line
                left join relief.line l on l.id = coalesce(s.line, r.line)
                where s.grant_id = :grant order by s.sequence
                """)
                .param("grant", grant)
                .query((row, number) -> step(row))
                .list();
    }

    private static StepTaken step(ResultSet row) throws SQLException {
        return new StepTaken(
                row.getLong("id"),
                row.getInt("sequence"),
                Action.valueOf(row.getString("action")),
                State.valueOf(row.getString("from_state")),
                State.valueOf(row.getString("to_state")),
                Duty.valueOf(row.getString("duty")),
                row.getLong("person"),
                row.getString("person_name"),
                row.getLong("body"),
                row.getString("body_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Rows.day(row, "on_day"),
                row.getString("words"),
                row.getString("witnesses"),
                Rows.id(row, "decision").isPresent() ? Optional.of(decision(row)) : Optional.empty(),
                row.getString("reference"),
                Rows.id(row, "result_line").isPresent()
                        ? Optional.of(new BankSaid(
                                BankSaid.Outcome.valueOf(row.getString("said")),
                                row.getString("voucher"),
                                row.getString("bank_words")))
                        : Optional.empty());
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("decision"),
                row.getLong("conference"),
                row.getString("minutes"),
                Rows.day(row, "held_on"),
                Decision.Outcome.valueOf(row.getString("outcome")),
                Rows.money(row, "decided"),
                row.getLong("from_source"),
                row.getInt("agree"),
                row.getInt("against"),
                row.getInt("abstain"),
                row.getString("decision_words"));
    }
}
