package youju.asset;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;

/** 盘点: every card is looked for, one at a time, as by scanning its label; one inventory is open at most. */
@Component
public class Inventories {

    private static final String INVENTORY = """
            select i.id, i.name, i.day, e.inventory is not null as closed
            from asset.inventory i left join asset.inventory_end e on e.inventory = i.id
            """;

    private static final RowMapper<Inventory> ROW = (row, number) -> new Inventory(
            row.getLong("id"), row.getString("name"), row.getObject("day", LocalDate.class), row.getBoolean("closed"));

    private final JdbcClient jdbc;
    private final CardTable cards;
    private final Requests requests;
    private final Books books;
    private final Trail trail;
    private final HouseClock clock;

    Inventories(JdbcClient jdbc, CardTable cards, Requests requests, Books books, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.requests = requests;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param day for which the cards are looked for */
    public record Inventory(long id, String name, LocalDate day, boolean closed) {}

    /**
     * What an inventory came to of a card.
     *
     * @param seen none while nobody looked
     */
    public record Sighting(Card card, Optional<Boolean> seen, String place, String keptAt, String words, String who) {}

    /**
     * Opens an inventory. A repeat of the same command does nothing.
     *
     * @throws Refused if one is open, or the name is taken
     */
    @Transactional
    public long open(String name, Actor actor, UUID command) {
        String called = BadField.needed("name", name, 60);
        cards.claim(command);
        Optional<Long> before = jdbc.sql("select id from asset.inventory where command = :command")
                .param("command", command)
                .query(Long.class)
                .optional();
        if (before.isPresent()) {
            return before.get();
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asset.inventory'))").query(row -> {});
        if (current().isPresent()) {
            throw new Refused(Reason.INVENTORY_OPEN);
        }
        try {
            long id = jdbc.sql("""
                    insert into asset.inventory (name, day, at, who, command) values (:name, :day, :at, :who, :command)
                    returning id
                    """)
                    .param("name", called)
                    .param("day", clock.today())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("who", actor.mark())
                    .param("command", command)
                    .query(Long.class)
                    .single();
            trail.add(new Entry(actor.mark(), "asset.open-inventory", "asset-inventory:" + id, "", "", called));
            return id;
        } catch (DuplicateKeyException taken) {
            throw new Refused(Reason.NAME_TAKEN);
        }
    }

    /** The one that is open. */
    @Transactional(readOnly = true)
    public Optional<Inventory> current() {
        return jdbc.sql(INVENTORY + " where e.inventory is null").query(ROW).optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Inventory> all() {
        return jdbc.sql(INVENTORY + " order by i.id desc").query(ROW).list();
    }

    @Transactional(readOnly = true)
    public Optional<Inventory> find(long id) {
        return jdbc.sql(INVENTORY + " where i.id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /**
     * Notes whether a card was seen, and where. A repeat of the same command does nothing; looking again is noted again.
     *
     * @throws Refused if no inventory is open
     */
    @Transactional
    public void note(long card, boolean seen, String place, String words, Actor actor, UUID command) {
        String where = BadField.optional("place", place, 100);
        String said = BadField.optional("words", words, 500);
        cards.claim(command);
        if (jdbc.sql("select exists (select from asset.sighting where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single()) {
            return;
        }
        Inventory inventory = current().orElseThrow(() -> new Refused(Reason.NO_INVENTORY));
        Card found = cards.find(card).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        jdbc.sql("""
                insert into asset.sighting (inventory, card, seen, place, words, at, who, command)
                values (:inventory, :card, :seen, :place, :words, :at, :who, :command)
                """)
                .param("inventory", inventory.id())
                .param("card", card)
                .param("seen", seen)
                .param("place", where)
                .param("words", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .update();
        trail.add(new Entry(
                actor.mark(),
                "asset.note",
                "asset:" + card,
                said,
                "",
                inventory.name() + " " + found.number() + (seen ? " seen " : " missing ") + where));
    }

    /** Every card that is there on its day, with the last that was noted of it. */
    @Transactional(readOnly = true)
    public List<Sighting> sightings(Inventory inventory) {
        return jdbc.sql("""
                select c.*, s.seen, coalesce(s.place, '') as seen_at, coalesce(s.words, '') as words,
                       coalesce(p.name, '') as looker,
                       (select u.place from asset.custody u where u.card = c.id order by u.id desc limit 1) as kept_at
                from (""" + CardTable.CARD + """
                ) c
                left join lateral (
                    select * from asset.sighting s where s.inventory = :inventory and s.card = c.id
                    order by s.id desc limit 1) s on true
                left join account.person p on 'person:' || p.id = s.who
                where (select sum(m.cost) from asset.movement m where m.card = c.id and m.day <= :day) > 0
                order by c.id
                """)
                .param("inventory", inventory.id())
                .param("day", inventory.day())
                .query((row, number) -> {
                    boolean seen = row.getBoolean("seen");
                    boolean none = row.wasNull();
                    return new Sighting(
                            CardTable.card(row),
                            none ? Optional.empty() : Optional.of(seen),
                            row.getString("seen_at"),
                            row.getString("kept_at"),
                            row.getString("words"),
                            row.getString("looker"));
                })
                .list();
    }

    /**
     * Closes the open inventory. For every card that wasn't seen a shortage (盘亏) is asked for, to be decided by another. A
     * repeat of the same command does nothing.
     *
     * @return how many were asked for
     */
    @Transactional
    public int close(long id, Actor actor, UUID command) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asset.inventory'))").query(row -> {});
        Inventory inventory = find(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        if (inventory.closed()) {
            return 0;
        }
        jdbc.sql("""
                insert into asset.inventory_end (inventory, at, who, command) values (:id, :at, :who, :command)
                """)
                .param("id", id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .update();
        int missing = 0;
        for (Sighting sighting : sightings(inventory)) {
            if (!sighting.seen().orElse(false) && ask(sighting, inventory, actor, command)) {
                missing++;
            }
        }
        trail.add(new Entry(
                actor.mark(), "asset.close-inventory", "asset-inventory:" + id, "", "", missing + " missing"));
        return missing;
    }

    private boolean ask(Sighting sighting, Inventory inventory, Actor actor, UUID command) {
        long card = sighting.card().id();
        boolean waits =
                requests.waiting().stream().anyMatch(request -> request.card().equals(OptionalLong.of(card)));
        if (waits || books.isGone(card)) {
            return false;
        }
        String why = inventory.name() + (sighting.words().isEmpty() ? "" : "：" + sighting.words());
        requests.askDisposal(
                card,
                RequestKind.SHORTAGE,
                why,
                OptionalLong.of(inventory.id()),
                actor,
                new UUID(command.getMostSignificantBits() ^ card, command.getLeastSignificantBits()));
        return true;
    }
}
