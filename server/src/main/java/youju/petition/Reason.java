package youju.petition;

/** Why a step was refused; what to do about it is {@code petition.refusal.*} in the bundle. */
public enum Reason {
    /** There is none, or the reader may not see it. */
    NOT_FOUND,
    /** Somebody else was quicker: look again. */
    STALE,
    /** Not in this state. */
    NOT_NOW,
    /** Not by this person or side. */
    NOT_ALLOWED,
    /** The day lies in the future or before what it follows. */
    DAY_OUT_OF_ORDER,
    /** An accusation never goes to the accused or what is below it (art. 30). */
    WOULD_REACH_THE_ACCUSED,
    NOT_AN_ACCUSATION,
    /** Abolished, or there is none. */
    NO_SUCH_BODY,
    BODY_HAS_IT_ALREADY,
    BODY_HAS_NOTHING_TO_DO_WITH_IT,
    /** The five working days have passed, or it objected before (art. 23). */
    OBJECTION_TOO_LATE,
    ROUTE_DOES_NOT_FIT_KIND,
    /** The matter had its re-review (art. 36). */
    MATTER_HAD_ITS_LAST_WORD,
    /** The petition named doesn't show what the ground says (arts. 19, 36). */
    GROUND_DOES_NOT_HOLD,
    /** An opinion is for the sixth route; the others end in a reply. */
    NOT_THE_SIXTH_ROUTE,
    THE_SIXTH_ROUTE,
    HEARING_UNDER_WAY,
    NO_HEARING_UNDER_WAY,
    /** Once, of a term that runs and hasn't passed (art. 34). */
    CANNOT_BE_EXTENDED,
    EXTENSION_NOT_ASKED,
    EXTENSION_ASKED_ALREADY,
    MORE_THAN_ASKED,
    /** The petitioner can't be told: nothing is served, the bureau closes. */
    CANNOT_BE_NOTIFIED,
    CAN_BE_NOTIFIED,
    /** 30 days from the written answer (arts. 35, 36). */
    REVIEW_TOO_LATE,
    /** No body stands above the one that decided; name the one that was asked. */
    NO_REVIEWING_BODY,
    RATING_NOT_OPEN,
    RATED_ALREADY,
    NO_REPORT_OWED,
    /** A completion report or an answer to supervision is owed. */
    SOMETHING_OWED,
    /** The petitioner can still ask for review or rate. */
    WINDOW_OPEN,
    CANNOT_MERGE_INTO_THAT,
    SUPERVISED_ALREADY,
    NOT_SUPERVISED,
    SUGGESTION_NOT_MADE,
    /** What a petition is may be changed only before it is sent. */
    SENT_ALREADY,
    /** Names a category, body or petition that isn't there, or accuses somebody of what isn't an accusation. */
    CORRECTION_DOES_NOT_HOLD
}
