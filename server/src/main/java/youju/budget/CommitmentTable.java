package youju.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.money.Money;

/** The rows of {@code budget.commitment} and {@code budget.release}. */
@Component
class CommitmentTable {

    private static final String COMMITMENT = """
            select c.id as row_id, c.payee, c.purpose, c.document, c.day, c.amount, c.open,
                   (select max(l.reason) from budget.release l where l.commitment = c.id) as released,
                   w.name as who_name, a.*, p.name as project_name, p.kind as project_kind
            from budget.commitment c
            join budget.allotment a on a.id = c.allotment
            left join budget.project p on p.id = a.project
            join account.person w on w.id = c.who
            """;

    private final JdbcClient jdbc;

    CommitmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Move.Commit move, Stamp stamp) {
        return jdbc.sql("""
                insert into budget.commitment (allotment, payee, purpose, document, day, amount, who, at)
                values (:allotment, :payee, :purpose, :document, :day, :amount, :who, :at) returning id
                """)
                .param("allotment", move.allotment())
                .param("payee", move.payee())
                .param("purpose", move.purpose())
                .param("document", move.document())
                .param("day", move.day())
                .param("amount", move.amount().fen())
                .param("who", stamp.who())
                .param("at", stamp.at())
                .query(Long.class)
                .single();
    }

    void release(long commitment, Money amount, String reason, Stamp stamp) {
        jdbc.sql("""
                insert into budget.release (commitment, amount, reason, who, at)
                values (:commitment, :amount, :reason, :who, :at)
                """)
                .param("commitment", commitment)
                .param("amount", amount.fen())
                .param("reason", reason)
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    Optional<Commitment> find(long id) {
        return jdbc.sql(COMMITMENT + " where c.id = :id")
                .param("id", id)
                .query((row, number) -> commitment(row))
                .optional();
    }

    /** Those with something open first. */
    List<Commitment> of(int year) {
        return jdbc.sql(COMMITMENT + " where a.year = :year order by c.open = 0, c.day, c.id")
                .param("year", year)
                .query((row, number) -> commitment(row))
                .list();
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                row.getLong("row_id"),
                AllotmentTable.allotment(row),
                row.getString("payee"),
                row.getString("purpose"),
                row.getString("document"),
                row.getObject("day", LocalDate.class),
                Money.ofFen(row.getLong("amount")),
                Money.ofFen(row.getLong("open")),
                Optional.ofNullable(row.getString("released")),
                row.getString("who_name"));
    }
}
