package youju.relief;

import youju.account.Actor;
import youju.account.Role;

/**
 * A duty on a grant. One person has one duty on it and never another, so that nobody certifies what they entered, approves
 * what they certified or pays what they approved; and each step is somebody else's. Names are {@code relief.duty.*}.
 */
public enum Duty {
    /** 经办登记: the bureau's registrar enters, corrects, files. */
    ENTER,
    /** 村级证明: the town's handler brings what two members of the village committee vouch for. */
    VOUCH,
    /** 乡镇证明: another person of the town, its handler or leader. */
    CERTIFY,
    /** 会议记录: the bureau's supervisor records what the joint conference decided. */
    DECIDE,
    /** 领导审批: a leader of the bureau or of the county. */
    APPROVE,
    /** 财务支付: the bureau's finance. */
    PAY;

    /**
     * Whether somebody may have this duty on a grant of that town; {@code relief.may} in the database says the same.
     *
     * @param body that the actor acts for
     * @param ofGovernment whether that is the county itself
     */
    boolean isFor(Actor actor, long body, boolean ofGovernment, long town) {
        if (actor.is(Role.AUDITOR)) {
            return false;
        }
        return switch (this) {
            case ENTER -> actor.isOfBureau() && actor.is(Role.REGISTRAR);
            case VOUCH -> body == town && actor.is(Role.HANDLER);
            case CERTIFY -> body == town && (actor.is(Role.HANDLER) || actor.is(Role.LEADER));
            case DECIDE -> actor.isOfBureau() && actor.is(Role.SUPERVISOR);
            case APPROVE -> (actor.isOfBureau() || ofGovernment) && actor.is(Role.LEADER);
            case PAY -> actor.isOfBureau() && actor.is(Role.FINANCE);
        };
    }
}
