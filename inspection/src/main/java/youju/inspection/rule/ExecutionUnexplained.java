package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Sentence;

/**
 * A rate of execution above 100 %, or far below, is explained: by a supplement with its paper, or by a reason.
 *
 * <p>Example: 预算执行率108.5% and no word about a supplement.
 *
 * <p>例：预算执行率108.5%，没有追加、调整的说明。
 */
@Checks(
        id = "execution-unexplained",
        category = Category.EXECUTION_UNEXPLAINED,
        severity = Severity.WARNING,
        chinese = "执行率超过100%或明显偏低应说明",
        english = "An unusual execution rate is explained",
        source = "预算法第十三条、第七十二条：无预算不得支出")
public final class ExecutionUnexplained implements Rule {

    private static final BigDecimal LOW = BigDecimal.valueOf(80);
    private static final BigDecimal FULL = new BigDecimal("100.004");
    private static final Search MORE = Search.of(
            "追加(?!率)|调整预算|年中调整|预算调整(?!率)|上级[^，。；]{0,8}(?:下达|补助|专项)|(?:使用|动用|含|包括|安排)[^，。；]{0,6}(?:上年)?(?:结转|结余)|调增|超支原因|超(?:预算|支)[^。；]{0,12}(?:因|由于|原因|系|主要)|执行率[^。；]{0,30}(?:原因|由于|主要是|，系|，因)");
    private static final Search LESS = Search.of(
            "原因|因|由于|系|主要是|受.{0,12}影响|进度|滞后|尚未|跨年|质保金|节约|压减|收回|未到|未完工|疫情|尾款|余款|待[^，。；]{0,16}(?:后|再)(?:支付|拨付|结算)");
    private static final Search ABOUT = Search.of("执行率|支出率|支付率|支出进度|执行进度|结余|结转|未支出|超支|预算执行|追加|超预算|进度");

    private static final Pattern WHOLE = Pattern.compile("(?:全年|整体|部门|项目|资金|总体|预算|财政|年度)*(?:执行率|支出率)(?:为|达|达到)?");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        boolean said = false;
        for (SelfEvaluation form : facts.evaluations()) {
            Optional<Figure> rate = form.fundTotal()
                    .flatMap(line -> line.figure(ColumnKind.RATE))
                    .filter(Figure::isPercent);
            if (rate.isPresent()) {
                said |= check(facts, form, rate.get(), verdicts);
            }
        }
        if (!said) {
            for (Passage passage : facts.prose()) {
                Sentence sentence = Sentence.whole(passage);
                for (Mark mark : sentence.marks()) {
                    if (mark.figure().isPercent()
                            && WHOLE.matcher(sentence.clauseBefore(mark)).matches()
                            && check(facts, null, mark.figure(), verdicts)) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean check(
            Facts facts, @org.jspecify.annotations.Nullable SelfEvaluation form, Figure rate, Verdicts verdicts) {
        boolean over = rate.value().compareTo(FULL) > 0;
        boolean low = rate.value().compareTo(LOW) < 0;
        if (!over && !low) {
            verdicts.consistent(rate.where(), "执行率" + rate.printed());
            return false;
        }
        Search cause = over ? MORE : LESS;
        boolean text = facts.prose().stream().anyMatch(passage -> explains(passage.text(), cause));
        boolean cells = form != null
                && form.explanations().stream()
                        .anyMatch(entry ->
                                ABOUT.isIn(entry.text()) && entry.text().length() > 6);
        boolean row = form != null
                && form.fundTotal()
                        .flatMap(line -> line.at(ColumnKind.DEVIATION))
                        .filter(entry -> !entry.isBlank())
                        .isPresent();
        if (text || cells || row) {
            verdicts.consistent(rate.where(), "执行率" + rate.printed() + "已说明");
            return false;
        }
        verdicts.contradiction(rate.where())
                .figures(rate)
                .actual(rate.printed())
                .says(
                        "执行率" + rate.printed() + (over ? "超过100%，没有追加、调整说明" : "明显偏低，没有说明原因"),
                        "An execution rate of " + rate.printed() + " is not explained");
        return true;
    }

    private static boolean explains(String text, Search cause) {
        for (String sentence : text.split("[。；\\n]")) {
            if (ABOUT.isIn(sentence) && cause.isIn(sentence)) {
                return true;
            }
        }
        return false;
    }
}
