package youju.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An indicator with what it came to and its score.
 *
 * @param score 得分, in points, from 0 to the weight, to the hundredth
 * @param working the sum by which the score follows, in figures: {@code 10 × 89.5 ÷ 90 = 9.94}
 */
public record Scored(Indicator indicator, Actual actual, BigDecimal score, String working) {

    static final int SCALE = 2;

    /** What a missed goal loses at least, so that rounding never gives it full marks. */
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    /** @throws IllegalArgumentException if a figure is given for words or words for a figure */
    static Scored of(Indicator indicator, Actual actual) {
        BigDecimal weight = indicator.weight();
        return switch (actual) {
            case Actual.Missing missing -> new Scored(indicator, actual, points(BigDecimal.ZERO), "—");
            case Actual.Judged judged
            when indicator.goal() instanceof Goal.Qualitative -> {
                BigDecimal score = points(weight.multiply(judged.share()));
                yield new Scored(indicator, actual, score, Working.share(weight, judged.share(), score));
            }
            case Actual.Figure figure
            when indicator.goal() instanceof Goal.Quantified goal -> {
                BigDecimal exact = points(weight.multiply(goal.rule().share(goal.target(), figure.value())));
                boolean reached = goal.target().isReachedBy(figure.value());
                BigDecimal score = reached ? exact : exact.min(weight.subtract(LEAST));
                yield new Scored(indicator, actual, score, Working.of(weight, goal, figure.value(), score));
            }
            case Actual.Judged judged ->
                throw new IllegalArgumentException(
                        "“" + indicator.name() + "” has a figure for a goal; give its figure");
            case Actual.Figure figure ->
                throw new IllegalArgumentException("“" + indicator.name() + "” has a goal in words; judge it");
        };
    }

    private static BigDecimal points(BigDecimal exact) {
        return exact.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** Points lost (扣分). */
    public BigDecimal lost() {
        return indicator.weight().subtract(score);
    }

    /** Whether the goal was missed; a judgement misses it below {@link Attainment#REACHED}. */
    public boolean isShort() {
        return switch (actual) {
            case Actual.Missing missing -> true;
            case Actual.Judged judged -> judged.attainment() != Attainment.REACHED;
            case Actual.Figure figure ->
                indicator.goal() instanceof Goal.Quantified goal
                        && !goal.target().isReachedBy(figure.value());
        };
    }

    /** Whether the figure lies so far beyond its target that a reason is owed. */
    public boolean isFarBeyond(BigDecimal ratio) {
        return actual instanceof Actual.Figure figure
                && indicator.goal() instanceof Goal.Quantified goal
                && goal.target().isFarExceededBy(figure.value(), ratio);
    }
}
