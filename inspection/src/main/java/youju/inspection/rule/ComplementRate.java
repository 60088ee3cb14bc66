package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.Optional;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;

/** A rate of those that passed, told beside the number of those that did not: 检测1,250批次，不合格24批次，合格率98.08%. */
final class ComplementRate {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Farther off, as a number of points, other figures are meant. */
    private static final BigDecimal REACH = BigDecimal.TEN;

    private ComplementRate() {}

    /** Whether the words beside the figure deny what the rate measures. */
    static boolean isSaid(String beside, String stem) {
        return beside.contains("不" + stem) || beside.contains("未" + stem);
    }

    /** Whether the rate was settled either way. */
    static boolean check(Figure missed, Figure all, Figure rate, Verdicts verdicts) {
        Optional<Shares.Pair> pair = Shares.pair(missed, all);
        if (pair.isEmpty() || missed.amount().compareTo(all.amount()) > 0) {
            return false;
        }
        Interval right = Interval.exactly(WHOLE).minus(pair.get().percent());
        String rest = "(" + all.printed() + " − " + missed.printed() + ") ÷ " + all.printed();
        if (right.meets(rate.interval())) {
            verdicts.consistent(rate.where(), rest + " = " + rate.printed());
            return true;
        }
        if (right.middle().subtract(rate.amount()).abs().compareTo(REACH) > 0) {
            return false;
        }
        String printed =
                Numbers.rounded(right.middle(), Math.max(2, rate.value().scale())) + "%";
        verdicts.contradiction(rate.where())
                .and(missed.where(), all.where())
                .figures(rate, missed, all)
                .words(printed)
                .expected(printed)
                .actual(rate.printed())
                .says(
                        rest + " = " + printed + "，写为" + rate.printed(),
                        rest + " = " + printed + ", not " + rate.printed());
        return true;
    }
}
