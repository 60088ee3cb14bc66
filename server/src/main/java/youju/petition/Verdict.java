package youju.petition;

/** What a review decided about the opinion (art. 35). */
public enum Verdict {
    /** 维持. */
    UPHELD,
    /** 变更: the review's own outcome stands in its place. */
    CHANGED,
    /** 撤销并责令重新办理: back to the body that handled it, with a new term. */
    REVOKED
}
