package youju.evaluation;

/** What an indicator is to come to (年度指标值). */
public sealed interface Goal {

    /**
     * A figure.
     *
     * @param unit as forms print it, such as % or 人; empty for a bare number
     * @param rule how a score follows
     */
    record Quantified(Target target, String unit, Scoring rule) implements Goal {}

    /**
     * Words that can't be put as a figure (定性指标); scored by a judgement with its reasons.
     *
     * @param words what is to be reached, precise enough to be judged
     */
    record Qualitative(String words) implements Goal {
        public Qualitative {
            if (words.isBlank()) {
                throw new IllegalArgumentException("a goal in words says what is to be reached");
            }
        }
    }
}
