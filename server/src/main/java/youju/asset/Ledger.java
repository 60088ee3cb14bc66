package youju.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/** What movements come to: cards and classes with their value at any day. Reads only; {@link Books} adds. */
@Component
public class Ledger {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private static final String VALUED = """
            select c.id, c.number, c.label, c.name, c.model, c.class, k.name as class_name, c.cost, c.life_months,
                   c.acquired_on, c.source, c.voucher, v.held, v.written,
                   (select p.name from asset.custody u join account.person p on p.id = u.keeper
                    where u.card = c.id and u.day <= :on order by u.id desc limit 1) as keeper,
                   (select u.place from asset.custody u where u.card = c.id and u.day <= :on order by u.id desc limit 1)
                       as place
            from asset.card c
            join asset.class k on k.code = c.class and k.since = c.class_since
            join lateral (
                select sum(m.cost) as held, sum(m.depreciation) as written from asset.movement m
                where m.card = c.id and m.day <= :on) v on v.held > 0
            """;

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card with its value and keeper at a day. */
    public record Line(Card card, Value value, String keeper, String place) {}

    /** A class with its value at a day. */
    public record OfClass(String code, String name, long cards, Value value) {}

    /**
     * Cards that are there at a day, by number of the card.
     *
     * @param type a class's code; empty for all
     * @param after the last card of the page before, 0 for the first page
     */
    @Transactional(readOnly = true)
    public List<Line> page(LocalDate on, String type, long after, int most) {
        return jdbc.sql(VALUED + " where c.id > :after and (:class = '' or c.class = :class) order by c.id limit :most")
                .param("on", on)
                .param("after", after)
                .param("class", type)
                .param("most", most)
                .query((row, number) -> new Line(
                        CardTable.card(row),
                        new Value(Money.ofFen(row.getLong("held")), Money.ofFen(row.getLong("written"))),
                        Optional.ofNullable(row.getString("keeper")).orElse(""),
                        Optional.ofNullable(row.getString("place")).orElse("")))
                .list();
    }

    /** What is there at a day, by class. */
    @Transactional(readOnly = true)
    public List<OfClass> byClass(LocalDate on) {
        return jdbc.sql("""
                select f.class, f.class_name, count(distinct f.card) filter (where v.held > 0) as cards,
                       sum(f.cost) as held, sum(f.depreciation) as written
                from asset.fact f
                join lateral (select sum(g.cost) as held from asset.fact g where g.card = f.card and g.day <= :on) v on true
                where f.day <= :on group by 1, 2 having sum(f.cost) > 0 order by 1
                """)
                .param("on", on)
                .query((row, number) -> new OfClass(
                        row.getString("class"),
                        row.getString("class_name"),
                        row.getLong("cards"),
                        new Value(Money.ofFen(row.getLong("held")), Money.ofFen(row.getLong("written")))))
                .list();
    }

    /** All together. */
    @Transactional(readOnly = true)
    public Value value(LocalDate on) {
        return byClass(on).stream().map(OfClass::value).reduce(Value.NOTHING, Value::plus);
    }

    /** Current assets by the last statement at or before a day of the same year. */
    @Transactional(readOnly = true)
    public Optional<Current> current(LocalDate on) {
        return jdbc.sql("""
                select day, amount, document from asset.current_assets
                where day <= :on and day >= date_trunc('year', :on::date)::date order by day desc, id desc limit 1
                """)
                .param("on", on)
                .query((row, number) -> new Current(
                        row.getObject("day", LocalDate.class),
                        Money.ofFen(row.getLong("amount")),
                        row.getString("document")))
                .optional();
    }

    /** 流动资产 at a day, with the paper that says so. */
    public record Current(LocalDate day, Money amount, String document) {}

    /** What changed a card's value, the first first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(long card) {
        return jdbc.sql("select * from asset.movement where card = :card order by id")
                .param("card", card)
                .query((row, number) -> movement(row))
                .list();
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                Movement.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("month", LocalDate.class)).map(YearMonth::from),
                Money.ofFen(row.getLong("cost")),
                Money.ofFen(row.getLong("depreciation")),
                row.getString("who"));
    }

    /** The last month that was written down. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> lastClosed() {
        return jdbc.sql("select month from asset.closed_month order by month desc limit 1")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }
}
