package youju.evaluation;

import java.math.BigDecimal;

/** Writes out by which sum a score follows; in figures, so that it needs no language. */
final class Working {

    private Working() {}

    static String share(BigDecimal weight, BigDecimal share, BigDecimal score) {
        return plain(weight) + " × " + percent(share) + " = " + plain(score);
    }

    static String of(BigDecimal weight, Goal.Quantified goal, BigDecimal actual, BigDecimal score) {
        Target target = goal.target();
        String compared = plain(actual) + " " + sign(target, actual) + " " + plain(target.value());
        return switch (goal.rule()) {
            case Scoring.Threshold threshold -> compared + " → " + plain(score);
            case Scoring.Range range ->
                "[" + plain(target.value()) + ", " + plain(range.other()) + "] ± " + plain(range.margin()) + ", "
                        + plain(actual) + " → " + plain(weight) + " × " + percent(range.share(target, actual)) + " = "
                        + plain(score);
            case Scoring.Proportional proportional -> compared + " → " + proportional(weight, target, actual, score);
            case Scoring.BeyondTarget beyond
            when target.isFarExceededBy(actual, beyond.from()) ->
                plain(actual) + " ≥ " + plain(beyond.from()) + " × " + plain(target.value()) + " → " + plain(weight)
                        + " × " + percent(beyond.share(target, actual)) + " = " + plain(score);
            case Scoring.BeyondTarget beyond ->
                of(weight, new Goal.Quantified(target, goal.unit(), beyond.rule()), actual, score);
        };
    }

    private static String proportional(BigDecimal weight, Target target, BigDecimal actual, BigDecimal score) {
        if (target.isReachedBy(actual) || score.signum() == 0 || target.value().signum() == 0) {
            return plain(score);
        }
        String ratio = plain(actual) + " ÷ " + plain(target.value());
        return plain(weight) + " × " + (target.direction().isReverse() ? "(2 − " + ratio + ")" : ratio) + " = "
                + plain(score);
    }

    /** As the two figures really lie, whatever was aimed at. */
    private static String sign(Target target, BigDecimal actual) {
        int side = actual.compareTo(target.value());
        if (side == 0) {
            return "=";
        }
        return side > 0 ? ">" : "<";
    }

    private static String plain(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(Scored.SCALE, java.math.RoundingMode.HALF_UP);
        return plain(percent) + "%";
    }
}
