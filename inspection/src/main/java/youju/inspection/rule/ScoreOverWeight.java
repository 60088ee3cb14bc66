package youju.inspection.rule;

import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.SelfEvaluation;

/**
 * No row scores more than its weight, and none below zero.
 *
 * <p>Example: weight 10, score 12.
 *
 * <p>例：分值10分，得12分。
 */
@Checks(
        id = "score-over-weight",
        category = Category.SCORE_OVER_WEIGHT,
        severity = Severity.ERROR,
        chinese = "得分不得超过分值，也不得为负",
        english = "A score lies between zero and its weight",
        source = "财预〔2020〕10号：完成指标得该指标全部分值")
public final class ScoreOverWeight implements Rule {

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> check(row.title(), Forms.place(row), row.weight(), row.score(), verdicts));
            form.fundTotal()
                    .ifPresent(line -> check(
                            line.label(), Forms.place(form), form.executionWeight(), form.executionScore(), verdicts));
        }
    }

    private static void check(
            String title, Excerpt row, Optional<Figure> weight, Optional<Figure> score, Verdicts verdicts) {
        if (weight.isEmpty() || score.isEmpty()) {
            return;
        }
        boolean within = score.get().value().signum() >= 0
                && score.get().value().compareTo(weight.get().value()) <= 0;
        if (within) {
            verdicts.consistent(row, title + "：0 ≤ " + Numbers.bare(score.get()) + " ≤ " + Numbers.bare(weight.get()));
            return;
        }
        verdicts.contradiction(score.get().where())
                .and(row, weight.get().where())
                .figures(weight.get(), score.get())
                .expected("0–" + Numbers.bare(weight.get()))
                .actual(Numbers.bare(score.get()))
                .says(
                        "“" + title + "”分值" + Numbers.bare(weight.get()) + "，得分" + Numbers.bare(score.get()),
                        title + ": weight " + Numbers.bare(weight.get()) + ", score " + Numbers.bare(score.get()));
    }
}
