package youju.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;

/** What an actor may do with a dispute, by {@link Life}; and what it comes to. */
@Component
class Acting {

    private final Bodies bodies;

    Acting(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The body that somebody acts for: their own, or the one it is an office of. */
    long actsFor(Actor actor) {
        return bodies.actsFor(actor.body()).id();
    }

    boolean isActive(long body) {
        return bodies.find(body).filter(Body::active).isPresent();
    }

    /** The actions that the page offers, in the order of the life. */
    List<Action> offered(Dispute dispute, Actor actor) {
        long actsFor = actsFor(actor);
        return Life.from(dispute.state()).stream()
                .filter(row -> row.who().stream().anyMatch(who -> who.is(actor, actsFor, dispute)))
                .filter(row -> row.guards().stream()
                        .filter(Guard::isOfDispute)
                        .allMatch(guard -> guard.holds(dispute, new Step.Close(""))))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** @throws Refused if the step may not follow */
    Transition allowed(Dispute dispute, Step step, Actor actor) {
        List<Transition> rows = Life.rows(dispute.state(), Action.of(step));
        if (rows.isEmpty()) {
            throw new Refused(Reason.NOT_NOW);
        }
        long actsFor = actsFor(actor);
        Reason reason = Reason.NOT_ALLOWED;
        for (Transition row : rows) {
            if (row.who().stream().anyMatch(who -> who.is(actor, actsFor, dispute))) {
                Optional<Guard> broken = row.guards().stream()
                        .filter(guard -> !guard.holds(dispute, step))
                        .findFirst();
                if (broken.isEmpty()) {
                    return row;
                }
                reason = broken.get().reason();
            }
        }
        throw new Refused(reason);
    }

    /** Where the dispute stands once the step is done. */
    static Dispute after(Dispute before, Transition row, Step step, LocalDate today) {
        Progress to = new Progress(before);
        switch (step) {
            case Step.Assign assign -> to.given(assign.body(), assign.due());
            case Step.TakeUp takeUp -> to.responsible = OptionalLong.of(before.finder());
            case Step.GiveBack giveBack -> to.back();
            case Step.BeginMediation begin -> to.sessions = 0;
            case Step.HoldSession session -> to.sessions++;
            case Step.Agree agree -> to.agreed(agree.day(), agree.due());
            case Step.ConfirmByCourt confirm -> to.confirmed = Optional.of(confirm.day());
            case Step.Break broken -> to.open();
            case Step.CarryOut carried -> to.resolved = Optional.of(carried.day());
            case Step.Settle settled -> to.resolved = Optional.of(settled.day());
            case Step.Terminate terminated -> to.ended = Optional.of(today);
            case Step.FollowUp followUp when followUp.holds() -> to.followedUp = true;
            case Step.FollowUp followUp -> to.open();
            case Step.Reopen reopened -> to.open();
            case Step.Register registered -> {}
            case Step.Close closed -> {}
        }
        return to.at(row.to(), row.from() == row.to() ? before.since() : today);
    }

    /** What changes along the way. */
    private static final class Progress {
        private final Dispute before;
        private OptionalLong responsible;
        private Optional<LocalDate> due;
        private int sessions;
        private Optional<LocalDate> agreed;
        private Optional<LocalDate> confirmed;
        private Optional<LocalDate> resolved;
        private Optional<LocalDate> ended;
        private boolean followedUp;

        Progress(Dispute before) {
            this.before = before;
            this.responsible = before.responsible();
            this.due = before.due();
            this.sessions = before.sessions();
            this.agreed = before.agreedOn();
            this.confirmed = before.confirmedOn();
            this.resolved = before.resolved();
            this.ended = before.ended();
            this.followedUp = before.followedUp();
        }

        void given(long body, LocalDate until) {
            responsible = OptionalLong.of(body);
            due = Optional.of(until);
        }

        void back() {
            responsible = OptionalLong.empty();
            due = Optional.empty();
        }

        void agreed(LocalDate day, LocalDate until) {
            agreed = Optional.of(day);
            confirmed = Optional.empty();
            due = Optional.of(until);
        }

        /** Neither settled nor ended any more. */
        void open() {
            agreed = Optional.empty();
            confirmed = Optional.empty();
            resolved = Optional.empty();
            ended = Optional.empty();
            due = Optional.empty();
            sessions = 0;
            followedUp = false;
        }

        Dispute at(State state, LocalDate since) {
            return new Dispute(
                    before.id(),
                    before.version() + 1,
                    before.number(),
                    before.found(),
                    before.finder(),
                    state,
                    since,
                    responsible,
                    due,
                    sessions,
                    agreed,
                    confirmed,
                    resolved,
                    ended,
                    followedUp);
        }
    }
}
