package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.Optional;
import youju.evaluation.ScoringRule;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Unit;

/**
 * Scores follow the scoring rule that the report states.
 *
 * <p>Example: 执行率×10 and a rate of 78.5% scored 10; ≥95%得满分，每低1个百分点扣0.5分, 92.60% scored the full 8.
 *
 * <p>例：写明“执行率×10”，执行率78.5%却得10分；写明每低1个百分点扣0.5分，未达标却得满分。
 */
@Checks(
        id = "scoring-violation",
        category = Category.RULE_VIOLATION,
        severity = Severity.ERROR,
        chinese = "得分应符合报告写明的计分规则",
        english = "Scores follow the stated scoring rule",
        source = "财预〔2020〕10号：预算执行率得分=执行率×分值；报告自列规则")
public final class ScoringViolation implements Rule {

    /** Without a stated rule the Ministry's holds, with room for a province's own steps. */
    private static final BigDecimal UNSTATED = new BigDecimal("0.6");

    private static final BigDecimal STATED = new BigDecimal("0.06");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        boolean stated = StatedScoring.executionTimesRate(facts);
        boolean proportional = StatedScoring.proportional(facts);
        for (SelfEvaluation form : facts.evaluations()) {
            execution(form, stated, verdicts);
            for (Indicator row : form.indicators()) {
                row(row, stated, proportional, verdicts);
            }
        }
    }

    private static void execution(SelfEvaluation form, boolean stated, Verdicts verdicts) {
        Optional<Figure> rate = form.fundTotal().flatMap(line -> line.figure(ColumnKind.RATE));
        Optional<Figure> weight = form.executionWeight();
        Optional<Figure> score = form.executionScore();
        if (weight.isPresent() && score.isPresent() && rate.isPresent()) {
            scored(
                    "预算执行率",
                    weight.get(),
                    score.get(),
                    rate.get(),
                    stated,
                    score.get().where(),
                    verdicts);
        } else if (score.isPresent()) {
            verdicts.unchecked(score.get().where(), "执行率或其分值未写明", "rate or weight of execution is not given");
        }
    }

    private static void scored(
            String title, Figure weight, Figure score, Figure rate, boolean stated, Excerpt place, Verdicts verdicts) {
        BigDecimal fraction = rate.isPercent() || rate.value().compareTo(BigDecimal.TWO) > 0
                ? rate.value().movePointLeft(2)
                : rate.value();
        BigDecimal right = ScoringRule.execution(weight.value(), fraction);
        BigDecimal gap = score.value().subtract(right);
        boolean rounded = gap.abs().compareTo(STATED) <= 0;
        boolean over = score.value().compareTo(weight.value()) > 0;
        if (rounded || over || !stated && gap.compareTo(UNSTATED) <= 0) {
            verdicts.consistent(
                    score.where(), Numbers.bare(weight) + " × " + rate.printed() + " = " + Numbers.plain(right));
            return;
        }
        verdicts.contradiction(score.where())
                .and(rate.where(), place)
                .figures(rate, score)
                .words(Numbers.plain(right))
                .expected(Numbers.plain(right))
                .actual(Numbers.bare(score))
                .says(
                        "“" + title + "”得分应为执行率×分值：" + rate.printed() + " × " + Numbers.bare(weight) + " = "
                                + Numbers.plain(right) + "，得" + Numbers.bare(score),
                        title + ": " + rate.printed() + " × " + Numbers.bare(weight) + " = " + Numbers.plain(right)
                                + ", scored " + Numbers.bare(score));
    }

    private static void row(Indicator row, boolean stated, boolean proportional, Verdicts verdicts) {
        if (row.weight().isEmpty() || row.score().isEmpty()) {
            return;
        }
        Figure score = row.score().get();
        Optional<StatedScoring.Expected> expected = StatedScoring.ofRow(row);
        boolean standard = row.line().at(ColumnKind.STANDARD).isPresent();
        if (expected.isEmpty()
                && Forms.isExecution(row)
                && stated
                && !standard
                && row.result().isPresent()
                && row.result().get().isPercent()) {
            scored(row.title(), row.weight().get(), score, row.result().get(), true, Forms.place(row), verdicts);
            return;
        }
        if (expected.isEmpty() && proportional && !standard) {
            inProportion(row, score, verdicts);
            return;
        }
        if (expected.isEmpty()) {
            return;
        }
        if (expected.get().allows(score.value())
                || score.value().compareTo(row.weight().get().value()) > 0) {
            verdicts.consistent(
                    score.where(), row.title() + "：" + expected.get().rule() + " → " + Numbers.bare(score));
            return;
        }
        report(row, score, expected.get().told(), expected.get().rule(), verdicts);
    }

    /** 正向指标未达标的按完成值÷指标值×权重计分; a full score for a miss is for {@link TargetVersusScore}. */
    private static void inProportion(Indicator row, Figure score, Verdicts verdicts) {
        boolean comparable = row.aim().isPresent()
                && row.result().isPresent()
                && row.aim().get().marked()
                && row.aim().get().figure().unit().kind() != Unit.Kind.BARE;
        if (!comparable || row.aim().get().direction().isReverse()) {
            return;
        }
        BigDecimal weight = row.weight().orElseThrow().value();
        Figure actual = row.result().orElseThrow();
        boolean reached = row.aim().get().target().isReachedBy(actual.amount());
        if (reached || score.value().compareTo(weight) >= 0) {
            return;
        }
        BigDecimal right = ScoringRule.proportional(weight, row.aim().get().target(), actual.amount());
        if (right.subtract(score.value()).abs().compareTo(STATED) <= 0) {
            verdicts.consistent(score.where(), row.title() + " " + actual.printed() + " → " + Numbers.bare(score));
        } else {
            report(row, score, Numbers.plain(right), "未达标按比例计分", verdicts);
        }
    }

    private static void report(Indicator row, Figure score, String right, String rule, Verdicts verdicts) {
        Verdicts.Draft draft = verdicts.contradiction(score.where()).and(Forms.place(row));
        row.actual().ifPresent(entry -> draft.figures(entry.passage().figures()));
        draft.figures(score)
                .words(right)
                .expected(right)
                .actual(Numbers.bare(score))
                .says(
                        "“" + row.title() + "”按“" + rule + "”应得" + right + "分，得" + Numbers.bare(score),
                        row.title() + " by the rule " + rule + " is " + right + ", scored " + Numbers.bare(score));
    }
}
