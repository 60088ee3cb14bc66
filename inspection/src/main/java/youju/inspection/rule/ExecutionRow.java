package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Passage;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Sentence;

/**
 * The rate of execution that a row of the form scores is the one that the text gives.
 *
 * <p>Example: 执行率97.50% in the text, and 97.05% in the row 预算执行率.
 *
 * <p>例：正文执行率97.50%，自评表“预算执行率”一行写97.05%。
 */
@Checks(
        id = "execution-row",
        category = Category.TEXT_VS_TABLE,
        severity = Severity.ERROR,
        chinese = "自评表的预算执行率应与正文一致",
        english = "The form's rate of execution is the text's",
        source = "算术")
public final class ExecutionRow implements Rule {

    private static final Pattern WHOLE =
            Pattern.compile("^(?:截至.{0,8})?(?:全年|整体|部门|项目|资金|总体|预算|财政|年度|其中)*(?:预算)?(?:执行率|支出率|预算完成率)(?:为|达到?|：)?$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        if (facts.evaluations().size() != 1) {
            return;
        }
        SelfEvaluation form = facts.evaluations().getFirst();
        List<Figure> said = said(facts);
        for (Indicator row : form.indicators()) {
            if (Forms.isExecution(row) && row.result().filter(Figure::isPercent).isPresent()) {
                compare(row, row.result().get(), said, verdicts);
            }
        }
    }

    private static List<Figure> said(Facts facts) {
        List<Figure> said = new ArrayList<>();
        for (Passage passage : facts.prose()) {
            Sentence whole = Sentence.whole(passage);
            whole.marks().stream()
                    .filter(mark -> mark.figure().isPercent()
                            && mark.figure().bound() == Figure.Bound.EXACT
                            && WHOLE.matcher(whole.clauseBefore(mark)).matches())
                    .forEach(mark -> said.add(mark.figure()));
        }
        return said;
    }

    /** Only what the text says first is of the whole for certain; later ones may be of parts. */
    private static void compare(Indicator row, Figure listed, List<Figure> said, Verdicts verdicts) {
        if (said.isEmpty()) {
            verdicts.unchecked(listed.where(), "正文没有执行率", "the text gives no rate of execution");
        } else if (said.stream().anyMatch(listed::agreesWith)) {
            verdicts.consistent(listed.where(), row.title() + " " + listed.printed());
        } else if (Told.near(said.getFirst(), listed, "1.2")) {
            verdicts.contradiction(said.getFirst().where())
                    .and(Forms.place(row), listed.where())
                    .figures(said.getFirst(), listed)
                    .expected(listed.printed())
                    .actual(said.getFirst().printed())
                    .says(
                            "“" + row.title() + "”：正文" + said.getFirst().printed() + "，自评表" + listed.printed(),
                            row.title() + " is " + said.getFirst().printed() + " in the text, " + listed.printed()
                                    + " in the form");
        }
    }
}
