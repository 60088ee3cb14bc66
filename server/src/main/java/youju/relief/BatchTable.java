package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.money.Money;

/** Batches, their lines and what the bank said: rows are added and never changed. */
@Component
class BatchTable {

    private static final String HEAD = """
            select b.id, b.number, b.made_on, b.words, p.name as made_by
            from relief.batch b join account.person p on p.id = b.made_by
            """;

    private final JdbcClient jdbc;
    private final HouseClock clock;

    BatchTable(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(int year, long serial, String number, String words, Actor actor) {
        return jdbc.sql("""
                insert into relief.batch (year, serial, number, made_on, words, made_by, at)
                values (:year, :serial, :number, :day, :words, :person, :at) returning id
                """)
                .param("year", year)
                .param("serial", serial)
                .param("number", number)
                .param("day", clock.today())
                .param("words", words)
                .param("person", actor.person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long addLine(long batch, int ordinal, String reference, Grant grant, Money amount) {
        return jdbc.sql("""
                insert into relief.line (batch, ordinal, reference, grant_id, source, fen, account_masked)
                values (:batch, :ordinal, :reference, :grant, :source, :fen, :account) returning id
                """)
                .param("batch", batch)
                .param("ordinal", ordinal)
                .param("reference", reference)
                .param("grant", grant.id())
                .param("source", grant.source().orElseThrow())
                .param("fen", amount.fen())
                .param("account", grant.recipient().account())
                .query(Long.class)
                .single();
    }

    long addResult(long batch, String sha256, String file, Actor actor) {
        return jdbc.sql("""
                insert into relief.result (batch, sha256, file, taken_by, at)
                values (:batch, :sha256, :file, :person, :at) returning id
                """)
                .param("batch", batch)
                .param("sha256", sha256)
                .param("file", file)
                .param("person", actor.person())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    long addSaid(long result, long line, Money amount, BankSaid said) {
        return jdbc.sql("""
                insert into relief.result_line (result, line, outcome, fen, voucher, words)
                values (:result, :line, :outcome, :fen, :voucher, :words) returning id
                """)
                .param("result", result)
                .param("line", line)
                .param("outcome", said.outcome().name())
                .param("fen", amount.fen())
                .param("voucher", said.voucher())
                .param("words", said.words())
                .query(Long.class)
                .single();
    }

    boolean isKnown(String sha256) {
        return jdbc.sql("select exists (select from relief.result where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** What a file of the bank came to. */
    @Transactional(readOnly = true)
    public Payments.Taken taken(long result) {
        return jdbc.sql("""
                select count(*) filter (where outcome = 'PAID') as paid, count(*) filter (where outcome = 'FAILED') as failed,
                       count(*) filter (where outcome = 'RETURNED') as returned
                from relief.result_line where result = :result
                """)
                .param("result", result)
                .query((row, number) ->
                        new Payments.Taken(row.getInt("paid"), row.getInt("failed"), row.getInt("returned")))
                .single();
    }

    /** Newest first. */
    List<Batch> page(long before, int most) {
        return jdbc.sql(HEAD + "where b.id < :before order by b.id desc limit :most")
                .param("before", before)
                .param("most", most)
                .query((row, number) -> batch(row))
                .list();
    }

    Optional<Batch> find(long id) {
        return jdbc.sql(HEAD + "where b.id = :id")
                .param("id", id)
                .query((row, number) -> batch(row))
                .optional();
    }

    private Batch batch(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Batch(
                id,
                row.getString("number"),
                Rows.day(row, "made_on"),
                row.getString("words"),
                row.getString("made_by"),
                lines(id),
                results(id));
    }

    List<Batch.Line> lines(long batch) {
        return jdbc.sql("""
                select l.id, l.ordinal, l.reference, l.grant_id, g.number, g.name_masked, g.bank, l.account_masked, l.fen,
                       case when g.line = l.id then g.state else 'FAILED' end as state, f.name as source_name,
                       r.outcome, r.voucher, r.words
                from relief.line l
                join relief.grant g on g.id = l.grant_id
                join relief.source f on f.id = l.source
                left join lateral (select x.outcome, x.voucher, x.words from relief.result_line x
                    where x.line = l.id order by x.id desc limit 1) r on true
                where l.batch = :batch order by l.ordinal
                """)
                .param("batch", batch)
                .query((row, number) -> line(row))
                .list();
    }

    private static Batch.Line line(ResultSet row) throws SQLException {
        return new Batch.Line(
                row.getLong("id"),
                row.getInt("ordinal"),
                row.getString("reference"),
                row.getLong("grant_id"),
                row.getString("number"),
                row.getString("name_masked"),
                row.getString("bank"),
                row.getString("account_masked"),
                row.getString("source_name"),
                Rows.money(row, "fen"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("outcome")).isPresent()
                        ? Optional.of(new BankSaid(
                                BankSaid.Outcome.valueOf(row.getString("outcome")),
                                row.getString("voucher"),
                                row.getString("words")))
                        : Optional.empty());
    }

    private List<Batch.Result> results(long batch) {
        return jdbc.sql("""
                select r.id, r.file, r.sha256, r.at, p.name,
                       (select count(*) from relief.result_line x where x.result = r.id) as lines
                from relief.result r join account.person p on p.id = r.taken_by
                where r.batch = :batch order by r.id
                """)
                .param("batch", batch)
                .query((row, number) -> new Batch.Result(
                        row.getLong("id"),
                        row.getString("file"),
                        row.getString("sha256"),
                        LocalDate.ofInstant(
                                row.getObject("at", OffsetDateTime.class).toInstant(), HouseClock.ZONE),
                        row.getString("name"),
                        row.getInt("lines")))
                .list();
    }
}
