package youju.evaluation;

import java.math.BigDecimal;

/**
 * A quantified target (年度指标值).
 *
 * @param value in the indicator's unit
 */
public record Target(Direction direction, BigDecimal value) {

    /** Whether this actual value reaches the target. */
    public boolean isReachedBy(BigDecimal actual) {
        int side = actual.compareTo(value);
        return switch (direction) {
            case AT_LEAST, EXACTLY -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST -> side <= 0;
            case LESS_THAN -> side < 0;
        };
    }

    /**
     * Whether the actual value overshoots the target so far that the target must have been set too low, and a reason is
     * owed: 财预〔2020〕10号 asks for it without a figure; provinces use 130 %.
     *
     * @param ratio of the actual to the target from which it counts as far beyond, such as 1.3
     */
    public boolean isFarExceededBy(BigDecimal actual, BigDecimal ratio) {
        return !direction.isReverse() && value.signum() > 0 && actual.compareTo(value.multiply(ratio)) >= 0;
    }
}
