package youju.budget;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.budget.Refused.Reason;
import youju.calendar.HouseClock;
import youju.money.Money;

/** Projects, the year's budget and what changes it; limits of approval. */
@Component
class Granting {

    private final AllotmentTable allotments;
    private final AppropriationTable appropriations;
    private final LimitTable limits;
    private final HouseClock clock;

    Granting(AllotmentTable allotments, AppropriationTable appropriations, LimitTable limits, HouseClock clock) {
        this.allotments = allotments;
        this.appropriations = appropriations;
        this.limits = limits;
        this.clock = clock;
    }

    private Stamp stamp(Actor actor) {
        return Stamp.of(actor, clock.instant());
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Refused(Reason.IN_FUTURE);
        }
    }

    Written add(Move.AddProject add, Actor actor) {
        if (allotments.project(add.year(), add.name()).isPresent()) {
            throw new Refused(Reason.NAME_TAKEN);
        }
        try {
            long id = allotments.add(add, stamp(actor));
            return new Written(id, "budget.project", "budget.project:" + id, "", "", add.year() + " " + add.name());
        } catch (DuplicateKeyException taken) {
            throw new Refused(Reason.NAME_TAKEN);
        }
    }

    Written appropriate(Move.Appropriate move, Actor actor) {
        Head head = move.head();
        Classes classes = Classes.of(head.year());
        notLater(move.day());
        if (classes.function(head.function()).isEmpty()) {
            throw new Refused(Reason.NO_SUCH_CLASS, head.function());
        }
        move.economic().filter(code -> classes.economic(code).isEmpty()).ifPresent(code -> {
            throw new Refused(Reason.NO_SUCH_CLASS, code);
        });
        if (head.project().isPresent()
                && allotments.projects(head.year()).stream()
                        .noneMatch(project -> project.id() == head.project().getAsLong())) {
            throw new Refused(Reason.NOT_FOUND);
        }
        Allotment allotment = allotments.locked(allotments.of(head));
        boolean less = move.ground() == Move.Ground.REDUCTION;
        if (less) {
            enough(allotment, move.amount());
        }
        return written(
                appropriations.add(
                        new AppropriationTable.Row(
                                allotment.id(),
                                Appropriation.Kind.valueOf(move.ground().name()),
                                move.economic(),
                                less ? move.amount().negated() : move.amount(),
                                move.document(),
                                move.day(),
                                move.reason(),
                                Optional.empty(),
                                Optional.empty()),
                        stamp(actor)),
                allotment,
                move.ground().name(),
                move.amount(),
                move.document() + " " + move.reason());
    }

    Written exceed(Move.Exceed move, Actor actor) {
        Allotment allotment = allotments.locked(move.allotment());
        return written(
                appropriations.add(
                        new AppropriationTable.Row(
                                allotment.id(),
                                Appropriation.Kind.OVERRIDE,
                                Optional.empty(),
                                move.amount(),
                                move.document(),
                                dayIn(allotment.year()),
                                move.reason(),
                                Optional.empty(),
                                Optional.empty()),
                        stamp(actor)),
                allotment,
                "OVERRIDE",
                move.amount(),
                move.document() + " " + move.reason());
    }

    /** Today, or the year's last day once it is over. */
    private LocalDate dayIn(int year) {
        LocalDate today = clock.today();
        return today.getYear() == year ? today : LocalDate.of(year, 12, 31);
    }

    Written takeBack(Move.TakeBack move, Actor actor) {
        Appropriation before =
                appropriations.find(move.appropriation()).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
        Allotment allotment = allotments.locked(before.allotment().id());
        if (before.reverses().isPresent()) {
            throw new Refused(Reason.IS_A_REVERSAL);
        }
        if (before.kind() == Appropriation.Kind.CARRY_IN || before.kind() == Appropriation.Kind.CARRY_OUT) {
            throw new Refused(Reason.CARRY_IS_FINAL);
        }
        if (appropriations.isTakenBack(before.id())) {
            throw new Refused(Reason.REVERSED_ALREADY);
        }
        if (before.amount().isPositive()) {
            enough(allotment, before.amount());
        }
        return written(
                appropriations.add(
                        new AppropriationTable.Row(
                                allotment.id(),
                                before.kind(),
                                before.economic(),
                                before.amount().negated(),
                                before.document(),
                                dayIn(allotment.year()),
                                move.reason(),
                                Optional.of(before.id()),
                                Optional.empty()),
                        stamp(actor)),
                allotment,
                "TAKE_BACK",
                before.amount(),
                move.reason());
    }

    Written limit(Move.SetLimit move, Actor actor) {
        if (limits.isTaken(move.since())) {
            throw new Refused(Reason.LIMIT_TAKEN);
        }
        Money before = limits.on(move.since());
        limits.add(move, stamp(actor));
        return new Written(
                move.since().toEpochDay(),
                "budget.limit",
                "budget.limit:" + move.since(),
                move.document(),
                before.toString(),
                move.amount().toString());
    }

    private static void enough(Allotment allotment, Money amount) {
        if (amount.isMoreThan(allotment.balance().free())) {
            throw new Refused(Reason.NOT_ENOUGH, allotment.balance().free(), amount);
        }
    }

    private static Written written(long id, Allotment allotment, String kind, Money amount, String reason) {
        return new Written(
                id,
                "budget." + kind.toLowerCase(Locale.ROOT).replace('_', '-'),
                "budget.allotment:" + allotment.id(),
                reason,
                "",
                "appropriation " + id + " " + amount);
    }

    /** Carries what is left of an allotment into the next year, for the same use and under the same class. */
    void carry(Allotment from, int to, Actor actor) {
        Money left = from.balance().unspent();
        LocalDate end = LocalDate.of(from.year(), 12, 31);
        String document = from.year() + "年度结转";
        long out = appropriations.add(
                new AppropriationTable.Row(
                        from.id(),
                        Appropriation.Kind.CARRY_OUT,
                        Optional.empty(),
                        left.negated(),
                        document,
                        end,
                        "",
                        Optional.empty(),
                        Optional.empty()),
                stamp(actor));
        Optional<Long> project = from.project()
                .map(old -> allotments
                        .project(to, old.name())
                        .map(Project::id)
                        .orElseGet(
                                () -> allotments.add(new Move.AddProject(to, old.name(), old.kind()), stamp(actor))));
        long into = allotments.of(new Head(
                to, project.map(OptionalLong::of).orElse(OptionalLong.empty()), from.source(), from.function()));
        appropriations.add(
                new AppropriationTable.Row(
                        into,
                        Appropriation.Kind.CARRY_IN,
                        Optional.empty(),
                        left,
                        document,
                        end.plusDays(1),
                        "",
                        Optional.empty(),
                        Optional.of(out)),
                stamp(actor));
    }
}
