package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/** A rate with its two figures in brackets behind it: 满意度93.4%（有效问卷1,420份，满意1,326份）. */
final class RateInBrackets {

    private static final Search CHANGE = Search.of("增长|下降|提高|增幅|降幅|上升|降低|增加|减少|目标");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A ratio farther off, as a part of the rate, is of something else. */
    private static final BigDecimal REACH = new BigDecimal("0.12");

    private RateInBrackets() {}

    static void check(Sentence sentence, Mark rate, Verdicts verdicts) {
        String skeleton = sentence.passage().skeleton();
        boolean opened = rate.end() < skeleton.length() && skeleton.charAt(rate.end()) == '（';
        int close = opened ? skeleton.indexOf('）', rate.end()) : -1;
        if (close < 0 || CHANGE.isIn(sentence.clauseBefore(rate))) {
            return;
        }
        List<Figure> inside = sentence.marks().stream()
                .filter(mark -> mark.start() > rate.end() && mark.end() <= close)
                .map(Mark::figure)
                .toList();
        if (inside.size() != 2 || CHANGE.isIn(skeleton.substring(rate.end(), close))) {
            return;
        }
        boolean ascending =
                inside.getFirst().amount().compareTo(inside.getLast().amount()) <= 0;
        Figure part = ascending ? inside.getFirst() : inside.getLast();
        Figure whole = ascending ? inside.getLast() : inside.getFirst();
        Shares.pair(part, whole).ifPresent(pair -> compare(pair, rate.figure(), verdicts));
    }

    private static void compare(Shares.Pair pair, Figure rate, Verdicts verdicts) {
        Interval rest = Interval.exactly(HUNDRED).minus(pair.percent());
        if (pair.fits(rate) || rest.meets(rate.interval())) {
            verdicts.consistent(
                    rate.where(), pair.part().printed() + " ÷ " + pair.whole().printed() + " = " + rate.printed());
            return;
        }
        BigDecimal reach = rate.value().abs().multiply(REACH);
        boolean ofRest = rest.middle().subtract(rate.amount()).abs().compareTo(reach) <= 0;
        if (!ofRest && pair.distance(rate).compareTo(reach) > 0) {
            return;
        }
        String right =
                Numbers.rounded(
                                ofRest ? rest.middle() : pair.percent().middle(),
                                Math.max(2, rate.value().scale())) + "%";
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
}
