package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/**
 * A share of the target, or a gap to it, follows from result and target, wherever the target stands.
 *
 * <p>Example: 救助1,682人次，完成目标的105.13%, with a target of 1600人次 in the form; 合格率90.7%，较目标低2.3个百分点, of 93 %.
 *
 * <p>例：救助1,682人次，自评表目标1600人次，应完成目标的105.13%，写成105.31%。
 */
@Checks(
        id = "plan-share",
        category = Category.RATE_MISMATCH,
        also = Category.SUM_MISMATCH,
        severity = Severity.ERROR,
        chinese = "完成目标的比例、与目标的差距应与目标值相符",
        english = "A share of the target and a gap to it follow from the target",
        source = "算术")
public final class PlanShare implements Rule {

    private static final Search SHARE = Search.of(
            "(?:完成|为|达到?|占|达成|实现)了?(?:年度|年初|全年|绩效|预期|既定|当年)*(?:目标|计划|任务)(?:任务|值|数|量|指标)?的$|(?<!预算)(?<!投资)(?<!支出)完成(?:率|比例)(?:为|达到?|：)?$|(?:目标|计划|任务)(?:值|数)?[≥≤]?«[A-Z]\\d+»，完成率?$");
    private static final Search GAP = Search.of(
            "(?:低于|高于|超过|超出|少于|多于|超)(?:年度|年初|绩效)?(?:目标|计划)(?:值|数|任务)?(?:（[^（）]*）|[≥≤]?«[A-Z]\\d+»(?:的目标)?)?$|(?:比|较)(?:年度|年初|绩效)?(?:目标|计划)(?:值|数|任务)?(?:（[^（）]*）|[≥≤]?«[A-Z]\\d+»)?(?:低|高|少|多|超)(?:了|出)?$");
    private static final Search TARGET = Search.of("(?:目标|计划|任务)(?:值|数)?(?:为|是|：)?（?(?:不低于|不高于|不少于|不超过)?[≥≤]?$");

    /** Farther off, as a part of what is printed, other figures are meant. */
    private static final BigDecimal REACH = new BigDecimal("0.25");

