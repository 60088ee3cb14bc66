package youju.inspection.rule;

import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * A scored row says what was aimed at and what was done; the form says whose it is.
 *
 * <p>Example: 食品安全知识知晓率 ≥95%, actual empty, score 5.
 *
 * <p>例：食品安全知识知晓率目标≥95%，完成值为空，却得5分。
 */
@Checks(
        id = "empty-mandatory",
        category = Category.EMPTY_MANDATORY,
        severity = Severity.WARNING,
        chinese = "必填项不得为空",
        english = "Mandatory fields are filled in",
        source = "财预〔2020〕10号附件自评表填报说明")
public final class EmptyCells implements Rule {

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> {
                filled(row, ColumnKind.TARGET, "目标值", "target", verdicts);
                filled(row, ColumnKind.ACTUAL, "完成值", "actual value", verdicts);
                scored(row, verdicts);
            });
            form.fields().forEach((label, answer) -> field(label, answer, verdicts));
            form.grade()
                    .filter(entry ->
                            entry.label().isEmpty() && form.totalScore().isEmpty())
                    .ifPresent(entry -> missing(entry.whole(), "评定等级", "grade", entry.whole(), verdicts));
        }
    }

    private static void filled(Indicator row, ColumnKind kind, String chinese, String english, Verdicts verdicts) {
        Optional<Figure> score = row.score();
        if (score.isEmpty()
                || row.name().isEmpty() && row.level2().isEmpty()
                || row.line().at(kind).isEmpty()) {
            return;
        }
        Entry entry = row.line().at(kind).get();
        if (Forms.isExecution(row) || !entry.label().isEmpty() && !entry.isBlank()) {
            return;
        }
        verdicts.contradiction(Forms.place(row))
                .and(entry.whole(), score.get().where())
                .figures(score.get())
                .words(row.title())
                .says(
                        "“" + row.title() + "”得" + Numbers.bare(score.get()) + "分，" + chinese + "为空",
                        row.title() + " scores " + Numbers.bare(score.get()) + " but its " + english + " is empty");
    }

    /** A row with weight, target and actual, yet no score. */
    private static void scored(Indicator row, Verdicts verdicts) {
        boolean answered = row.weight().isPresent()
                && row.actual().filter(entry -> !entry.isBlank()).isPresent()
                && row.line()
                        .at(ColumnKind.SCORE)
                        .filter(entry -> entry.label().isEmpty())
                        .isPresent();
        if (answered && !Forms.isExecution(row)) {
            verdicts.contradiction(Forms.place(row))
                    .figures(row.weight().orElseThrow())
                    .words(row.title())
                    .says("“" + row.title() + "”未填得分", row.title() + " has no score");
        }
    }

    private static void field(String label, Entry answer, Verdicts verdicts) {
        boolean mandatory =
                label.matches(".*(名称|主管(部门|单位)|主管局|实施单位|预算单位|填报单位|项目单位|负责人|资金使用单位).*") && !label.contains("编码");
        if (!mandatory) {
            return;
        }
        if (answer.isBlank()) {
            missing(answer.whole(), label, label, answer.whole(), verdicts);
        } else {
            verdicts.consistent(answer.whole(), label + "：" + answer.label());
        }
    }

    private static void missing(Excerpt place, String chinese, String english, Excerpt also, Verdicts verdicts) {
        verdicts.contradiction(place)
                .and(also)
                .words(chinese)
                .says("“" + chinese + "”为空", "The field " + english + " is empty");
    }
}
