package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Unit;

/**
 * One amount in two units is one amount, and an amount has a unit.
 *
 * <p>Example: 126,800元（折合1.268万元）; 支出16.9，.
 *
 * <p>例：126,800元应折合12.68万元，写成1.268万元；“支出16.9，”缺单位。
 */
@Checks(
        id = "unit-conversion",
        category = Category.UNIT_CONVERSION,
        severity = Severity.ERROR,
        chinese = "元与万元换算应正确，金额应有单位",
        english = "Amounts are converted rightly and have a unit",
        source = "算术")
public final class UnitConversion implements Rule {

    private static final Phrase CONVERTED =
            Phrase.of("{from:MC}(?:[（，]|左右|，)?(?:折合|即|约合|合|相当于|换算为|也就是|折算为)(?:人民币)?(?:约)?{to:MC}");
    private static final Phrase BRACKETED = Phrase.of("{from:M}（{to:M}）");
    private static final Phrase UNITLESS =
            Phrase.of("(?:支出|预算|经费|资金|拨付|安排|追加|结余|投入|结转|决算数?)(?:为|共计|合计|了|共)?{bare:N}(?=[，。；、）（]|其中|元?$)(?!个|项|次|率)");

    private static final Search SUM = Search.of("(?:资金|经费|支出|预算|投入|拨款|安排|收入|结余|追加|金额|费用?|合计|共计)(?:为|共|了|数|合计)*$");
    private static final Search EACH = Search.of("每|日均|月均|年均|场均|床|平均|之比|万人|千人|人均|户均|单价|标准|均价|票价|/|×");
    private static final BigDecimal SMALL = BigDecimal.valueOf(10_000);

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Phrase phrase : List.of(CONVERTED, BRACKETED)) {
            facts.passages()
                    .flatMap(passage -> phrase.in(passage).stream())
                    .forEach(match -> converted(
                            match.figure("from").orElseThrow(),
                            match.figure("to").orElseThrow(),
                            verdicts));
        }
        slipped(facts, verdicts);
        broken(facts, verdicts);
        boolean money = facts.prose().stream()
                        .flatMap(passage -> passage.figures().stream())
                        .filter(Figure::isMoney)
                        .count()
                >= 3;
        for (Phrase.Match match : facts.said(UNITLESS)) {
            Figure bare = match.figure("bare").orElseThrow();
            boolean amount = bare.value().scale() > 0 && !match.after().startsWith("%");
            if (money && amount) {
                verdicts.contradiction(bare.where())
                        .figures(bare)
                        .actual(bare.printed())
                        .says(
                                "金额“" + bare.where().around(14) + "”缺少单位",
                                "The amount " + bare.printed() + " has no unit");
            }
        }
    }

    /** "21,480元（2.15元）": the same amount only if one of the two is in another unit. */
    private static void sameUnit(Figure from, Figure to, Verdicts verdicts) {
        Unit other = to.unit().equals(Unit.YUAN) ? Unit.WAN_YUAN : Unit.YUAN;
        boolean slipped = from.value().compareTo(to.value()) != 0
                && (to.in(other).agreesWith(from) || from.in(other).agreesWith(to));
        if (slipped) {
            verdicts.contradiction(to.where())
                    .and(from.where())
                    .figures(from, to)
                    .actual(to.printed())
                    .says(
                            from.printed() + "与" + to.printed() + "相差一万倍，单位有误",
                            from.printed() + " and " + to.printed() + " are ten thousand times apart: a unit is wrong");
        }
    }

    /** "百岁老人补助12.00元" beside 12.00万元 elsewhere: so little is no sum of a project's. */
    private static void slipped(Facts facts, Verdicts verdicts) {
        List<Figure> money = Shares.money(facts);
        for (Passage passage : facts.prose()) {
            Sentence whole = Sentence.whole(passage);
            for (Mark mark : whole.marks()) {
                Figure figure = mark.figure();
                boolean small = figure.unit().equals(Unit.YUAN)
                        && figure.value().scale() == 2
                        && figure.value().compareTo(SMALL) < 0
                        && figure.value().signum() > 0;
                if (small
                        && SUM.isIn(whole.clauseBefore(mark))
                        && !EACH.isIn(whole.before(mark, 14) + whole.after(mark, 1))) {
                    money.stream()
                            .filter(other -> other.unit().equals(Unit.WAN_YUAN)
                                    && other.value().compareTo(figure.value()) == 0)
                            .findFirst()
                            .ifPresent(other -> verdicts.contradiction(figure.where())
                                    .and(other.where())
                                    .figures(figure, other)
                                    .expected(other.printed())
                                    .actual(figure.printed())
                                    .says(
                                            figure.where().around(12) + "的单位应为万元：别处为" + other.printed(),
                                            figure.printed() + " stands elsewhere as " + other.printed()));
                }
            }
        }
    }

    /** "受益人口4.62人": nobody is counted in parts. */
    private static void broken(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            Sentence whole = Sentence.whole(passage);
            for (Mark mark : whole.marks()) {
                Figure figure = mark.figure();
                boolean parts = figure.value().stripTrailingZeros().scale() > 0
                        && figure.unit().factor().compareTo(BigDecimal.ONE) == 0
                        && figure.unit().name().matches("人|名|户|人次|户次|家|辆|台|座");
                if (parts
                        && !whole.clauseBefore(mark).isBlank()
                        && !EACH.isIn(whole.before(mark, 14) + whole.after(mark, 1))
                        && !whole.before(mark, 6).matches(".*[均按比].*")) {
                    verdicts.contradiction(figure.where())
                            .figures(figure)
                            .actual(figure.printed())
                            .says(
                                    figure.where().around(12) + "：不能为小数，单位可能漏写“万”",
                                    figure.printed() + " can't be counted in parts: a unit is missing");
                }
            }
        }
    }

    private static void converted(Figure from, Figure to, Verdicts verdicts) {
        if (from.unit().equals(to.unit()) && from.isMoney()) {
            sameUnit(from, to, verdicts);
            return;
        }
        boolean same = from.unit().kind() == to.unit().kind()
                && from.unit().name().equals(to.unit().name())
                && !from.unit().equals(to.unit());
        if (!same) {
            return;
        }
        if (from.agreesWith(to)) {
            verdicts.consistent(to.where(), from.printed() + " = " + to.printed());
            return;
        }
        String right = Numbers.plain(Numbers.in(to, from.amount()));
        verdicts.contradiction(to.where())
                .and(from.where())
                .figures(from, to)
                .words(right)
                .expected(right)
                .actual(to.printed())
                .says(
                        from.printed() + "折合" + right + "，写为" + to.printed(),
                        from.printed() + " is " + right + ", not " + to.printed());
    }
}
