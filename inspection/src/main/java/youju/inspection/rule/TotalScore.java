package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * The printed total is the sum of the rows' scores.
 *
 * <p>Example: rows of 103 points in all, printed total 95.
 *
 * <p>例：各项得分合计103分，总分写95分。
 */
@Checks(
        id = "total-score",
        category = Category.TOTAL_SCORE,
        severity = Severity.ERROR,
        chinese = "总分应等于各项得分之和",
        english = "The total is the sum of the scores",
        source = "算术")
public final class TotalScore implements Rule {

    /** Rows are rounded to hundredths; ten of them together may be off by this much. */
    private static final BigDecimal SLACK = new BigDecimal("0.051");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        facts.evaluations().forEach(form -> check(form, verdicts));
    }

    private static void check(SelfEvaluation form, Verdicts verdicts) {
        Optional<Figure> total = form.totalScore();
        Excerpt place = Forms.place(form);
        if (total.isEmpty()) {
            verdicts.unchecked(place, "表中没有总分", "the form prints no total score");
            return;
        }
        List<Figure> scores = new ArrayList<>();
        for (Indicator row : form.indicators()) {
            if (row.score().isEmpty() && row.weight().isPresent()) {
                verdicts.unchecked(place, "指标“" + row.title() + "”未填得分", row.title() + " has no score");
                return;
            }
            row.score().ifPresent(scores::add);
        }
        boolean listed = form.indicators().stream().anyMatch(Forms::isExecution);
        form.executionScore().filter(score -> !listed).ifPresent(scores::addFirst);
        Optional<BigDecimal> sum = SelfEvaluation.sum(scores);
        if (sum.isEmpty()) {
            verdicts.unchecked(place, "表中没有各项得分", "the form prints no scores");
            return;
        }
        String addition = Numbers.sum(scores);
        if (sum.get().subtract(total.get().value()).abs().compareTo(SLACK) <= 0) {
            verdicts.consistent(total.get().where(), addition + " = " + Numbers.bare(total.get()));
            return;
        }
        verdicts.contradiction(total.get().where())
                .figures(total.get())
                .words(Numbers.plain(sum.get()))
                .expected(Numbers.plain(sum.get()))
                .actual(Numbers.bare(total.get()))
                .says(
                        "各项得分之和" + addition + " = " + Numbers.plain(sum.get()) + "，总分写" + Numbers.bare(total.get()),
                        "Scores add up to " + addition + " = " + Numbers.plain(sum.get()) + ", the total printed is "
                                + Numbers.bare(total.get()));
    }
}
