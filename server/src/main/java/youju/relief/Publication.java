package youju.relief;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.Reading;
import youju.money.Money;

/** What was paid, as it is made public: masked names, the town, the kind of hardship, the amount. */
@Component
public class Publication {

    /** The most lines of a year that are shown. */
    public static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Publication(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** One payment; the name as 张某某. */
    public record Line(LocalDate paidOn, String name, String town, Hardship kind, Money amount) {}

    /** What was paid in a year and stayed paid, by day. */
    public List<Line> of(int year) {
        return Reading.as(
                Reading.SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("""
                        select m.on_day, g.name_published, g.town_name, g.kind, m.fen
                        from relief.movement m join relief.grant g on g.posted = m.id
                        where m.on_day >= make_date(:year, 1, 1) and m.on_day < make_date(:year + 1, 1, 1)
                        order by m.on_day, g.number limit :most
                        """)
                        .param("year", year)
                        .param("most", MOST)
                        .query((row, number) -> new Line(
                                row.getObject("on_day", LocalDate.class),
                                row.getString("name_published"),
                                row.getString("town_name"),
                                Hardship.valueOf(row.getString("kind")),
                                Rows.money(row, "fen")))
                        .list()));
    }

    /** The years in which something was paid, newest first. */
    public List<Integer> years() {
        return Reading.as(
                Reading.SYSTEM,
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select distinct extract(year from m.on_day)::int as year
                        from relief.movement m join relief.grant g on g.posted = m.id order by 1 desc
                        """).query(Integer.class).list()));
    }
}
