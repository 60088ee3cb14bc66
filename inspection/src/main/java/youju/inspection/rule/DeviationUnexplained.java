package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Explanations;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * Who loses points or misses a target says why.
 *
 * <p>Example: 成果抽检合格率 ≥99%, actual 98.2%, score 9.92 of 10, the cell 偏差原因 empty.
 *
 * <p>例：成果抽检合格率目标≥99%，完成98.2%，10分得9.92分，“偏差原因”为空。
 */
@Checks(
        id = "deviation-unexplained",
        category = Category.DEVIATION_UNEXPLAINED,
        severity = Severity.WARNING,
        chinese = "扣分或未达标应说明原因",
        english = "A lost point or missed target is explained",
        source = "财预〔2020〕10号：未完成绩效目标的应当分析原因并提出改进措施")
public final class DeviationUnexplained implements Rule {

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            Explanations explanations = Explanations.of(facts, form);
            List<Indicator> bare = new ArrayList<>();
            for (Indicator row : form.indicators()) {
                if (Forms.isExecution(row) || !deviates(row)) {
                    continue;
                }
                if (explanations.explain(row)) {
                    verdicts.consistent(Forms.place(row), "“" + row.title() + "”的偏差已说明");
                } else {
                    bare.add(row);
                }
            }
            if (!bare.isEmpty()) {
                report(bare, verdicts);
            }
        }
    }

    private static boolean deviates(Indicator row) {
        boolean cut = row.weight().isPresent()
                && row.score().isPresent()
                && row.weight()
                                .get()
                                .value()
                                .subtract(row.score().get().value())
                                .compareTo(new BigDecimal("0.0001"))
                        > 0;
        boolean missed = row.aim().filter(Aim::marked).isPresent()
                && row.result().isPresent()
                && row.score().isPresent()
                && row.weight().isEmpty()
                && !row.aim().get().target().isReachedBy(row.result().get().amount());
        boolean reached = row.aim().filter(Aim::marked).isPresent()
                && row.result().isPresent()
                && row.aim().get().target().isReachedBy(row.result().get().amount());
        return cut && !reached || missed;
    }

    private static void report(List<Indicator> rows, Verdicts verdicts) {
        Verdicts.Draft draft = verdicts.contradiction(Forms.place(rows.getFirst()));
        for (Indicator row : rows) {
            draft.and(Forms.place(row));
            row.target().ifPresent(entry -> draft.figures(entry.passage().figures()));
            row.actual().ifPresent(entry -> draft.figures(entry.passage().figures()));
            row.weight().ifPresent(draft::figures);
            row.score().ifPresent(draft::figures);
        }
        String names = rows.stream().map(DeviationUnexplained::told).collect(Collectors.joining("、"));
        draft.says(names + "有偏差，偏差原因和改进措施空白", names + ": no reason given for the deviation");
    }

    private static String told(Indicator row) {
        String result = row.actual().map(entry -> entry.label()).orElse("");
        String score =
                row.score().map(figure -> "得" + Numbers.bare(figure) + "分").orElse("");
        return "“" + row.title() + "”（" + result + (result.isEmpty() ? "" : "，") + score + "）";
    }
}
