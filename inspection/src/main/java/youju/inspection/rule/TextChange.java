package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;

/**
 * A difference and a growth rate follow from the two periods; the rate is taken of the earlier one.
 *
 * <p>Example: 96.04万元，比2021年的88.00万元增加9.04万元，增长10.27%, which is 8.04 and 9.14 %. 36.67，比38.2减少1.53，下降4.01%
 * stays silent.
 */
@Checks(
        id = "text-change",
        category = Category.YEAR_ON_YEAR,
        severity = Severity.ERROR,
        chinese = "增减额和增减幅度应与两期数相符",
        english = "Differences and growth follow from the two periods",
        source = "算术")
public final class TextChange implements Rule {

    private static final String UP = "净增加?|增加|增长|提高|上升|提升|增|多|升高|高出|高|扩大|新增";
    static final String DOWN = "净减少?|减少|下降|降低|下浮|缩短|压减|压缩|减|少|节约|回落|低|降";
    private static final String VERB = "(?<verb>" + UP + "|" + DOWN + ")了?(?:约)?";
    private static final String BASE =
            "(?:比|较|与|同)(?:(?!增|减|下降|提高|上升|降低|节约|多支|少支)[^，。；;«»]|«[YD]\\d+»){0,16}?{base:MCPNS}(?:[（(][^（）()。]{0,24}[）)])?(?:相比|比较|比)?(?:[^。；;«»]){0,12}?";
    private static final String RATE = "(?:[^。；;«»]){0,12}?(?<rverb>" + UP + "|" + DOWN + "|幅度?为?)了?(?:约|达|了)?{rate:P}";

    private static final Phrase COMPARED = Phrase.of(BASE + VERB + "{change:MCQNS}(?:" + RATE + ")?");
    private static final Phrase COMPARED_RATE = Phrase.of(BASE + VERB + "{rate:P}(?!«)(?!个)");
    private static final Phrase MOVED = Phrase.of(
            "(?:由|从)(?:[^，。；;«»]|«[YD]\\d+»){0,14}?{base:MCPNS}(?:[^。；;«»]|«[YD]\\d+»){0,14}?(?:提高|上升|增加|增长|提升|下降|减少|缩短|压缩|压减|降低|降|增|升)(?:到|至|为)(?:[^，。；;«»]|«[YD]\\d+»){0,6}?{cur:MCPNS}(?:(?:[^。；;«»]){0,12}?(?<verb>"
                    + UP + "|" + DOWN + ")了?(?:约)?{change:MCQNS})?(?:" + RATE + ")?");
    private static final Phrase BARE =
            Phrase.of("(?:比|较)(?:上年|去年|上一年|«Y\\d+»)(?:同期)?(?:[^，。；;«»]){0,8}?" + VERB + "{change:MC}" + RATE);

    /** "2021年公用经费112.52万元，2020年为106.80万元，同比增加5.72万元": which is the base, the years tell. */
    private static final Phrase TWO_YEARS = Phrase.of(
            "{y1:Y}(?:[^，。；;«»]){0,14}?{cur:MC}(?:[（(][^（）()。]{0,24}[）)])?[，；、]?(?:而)?{y2:Y}(?:[^，。；;«»]){0,14}?{base:MC}"
                    + "(?:[（(][^（）()。]{0,24}[）)])?[，；](?:[^，。；;«»]){0,10}?" + VERB + "{change:MC}(?:" + RATE + ")?");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.passages().toList()) {
            List<Integer> seen = new ArrayList<>();
            for (Phrase phrase : List.of(MOVED, COMPARED, COMPARED_RATE, BARE, TWO_YEARS)) {
                for (Phrase.Match match : phrase.in(passage)) {
                    if (seen.stream().noneMatch(end -> end == match.end())) {
                        seen.add(match.end());
                        new Comparison(facts, passage, match).check(verdicts);
                    }
                }
            }
        }
    }
}
