package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/** Parts told first and their total after them: 人工造林6,800亩、封山育林12,500亩，合计19,300亩. */
final class TotalAfterParts {

    private static final Search TOTAL = Search.of("(?:合计|总计|共计|总共)[^，。；«占]{0,10}$|^(?:组成|构成)?共$");
    private static final Search NO_PART = Search.of("比|较|占|每|平均|人均|户均|目标|计划|上年|去年|单价|标准|最高|最低|超|低于|折合|剩余");

    /** Between two parts stand one stop and words; a bracket may tell more of the earlier one. */
    private static final Pattern LINK = Pattern.compile("(?:（[^（）]*）)?(?:[、，；](?:和|及|以及)?|和|及|以及|与)[^，。；、«»（）]{0,20}");

    private static final Pattern LINK_TO_TOTAL = Pattern.compile("(?:（[^（）]*）)?(?:组成|构成)?[、，；]?[^，。；、«»（）]{0,14}");

    /** A total farther from its parts than this sums more than these. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private TotalAfterParts() {}

    static void check(Sentence sentence, Verdicts verdicts) {
        for (Mark total : sentence.marks()) {
            boolean plain = !total.figure().isPercent() && total.figure().bound() == Figure.Bound.EXACT;
            if (plain && TOTAL.isIn(sentence.clauseBefore(total))) {
                check(sentence, total, verdicts);
            }
        }
    }

    private static void check(Sentence sentence, Mark total, Verdicts verdicts) {
        List<Mark> chain = chain(sentence, total);
        List<Figure> figures = chain.stream().map(Mark::figure).toList();
        List<Figure> best = List.of();
        for (int from = figures.size() - 2; from >= 0; from--) {
            List<Figure> parts = figures.subList(from, figures.size());
            if (Numbers.total(parts).meets(total.figure().interval())) {
                verdicts.consistent(
                        total.figure().where(),
                        Numbers.sum(parts) + " = " + total.figure().printed());
                return;
            }
            if (best.isEmpty() || gap(parts, total).compareTo(gap(best, total)) < 0) {
                best = parts;
            }
        }
        boolean counted = total.figure().isCount() && total.figure().value().compareTo(BigDecimal.TEN) < 0;
        boolean near = !best.isEmpty()
                && gap(best, total).compareTo(total.figure().amount().abs().multiply(NEAR)) <= 0;
        boolean slip = !best.isEmpty() && Slip.isTransposed(total.figure(), sum(best, total.figure()));
        if ((near || slip) && !counted) {
            TextSum.contradiction(total.figure(), best, verdicts);
        }
    }

    private static Figure sum(List<Figure> parts, Figure total) {
        BigDecimal sum = parts.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal inUnit =
                Numbers.in(total, sum).setScale(Math.max(0, total.value().scale()), RoundingMode.HALF_UP);
        return new Figure(total.where(), inUnit, total.unit(), total.bound());
    }

    private static BigDecimal gap(List<Figure> parts, Mark total) {
        return parts.stream()
                .map(Figure::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(total.figure().amount())
                .abs();
    }

    /** The parts before the total, each linked to the next by a stop and words only, in reading order. */
    private static List<Mark> chain(Sentence sentence, Mark total) {
        List<Mark> chain = new ArrayList<>();
        Mark next = total;
        List<Mark> marks = sentence.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.end() > next.start() || isBracketed(sentence, mark, next)) {
                continue;
            }
            Pattern link = next == total ? LINK_TO_TOTAL : LINK;
            boolean linked = link.matcher(sentence.between(mark, next)).matches();
            boolean alike = mark.figure().unit().kind() == total.figure().unit().kind()
                    && mark.figure().unit().comparesWith(total.figure().unit());
            if (!linked || !alike || NO_PART.isIn(sentence.clauseBefore(mark))) {
                break;
            }
            chain.addFirst(mark);
            if (sentence.clauseBefore(mark).contains("其中")) {
                break;
            }
            next = mark;
        }
        return chain;
    }

    private static boolean isBracketed(Sentence sentence, Mark mark, Mark next) {
        return Shares.isClosed(sentence.between(mark, next));
    }
}
