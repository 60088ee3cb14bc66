package youju.evaluation;

/** Which side of its target an indicator has to reach: the 指标性质 (≥ > = < ≤) of the forms. */
public enum Direction {
    /** ≥: more is better */
    AT_LEAST,
    /** >: more is better, the target itself is not enough */
    MORE_THAN,
    /** =: exactly this; more is accepted as reached, as practice does */
    EXACTLY,
    /** ≤: less is better, as for costs and delays */
    AT_MOST,
    /** <: less is better, the target itself is too much */
    LESS_THAN;

    /** Whether less is better. */
    public boolean isReverse() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
