package youju.asset;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.money.Money;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * Adds movements, and never changes one. A month that was closed stays as it was: what is booked late counts from the day it is
 * booked.
 */
@Component
public class Books {

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Trail trail;
    private final HouseClock clock;

    Books(JdbcClient jdbc, Ledger ledger, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Writes a month down, and those before it that weren't yet, for every card that is there. A repeat does nothing.
     *
     * @return how many charges were added
     * @throws Refused if the month lies ahead
     */
    @Transactional
    public int depreciate(YearMonth month, Actor actor, UUID command) {
        if (month.isAfter(YearMonth.from(clock.today()))) {
            throw new Refused(Reason.MONTH_AHEAD);
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('asset.depreciate'))").query(row -> {});
        Optional<YearMonth> last = ledger.lastClosed();
        if (last.isPresent() && !month.isAfter(last.get())) {
            return 0;
        }
        int added = 0;
        for (Due due : due(month)) {
            added += charge(due, month, last, month.atEndOfMonth(), actor.mark());
        }
        YearMonth first = last.map(before -> before.plusMonths(1)).orElse(month);
        for (YearMonth each = first; !each.isAfter(month); each = each.plusMonths(1)) {
            jdbc.sql("""
                    insert into asset.closed_month (month, at, who, command) values (:month, :at, :who, :command)
                    """)
                    .param("month", each.atDay(1))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("who", actor.mark())
                    .param("command", command)
                    .update();
        }
        trail.add(new Entry(
                actor.mark(),
                "asset.depreciate",
                "assets:" + month,
                "",
                last.map(YearMonth::toString).orElse(""),
                month + " " + added + " charges"));
        return added;
    }

    /** A card that is there and not fully written down, and how many months were charged. */
    private record Due(long card, StraightLine line, YearMonth first, int charged) {}

    private List<Due> due(YearMonth month) {
        return jdbc.sql("""
                select c.id, c.cost, c.life_months, c.acquired_on,
                       count(*) filter (where m.kind = 'DEPRECIATED') as charged
                from asset.card c join asset.movement m on m.card = c.id
                where c.life_months > 0 and c.acquired_on < :next
                group by c.id having sum(m.cost) > 0 and count(*) filter (where m.kind = 'DEPRECIATED') < c.life_months
                order by c.id
                """)
                .param("next", month.plusMonths(1).atDay(1))
                .query((row, number) -> new Due(
                        row.getLong("id"),
                        new StraightLine(Money.ofFen(row.getLong("cost")), row.getInt("life_months")),
                        YearMonth.from(row.getObject("acquired_on", LocalDate.class)),
                        row.getInt("charged")))
                .list();
    }

    /** The months of a card up to this one; those of a month that was closed before count from another day. */
    private int charge(Due due, YearMonth month, Optional<YearMonth> closed, LocalDate late, String who) {
        int added = 0;
        for (int number = due.charged() + 1; number <= due.line().months(); number++) {
            YearMonth of = due.first().plusMonths(number - 1L);
            if (of.isAfter(month)) {
                break;
            }
            boolean isLate = closed.isPresent() && !of.isAfter(closed.get());
            add(
                    due.card(),
                    Movement.Kind.DEPRECIATED,
                    isLate ? late : of.atEndOfMonth(),
                    Optional.of(of),
                    new Value(Money.ZERO, due.line().charge(number)),
                    Optional.empty(),
                    who);
            added++;
        }
        return added;
    }

    void acquired(long card, Acquisition acquired, String who) {
        add(
                card,
                Movement.Kind.ACQUIRED,
                open(acquired.day()),
                Optional.empty(),
                new Value(acquired.cost(), Money.ZERO),
                Optional.empty(),
                who);
    }

    /** Takes a card out, with all that was written down up to the month before; the month it goes isn't charged. */
    void disposed(long card, long decision, String who) {
        YearMonth before = YearMonth.from(clock.today()).minusMonths(1);
        for (Due due : due(before)) {
            if (due.card() == card) {
                charge(due, before, ledger.lastClosed(), clock.today(), who);
            }
        }
        Value held = jdbc.sql("""
                select sum(cost) as held, sum(depreciation) as written from asset.movement where card = :card
                """)
                .param("card", card)
                .query((row, number) ->
                        new Value(Money.ofFen(row.getLong("held")), Money.ofFen(row.getLong("written"))))
                .single();
        add(
                card,
                Movement.Kind.DISPOSED,
                clock.today(),
                Optional.empty(),
                new Value(held.cost().negated(), held.depreciation().negated()),
                Optional.of(decision),
                who);
    }

    boolean isGone(long card) {
        return jdbc.sql("select exists (select from asset.movement where card = :card and kind = 'DISPOSED')")
                .param("card", card)
                .query(Boolean.class)
                .single();
    }

    /** The day itself, or today if its month is closed. */
    private LocalDate open(LocalDate day) {
        boolean closed = ledger.lastClosed()
                .filter(last -> !YearMonth.from(day).isAfter(last))
                .isPresent();
        return closed ? clock.today() : day;
    }

    private void add(
            long card,
            Movement.Kind kind,
            LocalDate day,
            Optional<YearMonth> month,
            Value change,
            Optional<Long> decision,
            String who) {
        jdbc.sql("""
                insert into asset.movement (card, kind, day, month, cost, depreciation, decision, at, who)
                values (:card, :kind, :day, :month, :cost, :depreciation, :decision, :at, :who)
                """)
                .param("card", card)
                .param("kind", kind.name())
                .param("day", day)
                .param("month", month.map(each -> each.atDay(1)).orElse(null), Types.DATE)
                .param("cost", change.cost().fen())
                .param("depreciation", change.depreciation().fen())
                .param("decision", decision.orElse(null), Types.BIGINT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", who)
                .update();
    }
}
