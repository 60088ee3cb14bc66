package youju.asset;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.People;
import youju.account.Person;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.trail.Entry;
import youju.trail.Trail;

/** The face of the register: takes in what was acquired, tells who keeps what. */
@Component
public class Assets {

    private final CardTable cards;
    private final Books books;
    private final JdbcClient jdbc;
    private final People people;
    private final Bodies bodies;
    private final Trail trail;
    private final HouseClock clock;

    Assets(CardTable cards, Books books, JdbcClient jdbc, People people, Bodies bodies, Trail trail, HouseClock clock) {
        this.cards = cards;
        this.books = books;
        this.jdbc = jdbc;
        this.people = people;
        this.bodies = bodies;
        this.trail = trail;
        this.clock = clock;
    }

    /** The classes that hold in a year; of one that began later, its first edition. */
    @Transactional(readOnly = true)
    public List<AssetClass> classes(int year) {
        return jdbc.sql("""
                select distinct on (code) * from asset.class order by code, since > :year, abs(since - :year)
                """)
                .param("year", year)
                .query((row, number) -> {
                    int years = row.getInt("life_years");
                    return new AssetClass(
                            row.getString("code"),
                            row.getInt("since"),
                            row.getString("name"),
                            row.wasNull() ? OptionalInt.empty() : OptionalInt.of(years),
                            row.getString("source"));
                })
                .list();
    }

    /**
     * Takes in what was acquired. A repeat of the same command does nothing.
     *
     * @return the card's id
     * @throws Refused if the day lies ahead, or class or keeper aren't there, or it is a surplus, which takes an approval
     */
    @Transactional
    public long acquire(Acquisition acquired, Actor actor, UUID command) {
        if (acquired.source() == Source.SURPLUS) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        return add(acquired, actor.mark(), command);
    }

    /** The same also for a surplus, once it was approved. */
    long add(Acquisition acquired, String who, UUID command) {
        cards.claim(command);
        Optional<Long> before = cards.byCommand(command);
        if (before.isPresent()) {
            return before.get();
        }
        if (acquired.day().isAfter(clock.today())) {
            throw new Refused(Reason.DAY_AHEAD);
        }
        AssetClass type = classes(acquired.day().getYear()).stream()
                .filter(each -> each.code().equals(acquired.type()))
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.NO_SUCH_CLASS));
        checkKeeper(acquired.keeper());
        long id = cards.add(acquired, type, who, clock.instant(), command);
        books.acquired(id, acquired, who);
        cards.keep(
                id,
                acquired.day(),
                acquired.keeper(),
                acquired.place(),
                "",
                who,
                clock.instant(),
                new UUID(command.getLeastSignificantBits(), command.getMostSignificantBits()));
        trail.add(new Entry(who, "asset.acquire", "asset:" + id, "", "", acquired.toString()));
        return id;
    }

    /**
     * Hands a card to another keeper or place. A repeat of the same command does nothing.
     *
     * @throws Refused if it went out, or the keeper isn't there
     */
    @Transactional
    public void hand(long id, long keeper, String place, String why, Actor actor, UUID command) {
        String where = BadField.needed("place", place, 100);
        String reason = BadField.needed("why", why, 500);
        if (cards.isHanded(command)) {
            return;
        }
        cards.lock(id);
        if (books.isGone(id)) {
            throw new Refused(Reason.GONE);
        }
        checkKeeper(keeper);
        List<Custody> before = cards.custody(id);
        cards.keep(id, clock.today(), keeper, where, reason, actor.mark(), clock.instant(), command);
        trail.add(new Entry(
                actor.mark(),
                "asset.hand",
                "asset:" + id,
                reason,
                before.getLast().keeperName() + " " + before.getLast().place(),
                "person:" + keeper + " " + where));
    }

    private void checkKeeper(long keeper) {
        if (keepers().stream().noneMatch(person -> person.id() == keeper)) {
            throw new Refused(Reason.NO_SUCH_KEEPER);
        }
    }

    /** Who can keep something: those who work in the bureau. */
    @Transactional(readOnly = true)
    public List<Person> keepers() {
        return people.all().stream()
                .filter(Person::active)
                .filter(person -> bodies.isOfBureau(bodies.get(person.body())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Card> find(long id) {
        return cards.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Card> byLabel(UUID label) {
        return cards.byLabel(label);
    }

    /** Who kept it, the first first. */
    @Transactional(readOnly = true)
    public List<Custody> custody(long id) {
        return cards.custody(id);
    }

    /**
     * Current assets at a day, as the accounts have them. A repeat of the same command does nothing.
     *
     * @param document the paper that says so
     */
    @Transactional
    public void state(LocalDate day, Money amount, String document, Actor actor, UUID command) {
        String paper = BadField.needed("document", document, 100);
        if (amount.isNegative()) {
            throw new BadField("amount", BadField.Fault.OUT_OF_RANGE);
        }
        int added = jdbc.sql("""
                insert into asset.current_assets (day, amount, document, at, who, command)
                values (:day, :amount, :document, :at, :who, :command) on conflict (command) do nothing
                """)
                .param("day", day)
                .param("amount", amount.fen())
                .param("document", paper)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .update();
        if (added == 1) {
            trail.add(new Entry(actor.mark(), "asset.state-current", "assets:" + day, paper, "", amount.toString()));
        }
    }
}
