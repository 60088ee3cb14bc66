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

/** The rows of {@code budget.appropriation}. */
@Component
class AppropriationTable {

    private static final String APPROPRIATION = """
            select r.id as row_id, r.kind, r.economic, r.amount, r.document, r.day, r.reason, r.reverses, r.at,
                   exists (select from budget.appropriation b where b.reverses = r.id) as taken_back, w.name as who_name,
                   a.*, p.name as project_name, p.kind as project_kind
            from budget.appropriation r
            join budget.allotment a on a.id = r.allotment
            left join budget.project p on p.id = a.project
            join account.person w on w.id = r.who
            """;

    private final JdbcClient jdbc;

    AppropriationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be added. */
    record Row(
            long allotment,
            Appropriation.Kind kind,
            Optional<String> economic,
            Money amount,
            String document,
            LocalDate day,
            String reason,
            Optional<Long> reverses,
            Optional<Long> carriedFrom) {}

    long add(Row row, Stamp stamp) {
        return jdbc.sql("""
                insert into budget.appropriation
                    (allotment, kind, economic, amount, document, day, reason, reverses, carried_from, who, at)
                values (:allotment, :kind, :economic, :amount, :document, :day, :reason, :reverses, :from, :who, :at)
                returning id
                """)
                .param("allotment", row.allotment())
                .param("kind", row.kind().name())
                .param("economic", row.economic().orElse(null))
                .param("amount", row.amount().fen())
                .param("document", row.document())
                .param("day", row.day())
                .param("reason", row.reason())
                .param("reverses", row.reverses().orElse(null))
                .param("from", row.carriedFrom().orElse(null))
                .param("who", stamp.who())
                .param("at", stamp.at())
                .query(Long.class)
                .single();
    }

    Optional<Appropriation> find(long id) {
        return jdbc.sql(APPROPRIATION + " where r.id = :id")
                .param("id", id)
                .query((row, number) -> appropriation(row))
                .optional();
    }

    boolean isTakenBack(long id) {
        return jdbc.sql("select exists (select from budget.appropriation where reverses = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** In order of day. */
    List<Appropriation> of(int year) {
        return jdbc.sql(APPROPRIATION + " where a.year = :year order by r.day, r.id")
                .param("year", year)
                .query((row, number) -> appropriation(row))
                .list();
    }

    private static Appropriation appropriation(ResultSet row) throws SQLException {
        long reverses = row.getLong("reverses");
        return new Appropriation(
                row.getLong("row_id"),
                AllotmentTable.allotment(row),
                Appropriation.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("economic")),
                Money.ofFen(row.getLong("amount")),
                row.getString("document"),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                reverses == 0 ? Optional.empty() : Optional.of(reverses),
                row.getBoolean("taken_back"),
                row.getString("who_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
