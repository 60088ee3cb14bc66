package youju.evaluation;

import java.math.BigDecimal;

/** Why targets can't be approved. */
public sealed interface PlanFault {

    /** The indicators of a first level don't come to its points. */
    record PartOff(Part part, BigDecimal sum) implements PlanFault {}

    /** All points together aren't the full mark. */
    record TotalOff(BigDecimal sum) implements PlanFault {}

    /** An indicator stands under a first level that the scheme doesn't have, or that is scored from the money. */
    record NoSuchPart(Indicator indicator) implements PlanFault {}

    /** An indicator stands under a second level that its first level doesn't have. */
    record NoSuchLevel(Indicator indicator, Part part) implements PlanFault {}

    /** Two indicators share a code, or one second level and name: one thing would be counted twice. */
    record Twice(Indicator indicator) implements PlanFault {}

    /** An indicator doesn't say where its goal is from. */
    record NoBasis(Indicator indicator) implements PlanFault {}
}
