package youju.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A budget and what was spent of it; both in one unit.
 *
 * @param budget 全年预算数, with all changes of the year: not the opening budget
 * @param executed 全年执行数
 */
public record Execution(BigDecimal budget, BigDecimal executed) {

    /** Forms print a rate to the hundredth of a percent at most. */
    private static final int RATE_SCALE = 12;

    /** @throws IllegalArgumentException if a figure is below 0 */
    public Execution {
        if (budget.signum() < 0 || executed.signum() < 0) {
            throw new IllegalArgumentException("neither a budget nor what is spent of it is below 0");
        }
    }

    /** 预算执行率, 1 for 100 %. Empty without a budget. */
    public Optional<BigDecimal> rate() {
        return budget.signum() == 0
                ? Optional.empty()
                : Optional.of(executed.divide(budget, RATE_SCALE, RoundingMode.HALF_UP));
    }

    /** More was spent than there was (预算法 art. 13): a change of the budget is missing. */
    public boolean isOverspent() {
        return executed.compareTo(budget) > 0;
    }

    /** Rate times weight, never more than the weight; 0 without a budget. */
    public BigDecimal score(BigDecimal weight) {
        return ScoringRule.execution(weight, rate().orElse(BigDecimal.ZERO));
    }
}
