package youju.evaluation;

import java.math.BigDecimal;

/**
 * A third-level indicator (三级指标) with its goal of the year.
 *
 * @param code stands for it within its plan
 * @param part the code of the first level
 * @param level the second level, as its scheme names it
 * @param name as forms print it
 * @param weight 分值, in points, more than 0
 * @param basis why this goal: last year's figure, a plan, a rule
 */
public record Indicator(
        String code, String part, String level, String name, Goal goal, BigDecimal weight, String basis) {

    public Indicator {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "“" + name + "” carries " + weight + " points; give it some or leave it out");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("indicator " + code + " has no name");
        }
    }
}
