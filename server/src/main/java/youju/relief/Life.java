package youju.relief;

import static youju.relief.Action.*;
import static youju.relief.Duty.CERTIFY;
import static youju.relief.Duty.DECIDE;
import static youju.relief.Duty.ENTER;
import static youju.relief.Duty.PAY;
import static youju.relief.Duty.VOUCH;
import static youju.relief.State.*;
import static youju.relief.Transition.edge;

import java.util.List;
import java.util.Optional;

/**
 * The life of a grant: one table, from which follow what may be done, by whom, what it does to the money and what it puts
 * into the folder. {@code docs/modules/relief-life.md} is written from it, and {@code relief.transition} is the same.
 *
 * <p>The order is fixed: application, village, town, joint conference, leader, payment, folder (蒸财行〔2012〕81号 as the sample
 * report tells it). What the conference decided is changed by another decision only: a leader approves it as it is or
 * sends it back.
 */
public final class Life {

    /** Every transition, by the state it leaves; at most one for a state and an action. */
    public static final List<Transition> TABLE = List.of(
            edge(NOTHING, APPLY, APPLIED, ENTER, Piece.APPLICATION),
            edge(APPLIED, CERTIFY_VILLAGE, VILLAGE_CERTIFIED, VOUCH, Piece.VILLAGE_CERTIFICATE),
            edge(APPLIED, REFUSE, State.REFUSED, VOUCH),
            edge(APPLIED, WITHDRAW, WITHDRAWN, ENTER),
            edge(VILLAGE_CERTIFIED, CERTIFY_TOWN, CERTIFIED, CERTIFY, Piece.TOWN_CERTIFICATE, Piece.FUND_FORM),
            edge(VILLAGE_CERTIFIED, REFUSE, State.REFUSED, CERTIFY),
            edge(VILLAGE_CERTIFIED, WITHDRAW, WITHDRAWN, ENTER),
            edge(CERTIFIED, GRANT, GRANTED, DECIDE, Piece.MINUTES, Piece.ROSTER),
            edge(CERTIFIED, DEFER, CERTIFIED, DECIDE, Piece.MINUTES),
            edge(CERTIFIED, TURN_DOWN, TURNED_DOWN, DECIDE, Piece.MINUTES),
            edge(CERTIFIED, WITHDRAW, WITHDRAWN, ENTER),
            edge(TURNED_DOWN, GRANT, GRANTED, DECIDE, Piece.MINUTES, Piece.ROSTER),
            edge(GRANTED, GRANT, GRANTED, DECIDE, Piece.MINUTES, Piece.ROSTER),
            edge(GRANTED, DEFER, CERTIFIED, DECIDE, Piece.MINUTES),
            edge(GRANTED, TURN_DOWN, TURNED_DOWN, DECIDE, Piece.MINUTES),
            edge(GRANTED, APPROVE, APPROVED, Duty.APPROVE, Piece.APPROVAL).moving(Effect.RESERVE),
            edge(GRANTED, SEND_BACK, CERTIFIED, Duty.APPROVE),
            edge(GRANTED, WITHDRAW, WITHDRAWN, ENTER),
            edge(APPROVED, CANCEL, GRANTED, Duty.APPROVE).moving(Effect.RELEASE),
            edge(APPROVED, TURN_DOWN, VOIDED, DECIDE, Piece.MINUTES).moving(Effect.RELEASE),
            edge(APPROVED, PUT_IN_BATCH, IN_BATCH, PAY, Piece.PAYMENT_ORDER),
            edge(IN_BATCH, CONFIRM, PAID, PAY, Piece.VOUCHER).moving(Effect.POST),
            edge(IN_BATCH, FAIL, FAILED, PAY, Piece.VOUCHER).moving(Effect.RELEASE),
            edge(PAID, Action.RETURN, FAILED, PAY, Piece.VOUCHER).moving(Effect.RETURN),
            edge(PAID, FILE, FILED, ENTER, Piece.CLOSING_REPORT),
            edge(FAILED, CORRECT_ACCOUNT, GRANTED, ENTER),
            edge(FAILED, TURN_DOWN, VOIDED, DECIDE, Piece.MINUTES),
            edge(FAILED, WITHDRAW, WITHDRAWN, ENTER));

    private Life() {}

    public static Optional<Transition> row(State from, Action action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** The rows that lead out of a state or stay in it. */
    public static List<Transition> from(State state) {
        return TABLE.stream().filter(row -> row.from() == state).toList();
    }
}
