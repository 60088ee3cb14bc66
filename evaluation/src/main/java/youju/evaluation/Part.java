package youju.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A first level of a scheme (一级指标) with the points that it carries.
 *
 * @param code stands for it in plans and files
 * @param name as forms print it
 * @param weight 分值, in points, more than 0
 * @param levels the second levels (二级指标) that its indicators may be filed under; none for budget execution, whose score
 *     follows from the money alone
 * @param movesTo where its points go if a body can't have such indicators, as one that serves nobody has no satisfaction
 *     (财预〔2021〕101号); empty if it can't be left out
 */
public record Part(String code, String name, BigDecimal weight, List<String> levels, Optional<String> movesTo) {

    public Part {
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException("a part carries points, " + name + " has " + weight);
        }
        levels = List.copyOf(levels);
    }

    /** Whether it is scored from the money (预算执行率), not from indicators. */
    public boolean isExecution() {
        return levels.isEmpty();
    }

    Part carrying(BigDecimal more) {
        return new Part(code, name, weight.add(more), levels, movesTo);
    }
}
