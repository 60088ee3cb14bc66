package youju.inspection.rule;

import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * A target can be measured: a number, a date, or something that either is or isn't there.
 *
 * <p>Example: target “有效提升”, actual “有效提升”.
 *
 * <p>例：目标值“有效提升”，完成值“有效提升”。
 */
@Checks(
        id = "unquantified",
        category = Category.UNQUANTIFIED,
        severity = Severity.NOTE,
        chinese = "指标值应可衡量",
        english = "A target can be measured",
        source = "财预〔2020〕10号：绩效指标应细化量化")
public final class Unquantified implements Rule {

    private static final String VERBS =
            "提升|提高|改善|增强|加强|促进|推动|推进|优化|保障|维护|完善|缓解|降低|减少|扩大|好转|巩固|改进|带动|发挥|提振|改观|进步|增加|明显|显著|见效";

    private static final Pattern VAGUE = Pattern.compile(
            "^(?:.{0,10}(?:得到|有|有所|取得|实现)?)?(?:有效|显著|明显|不断|进一步|持续|稳步|逐步|大幅度?|较大|切实|全面|充分|有力|有所|得到|比较|较好|良好|积极|长期)(?:地)?(?:.{0,8})?(?:"
                    + VERBS + ").{0,8}$|^(?:效果|成效|作用|影响)?(?:显著|明显|良好|较好|较强|很好|优良|较高)(?:提升|改善)?$|^(?:"
                    + VERBS + ")(?:.{0,10})$|^.{0,12}(?:效果|成效|水平|能力|质量|环境|秩序|稳定)(?:显著|明显|良好|较好|提升|提高|改善)$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> check(row, verdicts));
        }
    }

    private static void check(Indicator row, Verdicts verdicts) {
        if (row.target().isEmpty() || row.target().get().isBlank()) {
            return;
        }
        Entry target = row.target().get();
        boolean figured = !target.passage().figures().isEmpty()
                || !target.passage().days().isEmpty()
                || target.text().matches("(?s).*\\d.*");
        boolean actualFigured =
                row.actual().map(entry -> entry.text().matches("(?s).*\\d.*")).orElse(false);
        boolean standard = row.line()
                .at(ColumnKind.STANDARD)
                .filter(entry -> entry.text().length() > 6)
                .isPresent();
        if (figured || !VAGUE.matcher(target.label()).matches()) {
            verdicts.consistent(target.whole(), row.title() + "：" + target.label());
            return;
        }
        if (standard || actualFigured) {
            verdicts.consistent(target.whole(), row.title() + "：" + target.label());
            return;
        }
        verdicts.contradiction(target.whole())
                .and(Forms.place(row))
                .words(target.label(), row.title())
                .actual(target.label())
                .says(
                        "“" + row.title() + "”的目标值“" + target.label() + "”不可衡量",
                        "The target of " + row.title() + ", " + target.label() + ", can't be measured");
    }
}
