package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Sentence;

/** A change with its rate, of which the comparison names no earlier figure. */
record BareChange(Comparison told, Figure change, Figure rate) {

    private static final BigDecimal NEAR = new BigDecimal("0.25");

    /** "21.48万元，比上年减少3.26万元，下降13.18%": the earlier figure is this year's less the change. */
    void check(List<Figure> before, Verdicts verdicts) {
        List<Figure> currents =
                before.stream().filter(figure -> !told.isEarlier(figure)).toList();
        boolean ofCurrent = currents.stream()
                .map(cur -> earlier(cur))
                .anyMatch(earlier -> earlier.low().signum() > 0
                        && Numbers.percent(change.interval(), earlier).meets(rate.interval()));
        boolean ofBase = told.currents(Optional.of(change)).stream()
                .filter(told::isEarlier)
                .anyMatch(from -> Comparison.share(change.interval(), from).meets(rate.interval()));
        if (ofCurrent || ofBase) {
            verdicts.consistent(rate.where(), change.printed() + " → " + rate.printed());
            return;
        }
        Optional<Figure> base = told.currents(Optional.of(change)).stream()
                .filter(told::isEarlier)
                .filter(from -> isNear(Comparison.share(change.interval(), from)))
                .findFirst();
        if (base.isPresent()) {
            told.rate(List.of(), base.get(), Optional.of(change), rate, verdicts);
            return;
        }
        Optional<Figure> cur = currents.stream().findFirst();
        Interval earlier = cur.map(c -> earlier(c)).orElse(Interval.exactly(BigDecimal.ZERO));
        if (cur.isEmpty() || earlier.low().signum() <= 0) {
            return;
        }
        Interval right = Numbers.percent(change.interval(), earlier);
        boolean sentence = !Sentence.whole(told.passage())
                .between(told.markOf(cur.get()), told.markOf(change))
                .contains("。");
        if (!sentence
                || right.middle()
                                .subtract(rate.value())
                                .abs()
                                .compareTo(rate.value().max(BigDecimal.ONE))
                        > 0) {
            return;
        }
        String printed =
                Numbers.rounded(right.middle(), Math.max(2, rate.value().scale())) + "%";
        verdicts.contradiction(rate.where())
                .and(cur.get().where(), change.where())
                .figures(rate, cur.get(), change)
                .words(printed)
                .expected(printed)
                .actual(rate.printed())
                .says(
                        cur.get().printed() + "、变动" + change.printed() + "，幅度应为" + printed + "，写为" + rate.printed(),
                        cur.get().printed() + " after a change of " + change.printed() + " is " + printed + ", not "
                                + rate.printed());
    }

    private Interval earlier(Figure current) {
        return told.isDown()
                ? current.interval().plus(change.interval())
                : current.interval().minus(change.interval());
    }

    private boolean isNear(Interval share) {
        BigDecimal off = share.middle().subtract(rate.value()).abs();
        return off.compareTo(rate.value().abs().multiply(NEAR)) <= 0;
    }
}
