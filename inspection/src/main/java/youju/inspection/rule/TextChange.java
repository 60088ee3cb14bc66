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
 *
 * <p>例：96.04万元比2021年的88.00万元应增加8.04万元、增长9.14%，写成增加9.04万元、增长10.27%。
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
    private static final String RATE =
            "(?:[^。；;«»]){0,12}?(?<rverb>" + UP + "|" + DOWN + "|幅度?为?|变动率为?|增长率为?|下降率为?|增减率为?)了?(?:约|达|了)?{rate:P}";

    private static final Phrase COMPARED = Phrase.of(BASE + VERB + "{change:MCQNS}(?:" + RATE + ")?");
    private static final Phrase COMPARED_RATE = Phrase.of(BASE + VERB + "{rate:P}(?!«)(?!个)");
    private static final Phrase MOVED = Phrase.of(
            "(?:由|从)(?:[^，。；;«»]|«[YD]\\d+»){0,14}?{base:MCPNS}(?:[^。；;«»]|«[YD]\\d+»){0,14}?(?:提高|上升|增加|增长|提升|下降|减少|缩短|压缩|压减|降低|降|增|升)(?:到|至|为)(?:[^，。；;«»]|«[YD]\\d+»){0,6}?{cur:MCPNS}(?:(?:[^。；;«»]){0,12}?(?<verb>"
                    + UP + "|" + DOWN + ")了?(?:约)?{change:MCQNS})?(?:" + RATE + ")?");
    private static final Phrase BARE =
            Phrase.of("(?:比|较)(?:上年|去年|上一年|«Y\\d+»)(?:同期)?(?:[^，。；;«»]){0,8}?" + VERB + "{change:MC}" + RATE);

    /** "2021年公用经费112.52万元，2020年为106.80万元，同比增加5.72万元": which is the base, the years tell. */
    private static final Phrase TWO_YEARS = Phrase.of(
            "{y1:Y}(?:[^，。；;«»]){0,14}?{cur:MC}(?:[（(][^（）()。]{0,24}[）)])?[，；、]?(?:而)?{y2:Y}(?:(?!增|减|下降|提高|上升|降低|节约)[^，。；;«»]){0,14}?{base:MC}"
                    + "(?:[（(][^（）()。]{0,24}[）)])?[，；](?:[^，。；;«»]){0,10}?" + VERB + "{change:MC}(?:" + RATE + ")?");

    /** "2022年中标单价0.56元，2023年为0.50元，下降10.71%". */
    private static final Phrase TWO_YEARS_RATE = Phrase.of(
            "{y1:Y}(?:[^，。；;«»]){0,14}?{cur:MC}(?:/[^，。；«]{1,4})?[，；、](?:而)?{y2:Y}(?:(?!增|减|下降|提高|上升|降低|节约)[^，。；;«»]){0,14}?{base:MC}(?:/[^，。；«]{1,4})?[，；]"
                    + VERB + "{rate:P}");

    /** "支出5.92万元……。2022年为6.05万元，下降2.15%"; "上年为31,200元，减少5,340元，下降17.12%". */
    private static final Phrase BASE_AFTER = Phrase.of(
            "(?:上年度?|去年|{before:Y})(?:同期)?(?:[^，。；;«»]){0,6}?(?:为|是|决算|支出){base:MCPNS}，(?:同比|比上年)?(?:«Y\\d+»)?" + VERB
                    + "(?:{change:MCQNS}(?:" + RATE + ")?|{rate2:P})");

    /** "一次性化解率91.3%，比上年提高2.1个百分点，上年为89.2%". */
    private static final Phrase BASE_LAST = Phrase.of("{cur:MCPNS}，(?:比|较)(?:上年|去年|«Y\\d+»)(?:同期)?" + VERB
            + "{change:MCQNS}[，（](?:上年|去年|«Y\\d+»)(?:同期)?为?{base:MCPNS}");

    /** "中标价191.20万元，低于最高限价196.50万元2.70%"; "加装23部，超过计划20部的15%". */
    private static final Phrase BEYOND =
            Phrase.of("{cur:MC}，(?<verb>低于|少于|高于|超过|超出|多于)(?:[^，。；;«»]){0,10}?{base:MC}的?{rate:P}");

    /** "招标控制价4,826.40万元，中标价4,680.00万元，下浮3.03%". */
    private static final Phrase BID = Phrase.of(
            "{base:MC}(?:（[^（）]*）)?，(?:[^，。；;«»]){0,6}?(?:中标价|成交价|中标金额|成交金额|成交|审定|审定金额|实际采购)(?:为)?{cur:MC}，(?:[^，。；;«»]){0,6}?(?<verb>下浮|降低|节约|下降|审减|核减|节支)率?{rate:P}");

    private static final List<Phrase> PHRASES = List.of(
            MOVED, COMPARED, COMPARED_RATE, BASE_LAST, BARE, TWO_YEARS, TWO_YEARS_RATE, BASE_AFTER, BEYOND, BID);

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.passages().toList()) {
            List<Integer> seen = new ArrayList<>();
            for (Phrase phrase : PHRASES) {
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
