package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;

/** Whether a printed percentage follows from one of several pairs, and the finding if it doesn't. */
final class RateFit {

    private RateFit() {}

    static boolean fits(List<Shares.Pair> pairs, Mark rate, Verdicts verdicts) {
        Optional<Shares.Pair> fitting =
                pairs.stream().filter(pair -> pair.fits(rate.figure())).findFirst();
        fitting.ifPresent(pair -> verdicts.consistent(
                rate.figure().where(),
                pair.part().printed() + " ÷ " + pair.whole().printed() + " = "
                        + rate.figure().printed()));
        return fitting.isPresent();
    }

    /** Reports the nearest pair, unless it is too far to be meant; whether it did. */
    static boolean report(Figure rate, List<Shares.Pair> likely, BigDecimal reach, Verdicts verdicts) {
        Optional<Shares.Pair> nearest = likely.stream().min(Comparator.comparing(pair -> pair.distance(rate)));
        BigDecimal most = rate.value().abs().multiply(reach).max(BigDecimal.ONE);
        if (nearest.isEmpty() || nearest.get().distance(rate).compareTo(most) > 0) {
            verdicts.unchecked(
                    rate.where(),
                    "没有找到计算" + rate.printed() + "的数字",
                    "the figures behind " + rate.printed() + " are not given");
            return false;
        }
        contradiction(rate, nearest.get(), verdicts);
        return true;
    }

    static void contradiction(Figure rate, Shares.Pair pair, Verdicts verdicts) {
        String right = Numbers.rounded(
                        pair.percent().middle(), Math.max(2, rate.value().scale())) + "%";
        verdicts.contradiction(rate.where())
                .and(pair.part().where(), pair.whole().where())
                .figures(rate, pair.part(), pair.whole())
                .words(right)
                .expected(right)
                .actual(rate.printed())
                .says(
                        pair.part().printed() + " ÷ " + pair.whole().printed() + " = " + right + "，写为" + rate.printed(),
                        pair.part().printed() + " / " + pair.whole().printed() + " = " + right + ", not "
                                + rate.printed());
    }

    /** The same for figures from anywhere in the document: there are so many that only what is exact counts. */
    static boolean fitsExactly(List<Shares.Pair> pairs, Mark rate, Verdicts verdicts) {
        return fits(
                pairs.stream()
                        .filter(pair -> exact(pair, rate.figure())
                                        .compareTo(rate.figure().value())
                                == 0)
                        .toList(),
                rate,
                verdicts);
    }

    /** What the percentage is, to as many decimals as are printed. */
    static BigDecimal exact(Shares.Pair pair, Figure rate) {
        return pair.part()
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(pair.whole().amount(), 12, RoundingMode.HALF_UP)
                .divide(rate.unit().factor(), Math.max(0, rate.value().scale()), RoundingMode.HALF_UP);
    }
}
