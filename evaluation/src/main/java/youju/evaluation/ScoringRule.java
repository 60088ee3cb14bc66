package youju.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a quantified indicator's score follows from its target and actual value (财预〔2020〕10号: reached, full weight; short
 * of it, weight times the degree of completion).
 */
public final class ScoringRule {

    /** Scores are given to the hundredth of a point. */
    private static final int SCALE = 2;

    private static final int WORKING_SCALE = 12;

    private ScoringRule() {}

    /**
     * The score under the proportional rule.
     *
     * <p>Reverse indicators lose in proportion to the excess and reach zero at twice the target: {@code w × (1 − (a − t)/t)}.
     *
     * @param weight 分值, in points
     * @return from 0 to the weight, rounded half up to hundredths
     */
    public static BigDecimal proportional(BigDecimal weight, Target target, BigDecimal actual) {
        return weight.multiply(completion(target, actual)).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** The degree of completion that the proportional rule multiplies with, from 0 to 1. */
    public static BigDecimal completion(Target target, BigDecimal actual) {
        if (target.isReachedBy(actual)) {
            return BigDecimal.ONE;
        }
        if (target.value().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal ratio = actual.divide(target.value(), WORKING_SCALE, RoundingMode.HALF_UP);
        BigDecimal completion = target.direction().isReverse() ? BigDecimal.TWO.subtract(ratio) : ratio;
        return completion.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /**
     * The score for budget execution: rate × weight, never more than the weight.
     *
     * @param weight 10 by the Ministry's rule, 20 in some schemes
     * @param rate executed / full-year budget, 1 for 100 %
     */
    public static BigDecimal execution(BigDecimal weight, BigDecimal rate) {
        return weight.multiply(rate.min(BigDecimal.ONE).max(BigDecimal.ZERO)).setScale(SCALE, RoundingMode.HALF_UP);
    }
}
