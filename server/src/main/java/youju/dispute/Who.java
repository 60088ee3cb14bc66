package youju.dispute;

import youju.account.Actor;
import youju.account.Role;

/** Who may do something with a dispute. Names for readers are {@code dispute.who.*} in the bundle. */
public enum Who {
    /** The bureau's registrars and supervisors. */
    BUREAU,
    /** Whoever handles for the body that found it. */
    FINDER,
    /** Whoever handles for the body that has to settle it. */
    RESPONSIBLE;

    /** @param actsFor the body that the actor acts for: its own, or the one it is an office of */
    boolean is(Actor actor, long actsFor, Dispute dispute) {
        return switch (this) {
            case BUREAU -> actor.isOfBureau() && (actor.is(Role.REGISTRAR) || actor.is(Role.SUPERVISOR));
            case FINDER -> handles(actor) && dispute.finder() == actsFor;
            case RESPONSIBLE ->
                handles(actor)
                        && dispute.responsible().isPresent()
                        && dispute.responsible().getAsLong() == actsFor;
        };
    }

    private static boolean handles(Actor actor) {
        return actor.is(Role.HANDLER) || actor.is(Role.REGISTRAR);
    }
}
