package youju.budget;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.money.Money;

/** The rows of {@code budget.approval_limit}. */
@Component
class LimitTable {

    private final JdbcClient jdbc;

    LimitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Money on(LocalDate day) {
        return Money.ofFen(jdbc.sql("select coalesce(budget.limit_on(:day), 0)")
                .param("day", day)
                .query(Long.class)
                .single());
    }

    boolean isTaken(LocalDate since) {
        return jdbc.sql("select exists (select from budget.approval_limit where since = :since)")
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    void add(Move.SetLimit limit, Stamp stamp) {
        jdbc.sql("""
                insert into budget.approval_limit (since, amount, document, who, at)
                values (:since, :amount, :document, :who, :at)
                """)
                .param("since", limit.since())
                .param("amount", limit.amount().fen())
                .param("document", limit.document())
                .param("who", stamp.who())
                .param("at", stamp.at())
                .update();
    }

    /** The newest first. */
    List<Limit> all() {
        return jdbc.sql("select since, amount, document from budget.approval_limit order by since desc")
                .query((row, number) -> new Limit(
                        row.getObject("since", LocalDate.class),
                        Money.ofFen(row.getLong("amount")),
                        row.getString("document")))
                .list();
    }
}
