package youju.dispute;

import static youju.dispute.State.AGREED;
import static youju.dispute.State.ASSIGNED;
import static youju.dispute.State.CLOSED;
import static youju.dispute.State.MEDIATING;
import static youju.dispute.State.NOTHING;
import static youju.dispute.State.REGISTERED;
import static youju.dispute.State.RESOLVED;
import static youju.dispute.State.TERMINATED;
import static youju.dispute.Transition.row;

import java.util.List;

/**
 * The life of a dispute: one table, from which follow what may be done, by whom, and which buttons a page has. {@code
 * docs/modules/dispute-life.md} is written from it. Where several rows have the same state and action, the first whose guards
 * hold is taken.
 *
 * <p>Articles are those of 人民调解法: mediation is wanted by both sides and ends when one no longer wants it (arts. 3, 17, 23);
 * an agreement binds (art. 31) and may be confirmed by the court within thirty days (art. 33).
 */
public final class Life {

    /** Every transition, in the order of the life. */
    public static final List<Transition> TABLE = List.of(
            row(NOTHING, Action.REGISTER, REGISTERED, Who.BUREAU, Who.FINDER),
            row(REGISTERED, Action.TAKE_UP, ASSIGNED, Who.FINDER),
            row(REGISTERED, Action.ASSIGN, ASSIGNED, Who.BUREAU),
            row(ASSIGNED, Action.BEGIN_MEDIATION, MEDIATING, Who.RESPONSIBLE),
            row(ASSIGNED, Action.SETTLE, RESOLVED, Who.RESPONSIBLE),
            row(ASSIGNED, Action.GIVE_BACK, REGISTERED, Who.RESPONSIBLE),
            row(ASSIGNED, Action.ASSIGN, ASSIGNED, Who.BUREAU),
            row(ASSIGNED, Action.TERMINATE, TERMINATED, Who.RESPONSIBLE),
            row(MEDIATING, Action.HOLD_SESSION, MEDIATING, Who.RESPONSIBLE),
            row(MEDIATING, Action.AGREE, AGREED, Who.RESPONSIBLE).when(Guard.SESSION_HELD),
            row(MEDIATING, Action.TERMINATE, TERMINATED, Who.RESPONSIBLE),
            row(AGREED, Action.CARRY_OUT, RESOLVED, Who.RESPONSIBLE),
            row(AGREED, Action.CONFIRM_BY_COURT, AGREED, Who.RESPONSIBLE)
                    .when(Guard.NOT_CONFIRMED, Guard.CONFIRMED_IN_TIME),
            row(AGREED, Action.BREAK, MEDIATING, Who.RESPONSIBLE),
            row(RESOLVED, Action.FOLLOW_UP, RESOLVED, Who.RESPONSIBLE, Who.BUREAU)
                    .when(Guard.HOLDS),
            row(RESOLVED, Action.FOLLOW_UP, ASSIGNED, Who.RESPONSIBLE, Who.BUREAU)
                    .when(Guard.RELAPSED),
            row(RESOLVED, Action.CLOSE, CLOSED, Who.RESPONSIBLE, Who.BUREAU).when(Guard.FOLLOWED_UP),
            row(TERMINATED, Action.REOPEN, ASSIGNED, Who.RESPONSIBLE, Who.BUREAU),
            row(TERMINATED, Action.CLOSE, CLOSED, Who.RESPONSIBLE, Who.BUREAU));

    private Life() {}

    /** The rows of a state and an action, in order; none if it can't be done there. */
    public static List<Transition> rows(State from, Action action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** The rows that lead out of a state or stay in it. */
    public static List<Transition> from(State state) {
        return TABLE.stream().filter(row -> row.from() == state).toList();
    }
}
