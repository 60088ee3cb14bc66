package youju.dispute;

/** Why a step was refused; what to do about it is {@code dispute.refusal.*} in the bundle. */
public enum Reason {
    /** There is none, or the reader may not see it. */
    NOT_FOUND,
    /** Somebody else was quicker: look again. */
    STALE,
    /** Not in this state. */
    NOT_NOW,
    /** Not by this person. */
    NOT_ALLOWED,
    /** The day lies in the future, before the dispute was found or before the agreement. */
    DAY_OUT_OF_ORDER,
    /** Abolished, or there is none. */
    NO_SUCH_BODY,
    /** The day lies outside the campaign, or there is no such campaign. */
    NOT_IN_CAMPAIGN,
    /** The petition isn't there for the reader. */
    NO_SUCH_PETITION,
    /** An agreement needs a session of mediation before it. */
    NO_SESSION_YET,
    /** Thirty days from its effect (人民调解法 art. 33). */
    CONFIRMED_TOO_LATE,
    CONFIRMED_ALREADY,
    /** What was settled is closed only once both sides were asked. */
    NOT_FOLLOWED_UP,
    /** A campaign of that name is there already. */
    NAME_TAKEN
}
