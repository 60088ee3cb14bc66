package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;

/** How numbers are written in messages. */
final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** Without trailing zeros and never in exponent form. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** Rounded half up to so many decimals, trailing zeros kept. */
    static String rounded(BigDecimal value, int decimals) {
        return value.setScale(Math.max(0, decimals), RoundingMode.HALF_UP).toPlainString();
    }

    /** "203.97 + 18.33 + 3.42". */
    static String sum(List<Figure> parts) {
        boolean alike = parts.stream().map(Figure::unit).distinct().count() < 2;
        return parts.stream().map(part -> alike ? bare(part) : part.printed()).collect(Collectors.joining(" + "));
    }

    /** The number as printed, without unit. */
    static String bare(Figure figure) {
        return figure.value().toPlainString();
    }

    /** As printed, with the unit only if it differs from that of the result beside it. */
    static String beside(Figure figure, Figure result) {
        return figure.unit().equals(result.unit()) ? bare(figure) : figure.printed();
    }

    /** As {@link #beside}, joined by plus signs. */
    static String sumBeside(List<Figure> parts, Figure result) {
        return parts.stream().map(part -> beside(part, result)).collect(Collectors.joining(" + "));
    }

    /** The ratio of two amounts in percent. */
    static Interval percent(Interval part, Interval whole) {
        return part.dividedBy(whole).times(HUNDRED);
    }

    /** Sums the intervals. */
    static Interval total(List<Figure> parts) {
        return parts.stream().map(Figure::interval).reduce(Interval::plus).orElse(Interval.exactly(BigDecimal.ZERO));
    }

    /** The sum of the amounts, in the unit of a figure. */
    static BigDecimal in(Figure unitOf, BigDecimal amount) {
        return amount.divide(unitOf.unit().factor(), 10, RoundingMode.HALF_UP);
    }
}