    /** Shorter names are anybody's. */
    private static final int NAME = 3;

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.told()) {
            if (passage.role() == Passage.Role.PLAN) {
                continue;
            }
            Sentence whole = Sentence.whole(passage);
            for (Mark mark : whole.marks()) {
                String before = whole.before(mark, 24);
                if (mark.figure().bound() == Figure.Bound.EXACT
                        && SHARE.isIn(before)
                        && mark.figure().isPercent()) {
                    compare(facts, whole, mark, false, verdicts);
                } else if (GAP.isIn(before)) {
                    compare(facts, whole, mark, true, verdicts);
                }
            }
        }
    }

    private static void compare(Facts facts, Sentence whole, Mark mark, boolean gap, Verdicts verdicts) {
        Optional<Mark> result = result(whole, mark, gap);
        if (result.isEmpty()) {
            return;
        }
        Figure reached = result.get().figure();
        if (!gap && reached.isPercent() && !whole.before(mark, 24).matches("(?s).*(目标|计划|任务)[^，；]*")) {
            return;
        }
        List<Figure> targets = targets(facts, whole, result.get(), mark);
        boolean named = targets.stream().anyMatch(target -> target.amount().compareTo(amount(mark.figure())) == 0);
        if (gap && (named || mark.figure().isPercent())) {
            return;
        }
        Optional<Figure> fits = targets.stream()
                .filter(target -> fits(reached, target, mark.figure(), gap))
                .findFirst();
        if (fits.isPresent()) {
            verdicts.consistent(
                    mark.figure().where(),
                    reached.printed() + (gap ? " − " : " ÷ ") + fits.get().printed() + " = "
                            + mark.figure().printed());
            return;
        }
        targets.stream()
                .filter(target -> isNear(reached, target, mark.figure(), gap))
                .findFirst()
                .ifPresent(target -> report(reached, target, mark.figure(), gap, verdicts));
    }

    /** What was reached: the figure right before, in the same item and of the same kind as a gap. */
    private static Optional<Mark> result(Sentence whole, Mark mark, boolean gap) {
        for (Mark other : whole.marks().reversed()) {
            if (other.end() > mark.start()) {
                continue;
            }
            String between = whole.between(other, mark);
            if (between.contains("；") || between.contains("。")) {
                return Optional.empty();
            }
            boolean target = TARGET.isIn(whole.clauseBefore(other));
            boolean alike = !gap || isOfGap(other.figure(), mark.figure());
            if (!target && alike && !Shares.isClosed(between) && !Shares.isChange(whole, other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfGap(Figure reached, Figure gap) {
        boolean points = gap.unit().kind() == Unit.Kind.PERCENTAGE_POINT;
        return points ? reached.isPercent() : Told.comparable(reached, gap);
    }

    /** The target beside it, or those of the form's rows with this result. */
    private static List<Figure> targets(Facts facts, Sentence whole, Mark result, Mark mark) {
        List<Figure> targets = new ArrayList<>();
        for (Mark other : whole.marks()) {
            boolean beside = other.start() > result.end() && other.end() <= mark.start();
            if (beside && TARGET.isIn(whole.before(other, 14)) && Told.comparable(other.figure(), result.figure())) {
                targets.add(other.figure());
            }
        }
        if (targets.isEmpty()) {
            facts.evaluations().stream()
                    .flatMap(form -> form.indicators().stream())
                    .filter(row -> hasResult(row, result.figure()))
                    .flatMap(row -> row.aim().map(Aim::figure).stream())
                    .forEach(targets::add);
        }
        if (targets.isEmpty()) {
            targets.addAll(told(facts, result.figure()));
        }
        return targets;
    }

    /** Targets that the text sets elsewhere for what is named like the result. */
    private static List<Figure> told(Facts facts, Figure result) {
        return facts.mentions().stream()
                .filter(mention ->
                        mention.figure() == result && mention.subject().words().length() >= NAME)
                .flatMap(said -> facts.mentions().stream()
                        .filter(mention -> (mention.sense() == Mention.Sense.TARGET
                                        || mention.sense() == Mention.Sense.PLANNED
                                                && mention.passage().role() != Passage.Role.PLAN)
                                && Told.comparable(mention.figure(), result)
                                && mention.subject()
                                        .words()
                                        .endsWith(said.subject().words())))
                .map(Mention::figure)
                .toList();
    }

    private static boolean hasResult(Indicator row, Figure reached) {
        return row.result()
                .filter(result ->
                        Told.comparable(result, reached) && result.amount().compareTo(reached.amount()) == 0)
                .isPresent();
    }

    private static boolean fits(Figure reached, Figure target, Figure printed, boolean gap) {
        if (gap) {
            return difference(reached, target).compareTo(amount(printed)) == 0
                    || reached.interval().minus(target.interval()).magnitude().meets(Interval.exactly(amount(printed)))
                            && printed.value().scale() <= 0;
        }
        return target.amount().signum() > 0
                && Numbers.percent(reached.interval(), Interval.exactly(target.amount()))
                        .meets(printed.interval());
    }

    private static BigDecimal amount(Figure printed) {
        return printed.unit().kind() == Unit.Kind.PERCENTAGE_POINT ? printed.value() : printed.amount();
    }

    private static BigDecimal difference(Figure reached, Figure target) {
        return reached.amount().subtract(target.amount()).abs();
    }

    private static boolean isNear(Figure reached, Figure target, Figure printed, boolean gap) {
        BigDecimal right = right(reached, target, gap);
        BigDecimal reach = gap ? amount(printed).max(right) : printed.value().multiply(REACH);
        return right.signum() > 0 && right.subtract(amount(printed)).abs().compareTo(reach) <= 0;
    }

    private static BigDecimal right(Figure reached, Figure target, boolean gap) {
        return gap
                ? difference(reached, target)
                : target.amount().signum() <= 0
                        ? BigDecimal.ZERO
                        : reached.amount()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(target.amount(), 6, RoundingMode.HALF_UP);
    }

    private static void report(Figure reached, Figure target, Figure printed, boolean gap, Verdicts verdicts) {
        BigDecimal right = right(reached, target, gap);
        String expected = gap
                ? Numbers.plain(Numbers.in(printed, right))
                : Numbers.rounded(right, Math.max(2, printed.value().scale())) + "%";
        Verdicts.Draft draft = verdicts.contradiction(printed.where())
                .and(reached.where(), target.where())
                .figures(printed, reached, target)
                .words(expected)
                .expected(expected)
                .actual(printed.printed());
        if (gap && printed.isCount()) {
            draft.as(Category.SUM_MISMATCH);
        }
        draft.says(
                reached.printed() + "与目标" + target.printed() + (gap ? "相差" : "之比为") + expected + "，写为"
                        + printed.printed(),
                reached.printed() + " against a target of " + target.printed() + " is " + expected + ", not "
                        + printed.printed());
    }
}
