package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.document.Place;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * The weights of a form, budget execution included, add up to the full mark.
 *
 * <p>Example: execution 10, output 60, benefit 30, satisfaction 10 make 110, although the form prints 100.
 *
 * <p>例：预算执行10分、产出60分、效益30分、满意度10分，合计110分，表上写100分。
 */
@Checks(
        id = "weight-total",
        category = Category.WEIGHT_TOTAL,
        severity = Severity.ERROR,
        chinese = "全部分值合计应为满分",
        english = "Weights add up to the full mark",
        source = "财预〔2020〕10号：绩效指标总分一般设置为100分")
public final class WeightTotal implements Rule {

    private static final BigDecimal SLACK = new BigDecimal("0.011");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        facts.evaluations().forEach(form -> check(form, Forms.fullMark(facts), verdicts));
    }

    private static void check(SelfEvaluation form, BigDecimal full, Verdicts verdicts) {
        Excerpt place = Forms.place(form);
        List<Figure> weights = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            Optional<Figure> weight = indicator.weight();
            if (weight.isEmpty()) {
                if (indicator.score().isPresent()) {
                    verdicts.unchecked(
                            place, "指标“" + indicator.title() + "”未填分值", indicator.title() + " has no weight");
                    return;
                }
                continue;
            }
            weights.add(weight.get());
        }
        boolean listed = form.tables().getFirst().place().spot() instanceof Place.Spot.InParagraph;
        if (listed && form.total().isEmpty()) {
            verdicts.unchecked(place, "逐条列出的指标没有合计", "indicators listed in paragraphs have no total");
            return;
        }
        if (weights.isEmpty()) {
            verdicts.unchecked(place, "表中没有分值", "the form prints no weights");
            return;
        }
        boolean executed = form.indicators().stream().anyMatch(Forms::isExecution);
        Optional<Figure> execution = form.executionWeight().filter(weight -> !executed);
        execution.ifPresent(weights::addFirst);
        BigDecimal sum = SelfEvaluation.sum(weights).orElse(BigDecimal.ZERO);
        String levels = Forms.byLevel(form, execution);
        if (sum.subtract(full).abs().compareTo(SLACK) <= 0) {
            verdicts.consistent(place, levels + " = " + Numbers.plain(sum));
            return;
        }
        Verdicts.Draft draft =
                verdicts.contradiction(form.totalWeight().map(Figure::where).orElse(place));
        form.totalWeight().ifPresent(draft::figures);
        draft.words(Numbers.plain(sum))
                .expected(Numbers.plain(full))
                .actual(Numbers.plain(sum))
                .says(
                        "分值合计" + levels + " = " + Numbers.plain(sum) + "，不等于" + Numbers.plain(full) + "分",
                        "Weights add up to " + levels + " = " + Numbers.plain(sum) + ", not " + Numbers.plain(full));
    }
}
