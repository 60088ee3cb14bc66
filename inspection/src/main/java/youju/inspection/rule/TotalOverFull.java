package youju.inspection.rule;

import java.math.BigDecimal;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.SelfEvaluation;

/**
 * No total is above the full mark, in a form or in the text.
 *
 * <p>Example: 自评得分108.60分 of 100.
 *
 * <p>例：满分100分，自评得分108.60分。
 */
@Checks(
        id = "total-over-full",
        category = Category.NEGATIVE_OR_IMPOSSIBLE,
        severity = Severity.ERROR,
        chinese = "总分不得超过满分",
        english = "A total is not above the full mark",
        source = "财预〔2020〕10号：绩效评价总分100分")
public final class TotalOverFull implements Rule {

    private static final Phrase STATED = Phrase.of("(?:自评|综合|评价|总体|最终)?(?:得分|评分|总分|总得分)(?:为|是|：|共)?{score:S}");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        BigDecimal full = Forms.fullMark(facts);
        boolean found = false;
        for (SelfEvaluation form : facts.evaluations()) {
            if (form.totalScore().isPresent()) {
                found |= check(form.totalScore().get(), full, verdicts);
            }
        }
        if (!found) {
            facts.said(STATED).stream()
                    .map(match -> match.figure("score").orElseThrow())
                    .forEach(score -> check(score, full, verdicts));
        }
    }

    private static boolean check(Figure score, BigDecimal full, Verdicts verdicts) {
        if (score.value().compareTo(full) <= 0) {
            verdicts.consistent(score.where(), Numbers.bare(score) + " ≤ " + Numbers.plain(full));
            return false;
        }
        verdicts.contradiction(score.where())
                .figures(score)
                .words(Numbers.plain(full))
                .expected("≤ " + Numbers.plain(full))
                .actual(Numbers.bare(score))
                .says(
                        "总分" + Numbers.bare(score) + "超过满分" + Numbers.plain(full),
                        "The total of " + Numbers.bare(score) + " is above the full mark of " + Numbers.plain(full));
        return true;
    }
}
