package youju.petition;

/** How a petitioner rates. */
public enum Satisfaction {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    FAIRLY_SATISFIED,
    /** 不满意. */
    DISSATISFIED;

    /** Whether it counts in the numerator of the satisfaction rate. */
    public boolean isSatisfied() {
        return this != DISSATISFIED;
    }
}
