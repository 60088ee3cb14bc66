package youju.evaluation;

import java.math.BigDecimal;

/** What is missing before an evaluation can be submitted. */
public sealed interface Owed {

    /** The plan under it isn't one that can be approved. */
    record LawfulPlan(PlanFault fault) implements Owed {}

    /** What an indicator came to. */
    record ActualOf(Indicator indicator) implements Owed {}

    /** Reason and remedy for a goal that was missed or lost points. */
    record ShortfallOf(Scored scored) implements Owed {}

    /** Reason for a figure far beyond its target. */
    record ExcessOf(Scored scored) implements Owed {}

    /** Reason for money spent beyond the budget, or too little of it spent. */
    record ExecutionOff(BigDecimal rate) implements Owed {}

    /** A budget to execute. */
    record Budget() implements Owed {}
}
