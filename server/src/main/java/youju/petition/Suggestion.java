package youju.petition;

/** The three kinds of suggestion that the bureau may make (art. 40). */
public enum Suggestion {
    /** 改进工作. */
    IMPROVE_WORK,
    /** 完善政策. */
    IMPROVE_POLICY,
    /** 追究责任. */
    HOLD_TO_ACCOUNT
}
