package youju.asset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.trail.Entry;
import youju.trail.Trail;

/** Disposals and surpluses: one person asks, another decides (行政事业性国有资产管理条例 arts. 19, 39). */
@Component
public class Requests {

    private static final int LONGEST = 500;

    private static final String REQUEST = """
            select r.*, p.name as who_name, d.approved, d.words, d.at as decided_at, q.name as decider
            from asset.request r
            join account.person p on 'person:' || p.id = r.who
            left join asset.decision d on d.request = r.id
            left join account.person q on 'person:' || q.id = d.who
            """;

    private final JdbcClient jdbc;
    private final CardTable cards;
    private final Assets assets;
    private final Ledger ledger;
    private final Books books;
    private final Trail trail;
    private final HouseClock clock;

    Requests(
            JdbcClient jdbc,
            CardTable cards,
            Assets assets,
            Ledger ledger,
            Books books,
            Trail trail,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.assets = assets;
        this.ledger = ledger;
        this.books = books;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was found and is on no card. */
    public record Surplus(OptionalLong inventory, String name, String type, Money value, String place) {
        public Surplus {
            name = BadField.needed("name", name, 60);
            place = BadField.needed("place", place, 100);
            if (!value.isPositive()) {
                throw new BadField("value", BadField.Fault.OUT_OF_RANGE);
            }
        }
    }

    /**
     * Asks to dispose of a card. A repeat of the same command does nothing.
     *
     * @throws Refused if it went out or a request about it waits
     */
    @Transactional
    public void askDisposal(
            long card, RequestKind kind, String why, OptionalLong inventory, Actor actor, UUID command) {
        String reason = BadField.needed("why", why, LONGEST);
        if (!kind.isDisposal()) {
            throw new BadField("kind", BadField.Fault.OUT_OF_RANGE);
        }
        if (isAsked(command)) {
            return;
        }
        cards.lock(card);
        if (books.isGone(card)) {
            throw new Refused(Reason.GONE);
        }
        if (waiting().stream().anyMatch(request -> request.card().equals(OptionalLong.of(card)))) {
            throw new Refused(Reason.WAITING);
        }
        Card found = cards.find(card).orElseThrow();
        Money net = ledger.movements(card).stream()
                .map(movement -> movement.cost().minus(movement.depreciation()))
                .reduce(Money.ZERO, Money::plus);
        add(kind, OptionalLong.of(card), inventory, found.name(), found.type(), net, "", reason, actor, command);
    }

    /** Asks for a card for what was found. A repeat of the same command does nothing. */
    @Transactional
    public void askSurplus(Surplus found, String why, Actor actor, UUID command) {
        String reason = BadField.needed("why", why, LONGEST);
        if (isAsked(command)) {
            return;
        }
        if (assets.classes(clock.today().getYear()).stream()
                .noneMatch(type -> type.code().equals(found.type()))) {
            throw new Refused(Reason.NO_SUCH_CLASS);
        }
        add(
                RequestKind.SURPLUS,
                OptionalLong.empty(),
                found.inventory(),
                found.name(),
                found.type(),
                found.value(),
                found.place(),
                reason,
                actor,
                command);
    }

    private boolean isAsked(UUID command) {
        cards.claim(command);
        return jdbc.sql("select exists (select from asset.request where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single();
    }

    private void add(
            RequestKind kind,
            OptionalLong card,
            OptionalLong inventory,
            String name,
            String type,
            Money value,
            String place,
            String why,
            Actor actor,
            UUID command) {
        long id = jdbc.sql("""
                insert into asset.request (kind, card, inventory, name, class, value, place, why, at, who, command)
                values (:kind, :card, :inventory, :name, :class, :value, :place, :why, :at, :who, :command) returning id
                """)
                .param("kind", kind.name())
                .param("card", card.isPresent() ? card.getAsLong() : null, Types.BIGINT)
                .param("inventory", inventory.isPresent() ? inventory.getAsLong() : null, Types.BIGINT)
                .param("name", name)
                .param("class", type)
                .param("value", value.fen())
                .param("place", place)
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .query(Long.class)
                .single();
        trail.add(
                new Entry(actor.mark(), "asset.ask", "asset-request:" + id, why, "", kind + " " + name + " " + value));
    }

    /**
     * Decides. Approved, a disposal takes the card out and a surplus brings one in, kept by whoever asked. A repeat of the same
     * command does nothing.
     *
     * @throws Refused if it was decided, or by whoever asked
     */
    @Transactional
    public void decide(long id, boolean approved, String words, Actor actor, UUID command) {
        String said = BadField.needed("words", words, LONGEST);
        cards.claim(command);
        if (jdbc.sql("select exists (select from asset.decision where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single()) {
            return;
        }
        if (!actor.is(Role.LEADER) || !actor.isOfBureau()) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asset.decide'))").query(row -> {});
        Request request = find(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        if (request.decision().isPresent()) {
            throw new Refused(Reason.DECIDED_ALREADY);
        }
        if (request.who().equals(actor.mark())) {
            throw new Refused(Reason.OWN_REQUEST);
        }
        jdbc.sql("""
                insert into asset.decision (request, approved, words, at, who, command)
                values (:request, :approved, :words, :at, :who, :command)
                """)
                .param("request", id)
                .param("approved", approved)
                .param("words", said)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .update();
        trail.add(new Entry(
                actor.mark(), "asset.decide", "asset-request:" + id, said, "", approved ? "approved" : "refused"));
        if (approved) {
            carryOut(request, actor, command);
        }
    }

    private void carryOut(Request request, Actor actor, UUID command) {
        if (request.card().isPresent()) {
            long card = request.card().getAsLong();
            cards.lock(card);
            books.disposed(card, request.id(), actor.mark());
            trail.add(new Entry(
                    actor.mark(),
                    "asset.dispose",
                    "asset:" + card,
                    request.why(),
                    "",
                    request.kind().name()));
        } else {
            long keeper = Long.parseLong(request.who().substring("person:".length()));
            assets.add(
                    new Acquisition(
                            request.name(),
                            "",
                            request.type(),
                            request.value(),
                            clock.today(),
                            Source.SURPLUS,
                            "",
                            keeper,
                            request.place()),
                    actor.mark(),
                    command);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(long id) {
        return jdbc.sql(REQUEST + " where r.id = :id")
                .param("id", id)
                .query((row, number) -> request(row))
                .optional();
    }

    /** Those that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<Request> waiting() {
        return jdbc.sql(REQUEST + " where d.request is null order by r.id")
                .query((row, number) -> request(row))
                .list();
    }

    /** The last that were decided, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> decided() {
        return jdbc.sql(REQUEST + " where d.request is not null order by d.at desc, r.id desc limit 100")
                .query((row, number) -> request(row))
                .list();
    }

    private static Request request(ResultSet row) throws SQLException {
        long card = row.getLong("card");
        boolean none = row.wasNull();
        Optional<String> words = Optional.ofNullable(row.getString("words"));
        Optional<Request.Decision> decision = words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Request.Decision(
                        row.getBoolean("approved"), words.get(), instant(row, "decided_at"), row.getString("decider")));
        return new Request(
                row.getLong("id"),
                RequestKind.valueOf(row.getString("kind")),
                none ? OptionalLong.empty() : OptionalLong.of(card),
                row.getString("name"),
                row.getString("class"),
                Money.ofFen(row.getLong("value")),
                row.getString("place"),
                row.getString("why"),
                instant(row, "at"),
                row.getString("who"),
                row.getString("who_name"),
                decision);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
