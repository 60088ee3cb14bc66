package youju.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.money.Money;

/** The rows of {@code asset.card} and {@code asset.custody}. */
@Component
class CardTable {

    /** For queries that make cards. */
    static final String CARD = """
            select c.id, c.number, c.label, c.name, c.model, c.class, k.name as class_name, c.cost, c.life_months,
                   c.acquired_on, c.source, c.voucher
            from asset.card c join asset.class k on k.code = c.class and k.since = c.class_since
            """;

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever sends the same command meanwhile waits here. */
    void claim(UUID command) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", command.getMostSignificantBits() ^ command.getLeastSignificantBits())
                .query(row -> {});
    }

    Optional<Long> byCommand(UUID command) {
        return jdbc.sql("select id from asset.card where command = :command")
                .param("command", command)
                .query(Long.class)
                .optional();
    }

    long add(Acquisition acquired, AssetClass type, String who, Instant at, UUID command) {
        int year = acquired.day().getYear();
        long last = jdbc.sql("""
                insert into asset.counter as c (year, last) values (:year, 1)
                on conflict (year) do update set last = c.last + 1 returning last
                """).param("year", year).query(Long.class).single();
        return jdbc.sql("""
                insert into asset.card (number, label, name, model, class, class_since, cost, life_months, acquired_on, source,
                    voucher, at, who, command)
                values (:number, gen_random_uuid(), :name, :model, :class, :since, :cost, :life, :day, :source, :voucher, :at,
                    :who, :command)
                returning id
                """)
                .param("number", "ZC%d-%05d".formatted(year, last))
                .param("name", acquired.name())
                .param("model", acquired.model())
                .param("class", type.code())
                .param("since", type.since())
                .param("cost", acquired.cost().fen())
                .param("life", type.lifeMonths())
                .param("day", acquired.day())
                .param("source", acquired.source().name())
                .param("voucher", acquired.voucher())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("command", command)
                .query(Long.class)
                .single();
    }

    /** Waits for whoever is at work on the card. */
    void lock(long id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asset.card'), :id)")
                .param("id", (int) id)
                .query(row -> {});
        if (find(id).isEmpty()) {
            throw new Refused(Reason.NOT_FOUND);
        }
    }

    Optional<Card> find(long id) {
        return jdbc.sql(CARD + " where c.id = :id")
                .param("id", id)
                .query((row, number) -> card(row))
                .optional();
    }

    Optional<Card> byLabel(UUID label) {
        return jdbc.sql(CARD + " where c.label = :label")
                .param("label", label)
                .query((row, number) -> card(row))
                .optional();
    }

    boolean isHanded(UUID command) {
        claim(command);
        return jdbc.sql("select exists (select from asset.custody where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single();
    }

    void keep(long card, LocalDate day, long keeper, String place, String why, String who, Instant at, UUID command) {
        jdbc.sql("""
                insert into asset.custody (card, day, keeper, place, why, at, who, command)
                values (:card, :day, :keeper, :place, :why, :at, :who, :command)
                """)
                .param("card", card)
                .param("day", day)
                .param("keeper", keeper)
                .param("place", place)
                .param("why", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", who)
                .param("command", command)
                .update();
    }

    List<Custody> custody(long card) {
        return jdbc.sql("""
                select u.day, u.keeper, p.name, u.place, u.why, u.who
                from asset.custody u join account.person p on p.id = u.keeper where u.card = :card order by u.id
                """)
                .param("card", card)
                .query((row, number) -> new Custody(
                        row.getObject("day", LocalDate.class),
                        row.getLong("keeper"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("why"),
                        row.getString("who")))
                .list();
    }

    static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("label", UUID.class),
                row.getString("name"),
                row.getString("model"),
                row.getString("class"),
                row.getString("class_name"),
                Money.ofFen(row.getLong("cost")),
                row.getInt("life_months"),
                row.getObject("acquired_on", LocalDate.class),
                Source.valueOf(row.getString("source")),
                row.getString("voucher"));
    }
}
