package youju.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure's score follows from its target, as a share of the weight. */
public sealed interface Scoring {

    /** Digits of a share, more than any score shows. */
    int SHARE_SCALE = 12;

    /** What is left of the weight, from 0 to 1. */
    BigDecimal share(Target target, BigDecimal actual);

    /** Reached: all; short of it: by the degree of completion (财预〔2020〕10号). Where less is better, by the excess. */
    record Proportional() implements Scoring {
        @Override
        public BigDecimal share(Target target, BigDecimal actual) {
            return ScoringRule.completion(target, actual);
        }
    }

    /** Reached: all; else nothing. For what is done or isn't. */
    record Threshold() implements Scoring {
        @Override
        public BigDecimal share(Target target, BigDecimal actual) {
            return target.isReachedBy(actual) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
    }

    /**
     * All between two figures, less by the distance to nothing.
     *
     * @param other the far end of what is right, at least the target's value; the target is its near end
     * @param margin outside of which nothing is left, more than 0
     */
    record Range(BigDecimal other, BigDecimal margin) implements Scoring {
        public Range {
            if (margin.signum() <= 0) {
                throw new IllegalArgumentException(
                        "outside of a range the score falls over some margin, not " + margin);
            }
        }

        @Override
        public BigDecimal share(Target target, BigDecimal actual) {
            BigDecimal below = target.value().subtract(actual);
            BigDecimal above = actual.subtract(other);
            BigDecimal outside = below.max(above).max(BigDecimal.ZERO);
            return BigDecimal.ONE
                    .subtract(outside.divide(margin, SHARE_SCALE, RoundingMode.HALF_UP))
                    .max(BigDecimal.ZERO);
        }
    }

    /**
     * As another rule, but a figure far beyond its target loses, for then the target was set too low: by how far it lies
     * beyond {@code from} times the target (财预〔2020〕10号: 按照偏离度适度调减分值; by how much, it leaves to each scheme).
     *
     * @param from ratio of actual to target up to which nothing is lost, such as 1.3
     * @param most the largest share that is lost, from 0 to 1
     */
    record BeyondTarget(Scoring rule, BigDecimal from, BigDecimal most) implements Scoring {
        public BeyondTarget {
            if (from.compareTo(BigDecimal.ONE) < 0 || most.signum() < 0 || most.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "a figure loses from at least its target on, and at most its weight");
            }
        }

        @Override
        public BigDecimal share(Target target, BigDecimal actual) {
            BigDecimal share = rule.share(target, actual);
            if (!target.isFarExceededBy(actual, from)) {
                return share;
            }
            BigDecimal beyond = actual.divide(target.value(), SHARE_SCALE, RoundingMode.HALF_UP)
                    .subtract(from);
            return share.subtract(beyond.min(most)).max(BigDecimal.ZERO);
        }
    }
}
