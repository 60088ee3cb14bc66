package youju.asset;

/** Why something was refused; what to do about it is {@code asset.refusal.*} in the bundle. */
public enum Reason {
    NOT_FOUND,
    /** Abolished or never there in that year. */
    NO_SUCH_CLASS,
    /** No such person works in the bureau. */
    NO_SUCH_KEEPER,
    DAY_AHEAD,
    MONTH_AHEAD,
    /** The card went out already. */
    GONE,
    /** A request about this card waits for its decision. */
    WAITING,
    DECIDED_ALREADY,
    /** Who asked doesn't decide. */
    OWN_REQUEST,
    /** There is no inventory open, or it was closed. */
    NO_INVENTORY,
    /** One is open; close it first. */
    INVENTORY_OPEN,
    NAME_TAKEN,
    NOT_ALLOWED
}
