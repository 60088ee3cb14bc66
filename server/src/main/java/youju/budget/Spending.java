package youju.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.Role;
import youju.budget.Refused.Reason;
import youju.calendar.HouseClock;
import youju.money.Money;

/** Promises, entries and what is decided on them. Every sum is looked at under the allotment's lock. */
@Component
class Spending {

    /** Rows of one statement: enough that the statement's own cost doesn't count, few enough to send at once. */
    private static final int BATCH = 1_000;

    private final AllotmentTable allotments;
    private final CommitmentTable commitments;
    private final EntryTable entries;
    private final LimitTable limits;
    private final HouseClock clock;

    Spending(
            AllotmentTable allotments,
            CommitmentTable commitments,
            EntryTable entries,
            LimitTable limits,
            HouseClock clock) {
        this.allotments = allotments;
        this.commitments = commitments;
        this.entries = entries;
        this.limits = limits;
        this.clock = clock;
    }

    private Stamp stamp(Actor actor) {
        return Stamp.of(actor, clock.instant());
    }

    private void fits(Allotment allotment, LocalDate day) {
        Texts.within(allotment.year(), day);
        if (day.isAfter(clock.today())) {
            throw new Refused(Reason.IN_FUTURE);
        }
    }

    private static void enough(Allotment allotment, Money amount) {
        Money free = allotment.balance().free();
        if (amount.isMoreThan(free)) {
            throw new Refused(Reason.NOT_ENOUGH, free, amount);
        }
    }

    private static Classes.EconomicClass narrow(int year, String code) {
        return Classes.of(year)
                .economic(code)
                .filter(Classes.EconomicClass::isNarrow)
                .orElseThrow(() -> new Refused(Reason.NO_SUCH_CLASS, code));
    }

    Written commit(Move.Commit move, Actor actor) {
        Allotment allotment = allotments.locked(move.allotment());
        fits(allotment, move.day());
        enough(allotment, move.amount());
        long id = commitments.add(move, stamp(actor));
        return new Written(
                id,
                "budget.commit",
                "budget.commitment:" + id,
                move.purpose(),
                "",
                move.document() + " " + move.amount());
    }

    Written release(Move.Release move, Actor actor) {
        Commitment before = commitments.find(move.commitment()).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        allotments.locked(before.allotment().id());
        Money open = commitments.find(move.commitment()).orElseThrow().open();
        if (!open.isPositive()) {
            throw new Refused(Reason.RELEASED_ALREADY);
        }
        commitments.release(before.id(), open, move.reason(), stamp(actor));
        return new Written(
                before.id(),
                "budget.release",
                "budget.commitment:" + before.id(),
                move.reason(),
                "open " + open,
                "open " + Money.ZERO);
    }

    Written enter(Move.Enter move, Actor actor) {
        Allotment allotment = allotments.locked(move.allotment());
        fits(allotment, move.day());
        Classes.EconomicClass economic = narrow(allotment.year(), move.economic());
        Optional<Long> drawn =
                move.commitment().isPresent() ? Optional.of(move.commitment().getAsLong()) : Optional.empty();
        drawn.ifPresentOrElse(id -> draws(id, allotment, move.amount()), () -> enough(allotment, move.amount()));
        long id = entries.add(row(move, allotment, drawn, economic), stamp(actor));
        return new Written(
                id, "budget.enter", "budget.entry:" + id, move.purpose(), "", move.voucher() + " " + move.amount());
    }

    private void draws(long commitment, Allotment allotment, Money amount) {
        Money open = commitments
                .find(commitment)
                .filter(found -> found.allotment().id() == allotment.id())
                .orElseThrow(() -> new Refused(Reason.NOT_FOUND))
                .open();
        if (amount.isMoreThan(open)) {
            throw new Refused(Reason.COMMITMENT_SMALLER, open);
        }
    }

    private static EntryTable.Row row(
            Move.Enter move, Allotment allotment, Optional<Long> commitment, Classes.EconomicClass economic) {
        return new EntryTable.Row(
                allotment,
                commitment,
                move.voucher(),
                move.day(),
                move.payee(),
                move.purpose(),
                move.economic(),
                economic.threePublic(),
                move.amount(),
                Optional.empty());
    }

