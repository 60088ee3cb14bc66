package youju.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.budget.Refused.Reason;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * Writes the ledger, one {@link Move} after the other. Each has a uuid made by its sender: the second arrival of the same
 * changes nothing and gets the first one's answer. What the ledger refuses, PostgreSQL would refuse as well; here it is said
 * in words.
 */
@Component
public class Ledger {

    private final CommandTable commands;
    private final Granting granting;
    private final Spending spending;
    private final Closing closing;
    private final Trail trail;
    private final HouseClock clock;

    Ledger(
            CommandTable commands,
            Granting granting,
            Spending spending,
            Closing closing,
            Trail trail,
            HouseClock clock) {
        this.commands = commands;
        this.granting = granting;
        this.spending = spending;
        this.closing = closing;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What a move came to.
     *
     * @param id of what it made or decided on: a project, an appropriation, a commitment, an entry, a year
     * @param repeated whether it had come before
     */
    public record Done(long id, boolean repeated) {}

    /**
     * Makes a move.
     *
     * @param command the uuid that the sender made for it
     * @throws Refused if it may not be; then nothing has changed
     */
    @Transactional
    public Done act(Move move, Actor actor, UUID command) {
        if (!mayMake(move, actor)) {
            throw new Refused(Reason.NOT_YOURS);
        }
        return commands.first(command, move.toString()).orElseGet(() -> {
            Written written = write(move, actor);
            commands.add(command, move.toString(), written.id(), actor, clock.instant());
            trail.add(new Entry(
                    actor.mark(),
                    written.action(),
                    written.subject(),
                    written.reason(),
                    written.before(),
                    written.after()));
            return new Done(written.id(), false);
        });
    }

    /**
     * Enters many at once, all or none; whoever takes in the file tells the trail.
     *
     * @param file the import that they came with
     */
    @Transactional
    void enterAll(List<Move.Enter> all, long file, Actor actor) {
        if (!isFinance(actor)) {
            throw new Refused(Reason.NOT_YOURS);
        }
        if (all.isEmpty()) {
            return;
        }
        spending.enterAll(all, file, actor);
    }

    /** Approves or sends back all that came with an import and still waits, with one line in the trail. */
    @Transactional
    public int decideFile(long file, boolean approve, String reason, Actor actor) {
        if (!mayDecide(actor)) {
            throw new Refused(Reason.NOT_YOURS);
        }
        Written written = spending.decideFile(file, approve, reason, actor);
        trail.add(new Entry(
                actor.mark(),
                written.action(),
                written.subject(),
                written.reason(),
                written.before(),
                written.after()));
        return Math.toIntExact(written.id());
    }

    private Written write(Move move, Actor actor) {
        return switch (move) {
            case Move.AddProject add -> granting.add(add, actor);
            case Move.Appropriate appropriate -> granting.appropriate(appropriate, actor);
            case Move.Exceed exceed -> granting.exceed(exceed, actor);
            case Move.TakeBack takeBack -> granting.takeBack(takeBack, actor);
            case Move.SetLimit limit -> granting.limit(limit, actor);
            case Move.Commit commit -> spending.commit(commit, actor);
            case Move.Release release -> spending.release(release, actor);
            case Move.Enter enter -> spending.enter(enter, actor);
            case Move.Reverse reverse -> spending.reverse(reverse, actor);
            case Move.Approve approve -> spending.decide(approve.entry(), true, approve.note(), actor);
            case Move.SendBack sendBack -> spending.decide(sendBack.entry(), false, sendBack.reason(), actor);
            case Move.CloseYear close -> closing.close(close, actor);
        };
    }

    /** Whether somebody may make a move at all; whether this very one, the ledger tells when it is made. */
    public static boolean mayMake(Move move, Actor actor) {
        return switch (move) {
            case Move.AddProject add -> isFinance(actor);
            case Move.Appropriate appropriate -> isFinance(actor);
            case Move.TakeBack takeBack -> isFinance(actor);
            case Move.Commit commit -> isFinance(actor);
            case Move.Release release -> isFinance(actor);
            case Move.Enter enter -> isFinance(actor);
            case Move.Reverse reverse -> isFinance(actor);
            case Move.Exceed exceed -> isLeader(actor);
            case Move.SetLimit limit -> isLeader(actor);
            case Move.CloseYear close -> isLeader(actor);
            case Move.Approve approve -> mayDecide(actor);
            case Move.SendBack sendBack -> mayDecide(actor);
        };
    }

    public static boolean isFinance(Actor actor) {
        return actor.isOfBureau() && actor.is(Role.FINANCE);
    }

    public static boolean isLeader(Actor actor) {
        return actor.isOfBureau() && actor.is(Role.LEADER);
    }

    public static boolean mayDecide(Actor actor) {
        return isFinance(actor) || isLeader(actor);
    }

    /** Whether somebody may look at the bureau's money: its own people with a duty in it, and auditors. */
    public static boolean mayRead(Actor actor) {
        return actor.is(Role.AUDITOR) || mayDecide(actor) || actor.isOfBureau() && actor.is(Role.EVALUATOR);
    }
}
