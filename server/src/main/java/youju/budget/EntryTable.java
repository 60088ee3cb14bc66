package youju.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.money.Money;

/** The rows of {@code budget.entry} and {@code budget.decision}. */
@Component
class EntryTable {

    static final String ENTRY = """
            select e.id as row_id, e.commitment, e.voucher, e.day, e.payee, e.purpose, e.economic, e.three_public, e.amount,
                   e.reverses, e.file, e.state, e.who, e.at, w.name as who_name,
                   (select b.id from budget.entry b where b.reverses = e.id and b.state <> 'REFUSED') as reversed_by,
                   d.approved, d.as_leader, d.reason as decision_reason, d.at as decided_at, v.name as decided_by,
                   a.*, p.name as project_name, p.kind as project_kind
            from budget.entry e
            join budget.allotment a on a.id = e.allotment
            left join budget.project p on p.id = a.project
            join account.person w on w.id = e.who
            left join budget.decision d on d.entry = e.id
            left join account.person v on v.id = d.who
            """;

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be added. */
    record Row(
            Allotment allotment,
            Optional<Long> commitment,
            String voucher,
            LocalDate day,
            String payee,
            String purpose,
            String economic,
            Optional<ThreePublic> threePublic,
            Money amount,
            Optional<Long> reverses) {}

    long add(Row row, Stamp stamp) {
        return jdbc.sql("""
                insert into budget.entry (year, allotment, commitment, voucher, day, payee, purpose, economic, three_public,
                    amount, reverses, who, at)
                values (:year, :allotment, :commitment, :voucher, :day, :payee, :purpose, :economic, :threePublic, :amount,
                    :reverses, :who, :at)
                returning id
                """)
                .param("year", row.allotment().year())
                .param("allotment", row.allotment().id())
                .param("commitment", row.commitment().orElse(null))
                .param("voucher", row.voucher())
                .param("day", row.day())
                .param("payee", row.payee())
                .param("purpose", row.purpose())
                .param("economic", row.economic())
                .param("threePublic", row.threePublic().map(Enum::name).orElse(null))
                .param("amount", row.amount().fen())
                .param("reverses", row.reverses().orElse(null))
                .param("who", stamp.who())
                .param("at", stamp.at())
                .query(Long.class)
                .single();
    }

    /** Adds many in one statement; they draw on no commitment and reverse nothing. */
    void addAll(List<Row> rows, long file, Stamp stamp) {
        jdbc.sql("""
                insert into budget.entry (year, allotment, voucher, day, payee, purpose, economic, three_public, amount, file,
                    who, at)
                select * from (select unnest(:years::int[]), unnest(:allotments::bigint[]), unnest(:vouchers::text[]),
                    unnest(:days::date[]), unnest(:payees::text[]), unnest(:purposes::text[]), unnest(:economics::text[]),
                    unnest(:kinds::text[]), unnest(:amounts::bigint[]), :file::bigint, :who::bigint, :at::timestamptz) rows
                """)
                .param("years", rows.stream().map(row -> row.allotment().year()).toArray(Integer[]::new))
                .param(
                        "allotments",
                        rows.stream().map(row -> row.allotment().id()).toArray(Long[]::new))
                .param("vouchers", rows.stream().map(Row::voucher).toArray(String[]::new))
                .param("days", rows.stream().map(row -> row.day().toString()).toArray(String[]::new))
                .param("payees", rows.stream().map(Row::payee).toArray(String[]::new))
                .param("purposes", rows.stream().map(Row::purpose).toArray(String[]::new))
                .param("economics", rows.stream().map(Row::economic).toArray(String[]::new))
                .param(
                        "kinds",
                        rows.stream()
                                .map(row -> row.threePublic().map(Enum::name).orElse(null))
                                .toArray(String[]::new))
                .param("amounts", rows.stream().map(row -> row.amount().fen()).toArray(Long[]::new))
                .param("file", file)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    void decide(long entry, boolean approved, boolean asLeader, String reason, Stamp stamp) {
        jdbc.sql("""
                insert into budget.decision (entry, approved, as_leader, reason, who, at)
                values (:entry, :approved, :asLeader, :reason, :who, :at)
                """)
                .param("entry", entry)
                .param("approved", approved)
                .param("asLeader", asLeader)
                .param("reason", reason)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    /** @return how many were decided on */
    int decideFile(long file, boolean approved, boolean asLeader, String reason, Stamp stamp) {
        return jdbc.sql("""
                insert into budget.decision (entry, approved, as_leader, reason, who, at)
                select id, :approved, :asLeader, :reason, :who, :at from budget.entry
                where file = :file and state = 'ENTERED' order by id
                """)
                .param("file", file)
                .param("approved", approved)
                .param("asLeader", asLeader)
                .param("reason", reason)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    Optional<Entry> find(long id) {
        return jdbc.sql(ENTRY + " where e.id = :id")
                .param("id", id)
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Waiting entries of an import: the allotments they are charged on, the largest amount, whoever entered them. */
    record Waiting(List<Long> allotments, Money largest, LocalDate first, long who) {}

    Optional<Waiting> waiting(long file) {
        return jdbc.sql("""
                select array_agg(distinct allotment) as allotments, max(abs(amount)) as largest, min(day) as first,
                       max(who) as who
                from budget.entry where file = :file and state = 'ENTERED' having count(*) > 0
                """)
                .param("file", file)
                .query((row, number) -> new Waiting(
                        List.of((Long[]) row.getArray("allotments").getArray()),
                        Money.ofFen(row.getLong("largest")),
                        row.getObject("first", LocalDate.class),
                        row.getLong("who")))
                .optional();
    }

    static Entry entry(ResultSet row) throws SQLException {
        String kind = row.getString("three_public");
        String decidedBy = row.getString("decided_by");
        return new Entry(
                row.getLong("row_id"),
                AllotmentTable.allotment(row),
                number(row, "commitment"),
                row.getString("voucher"),
                row.getObject("day", LocalDate.class),
                row.getString("payee"),
                row.getString("purpose"),
                row.getString("economic"),
                Optional.ofNullable(kind).map(ThreePublic::valueOf),
                Money.ofFen(row.getLong("amount")),
                number(row, "reverses"),
                number(row, "reversed_by"),
                number(row, "file"),
                Entry.State.valueOf(row.getString("state")),
                row.getLong("who"),
                row.getString("who_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                decidedBy == null
                        ? Optional.empty()
                        : Optional.of(new Entry.Decision(
                                row.getBoolean("approved"),
                                row.getBoolean("as_leader"),
                                row.getString("decision_reason"),
                                decidedBy,
                                row.getObject("decided_at", OffsetDateTime.class)
                                        .toInstant())));
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
