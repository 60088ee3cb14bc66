package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/** Compares the bank's statement with the ledger, a month at a time. */
@Component
public class Bank {

    /** A bureau's month has some dozens; more than this would be paired slowly. */
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Entries entries;

    Bank(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Approved entries of the month beside the bank's lines of it. */
    @Transactional(readOnly = true)
    public Reconciliation month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        List<Reconciliation.BankLine> lines = jdbc.sql("""
                select id, day, amount, payee, reference, note from budget.bank_line
                where day between :first and :last order by day, id limit :most
                """)
                .param("first", first)
                .param("last", first.plusMonths(1).minusDays(1))
                .param("most", MOST)
                .query((row, number) -> new Reconciliation.BankLine(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        Money.ofFen(row.getLong("amount")),
                        row.getString("payee"),
                        row.getString("reference"),
                        row.getString("note")))
                .list();
        List<Entry> found = new ArrayList<>();
        entries.each(
                EntryFilter.of(year, Map.of("month", String.valueOf(month), "state", Entry.State.APPROVED.name())),
                MOST,
                found::add);
        return Reconciliation.of(lines, found.reversed());
    }

    /** Months of a year with lines of the bank's. */
    @Transactional(readOnly = true)
    public List<Integer> months(int year) {
        return jdbc.sql("""
                select distinct extract(month from day)::int as month from budget.bank_line
                where day between :first and :last order by 1
                """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Integer.class)
                .list();
    }
}