    void enterAll(List<Move.Enter> all, long file, Actor actor) {
        Map<Long, Allotment> locked = new HashMap<>();
        allotments.lock(all.stream().map(Move.Enter::allotment).distinct().toList());
        Map<Long, Money> asked = new HashMap<>();
        List<EntryTable.Row> rows = all.stream()
                .map(move -> {
                    Allotment allotment = locked.computeIfAbsent(
                            move.allotment(),
                            id -> allotments.find(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND)));
                    fits(allotment, move.day());
                    asked.merge(allotment.id(), move.amount(), Money::plus);
                    return row(move, allotment, Optional.empty(), narrow(allotment.year(), move.economic()));
                })
                .toList();
        asked.forEach((id, amount) -> enough(allotments.find(id).orElseThrow(), amount));
        for (int from = 0; from < rows.size(); from += BATCH) {
            entries.addAll(rows.subList(from, Math.min(rows.size(), from + BATCH)), file, stamp(actor));
        }
    }

    Written reverse(Move.Reverse move, Actor actor) {
        Entry before = entries.find(move.entry()).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        Allotment allotment = allotments.locked(before.allotment().id());
        Entry now = entries.find(move.entry()).orElseThrow();
        fits(allotment, move.day());
        if (now.reverses().isPresent()) {
            throw new Refused(Reason.IS_A_REVERSAL);
        }
        if (now.state() != Entry.State.APPROVED) {
            throw new Refused(Reason.NOT_APPROVED);
        }
        if (now.reversedBy().isPresent()) {
            throw new Refused(Reason.REVERSED_ALREADY);
        }
        long id = entries.add(
                new EntryTable.Row(
                        allotment,
                        Optional.empty(),
                        move.voucher(),
                        move.day(),
                        now.payee(),
                        move.reason(),
                        now.economic(),
                        now.threePublic(),
                        now.amount().negated(),
                        Optional.of(now.id())),
                stamp(actor));
        return new Written(
                id,
                "budget.reverse",
                "budget.entry:" + id,
                move.reason(),
                "entry " + now.id(),
                now.amount().negated().toString());
    }

    Written decide(long entry, boolean approve, String reason, Actor actor) {
        Entry before = entries.find(entry).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        allotments.locked(before.allotment().id());
        Entry now = entries.find(entry).orElseThrow();
        if (now.state() != Entry.State.ENTERED) {
            throw new Refused(Reason.DECIDED_ALREADY);
        }
        if (now.who() == actor.person()) {
            throw new Refused(Reason.OWN_ENTRY);
        }
        boolean leader = actor.is(Role.LEADER);
        withinLimit(approve, leader, now.amount(), now.day());
        entries.decide(entry, approve, leader, reason, stamp(actor));
        return new Written(
                entry,
                approve ? "budget.approve" : "budget.send-back",
                "budget.entry:" + entry,
                reason,
                Entry.State.ENTERED.name(),
                (approve ? Entry.State.APPROVED : Entry.State.REFUSED).name());
    }

    private void withinLimit(boolean approve, boolean leader, Money amount, LocalDate day) {
        Money limit = limits.on(day);
        Money size = amount.isNegative() ? amount.negated() : amount;
        if (approve && !leader && size.isMoreThan(limit)) {
            throw new Refused(Reason.ABOVE_LIMIT, limit);
        }
    }

    Written decideFile(long file, boolean approve, String reason, Actor actor) {
        String why = approve ? Texts.free(reason) : Texts.needed(reason, Texts.REASON, Reason.REASON_MISSING);
        EntryTable.Waiting seen = entries.waiting(file).orElseThrow(() -> new Refused(Reason.DECIDED_ALREADY));
        allotments.lock(seen.allotments());
        EntryTable.Waiting now = entries.waiting(file).orElseThrow(() -> new Refused(Reason.DECIDED_ALREADY));
        if (now.who() == actor.person()) {
            throw new Refused(Reason.OWN_ENTRY);
        }
        boolean leader = actor.is(Role.LEADER);
        withinLimit(approve, leader, now.largest(), now.first());
        int decided = entries.decideFile(file, approve, leader, why, stamp(actor));
        return new Written(
                decided,
                approve ? "budget.approve-file" : "budget.send-back-file",
                "budget.file:" + file,
                why,
                "",
                decided + " entries");
    }
}
