package youju.petition;

/** What a re-review decided; it is the last word, so it revokes nothing without an outcome of its own (art. 36). */
public enum FinalVerdict {
    /** 维持. */
    UPHELD,
    /** 变更. */
    CHANGED
}
