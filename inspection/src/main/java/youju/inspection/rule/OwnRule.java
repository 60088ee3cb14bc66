package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/**
 * What was done keeps the rules of management that the report itself cites.
 *
 * <p>Example: 考核不合格的不予支付剩余款项, and of a lot that failed 仍足额支付剩余30%; 公示不少于7个工作日, and 公示5个工作日.
 *
 * <p>例：办法规定考核不合格的不予支付剩余款项，第3标段不合格，仍足额支付剩余30%。
 */
@Checks(
        id = "own-rule",
        category = Category.RULE_VIOLATION,
        severity = Severity.ERROR,
        chinese = "做法应符合报告引用的管理规定",
        english = "What was done keeps the rules that the report cites",
        source = "报告自列的管理办法")
public final class OwnRule implements Rule {

    private record Pair(String what, Search rule, Search broken) {}

    private static final String FAILED = "(?:不合格|不达标|未通过|未达标)";
    private static final String PAY = "(?:支付|拨付|结算|兑付|付款|付清|结清|发放)";

    private static final String BOARD =
            "(?:集体研究|集体决策|集体讨论|集体审议|党[委组]会?|班子会?|[局院园校镇乡]务会|办公会|理事会)(?:研究|讨论|审议|审定|同意|决定|集体研究)?";

    private static final List<Pair> PAIRS = List.of(
            pair(
                    "考核不合格的付款",
                    FAILED + "的?[^。；，]{0,10}(?:不予|不得|停止|暂停|取消|扣减|扣除|不再)[^。；，]{0,6}" + PAY,
                    FAILED + "(?!的)[^。；]{0,30}(?:全额|足额|仍|照常|如数|依然|按合同价)[^。；]{0,14}" + PAY),
            pair(
                    "验收后付款",
                    "验收合格后[^。；，]{0,8}" + PAY + "|(?:未经|未)验收[^。；，]{0,6}不(?:得|予)[^。；，]{0,4}" + PAY,
                    "(?:未验收|验收前|尚未验收|未经验收|未组织验收)(?![^。；]{0,8}(?:不得|不予))[^。；]{0,20}(?:已|即|提前|全额|先行|全部)[^。；]{0,10}"
                            + PAY),
            pair(
                    "集体决策",
                    "(?:以上|大额|重大)[^。；，]{0,14}，?(?:须|应|必须|需|由|经)[^。；，]{0,6}" + BOARD,
                    "未(?:经|履行|提交|报)[^。；，的]{0,8}" + BOARD + "(?![^。；，]{0,10}(?:不得|不予|的))"),
            pair(
                    "扣减约定",
                    "(?:低于|未达|不足|逾期|超过|每)[^。；]{0,44}(?:扣减|扣除|扣罚|违约金)",
                    "(?:全额|足额)" + PAY
                            + "[^。；]{0,8}未(?:作|予|进行|按[^。；，]{0,6})?(?:扣减|扣除|扣罚)|未按(?:规定|约定|合同|办法)[^。；，]{0,6}(?:扣减|扣除|扣罚)"),
            pair(
                    "公开招标",
                    "(?:以上|限额)[^。；，]{0,16}(?:须|应|必须|应当|需)[^。；，]{0,6}(?:公开招标|招标|政府采购程序)",
                    "未(?:经|履行|进行|实行|组织)[^。；，]{0,8}(?:公开招标|招标|政府采购程序)(?![^。；，]{0,8}不得)"));

    /** At least so many days of public notice, and the days that it stood. */
    private static final Search NOTICE =
            Search.of("公示(?:期|时间|时长)?(?:应)?(?:不少于|不得少于|不低于|须满|应满|应为|至少)(?<need>\\d{1,2})(?:个工作日|日|天)");

    private static final Search NOTICED = Search.of("公示(?:期|时间|时长|了)?(?:实际)?(?:为|仅|满)?(?<did>\\d{1,2})(?:个工作日|日|天)");

    /** At most so much paid in advance, and the share that was. */
    private static final Search ADVANCE =
            Search.of("预付[^。；，\\d]{0,8}(?:不超过|不得超过|不高于|最高|上限)[^。；，\\d]{0,8}(?<need>\\d{1,2}(?:\\.\\d+)?)%");

    private static final Search ADVANCED = Search.of("(?<!不得)预付[^。；，\\d不]{0,12}(?<did>\\d{1,2}(?:\\.\\d+)?)%");

    /** Below so many points nothing is paid, or less; and what a lot that stayed below was paid. */
    private static final Search UNDER = Search.of(
            "(?:低于|不足|不到|未达到?)(?<need>\\d{1,3}(?:\\.\\d+)?)分(?:（不含）)?的?[^。；，]{0,4}，?[^。；，]{0,14}(?:不予|不得|停止|暂停|取消|不再|扣减|扣除|核减)[^。；，]{0,12}");

    private static final Search PAID_UNDER =
            Search.of("(?<did>\\d{1,3}(?:\\.\\d+)?)分[^。；\\d]{0,24}(?:仍|全额|足额|如数|照常|依然)[^。；]{0,14}" + PAY);

    /** A standard for each person, and what was spent on each. */
    private static final Search EACH =
            Search.of("每人每[天日餐次晚][^。；，\\d]{0,6}(?:不得?超过|不高于|不得高于|最高|上限)[^。；，\\d]{0,4}(?<need>\\d{1,5}(?:\\.\\d+)?)元");

    private static final Search SPENT_EACH = Search.of(
            "(?:每人每[天日餐次晚]|人均)(?:接待费?|餐费|住宿费|消费|支出|标准|报销|开支|用餐)?(?:为|按|达|约|达到|共)?(?<did>\\d{1,5}(?:\\.\\d+)?)元");

    private static Pair pair(String what, String rule, String broken) {
        return new Pair(what, Search.of(rule), Search.of(broken));
    }

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Pair pair : PAIRS) {
            Optional<Excerpt> rule = first(facts, pair.rule());
            Optional<Excerpt> broken = rule.flatMap(unused -> first(facts, pair.broken()));
            if (broken.isPresent()) {
                report(rule.get(), broken.get(), pair.what(), verdicts);
            } else {
                rule.ifPresent(place -> verdicts.consistent(place, pair.what() + "：未见违反"));
            }
        }
        measured(facts, NOTICE, NOTICED, 1, "公示时间", verdicts);
        measured(facts, UNDER, PAID_UNDER, 1, "考核得分与付款", verdicts);
        measured(facts, EACH, SPENT_EACH, -1, "人均标准", verdicts);
        measured(facts, ADVANCE, ADVANCED, -1, "预付比例", verdicts);
    }

    private static Optional<Excerpt> first(Facts facts, Search search) {
        for (Passage passage : facts.prose()) {
            Optional<MatchResult> match =
                    passage.role() == Passage.Role.PLAN ? Optional.empty() : search.first(passage.text());
            if (match.isPresent()) {
                return Optional.of(new Excerpt(
                        passage.whole().place(),
                        passage.text(),
                        match.get().start(),
                        match.get().end()));
            }
        }
        return Optional.empty();
    }

    /** @param sign 1 if the rule sets a floor, -1 if a ceiling */
    private static void measured(Facts facts, Search rule, Search done, int sign, String what, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            Optional<MatchResult> stated = rule.first(passage.text());
            if (stated.isEmpty()) {
                continue;
            }
            BigDecimal bound = new BigDecimal(stated.get().group("need"));
            for (Passage other : facts.prose()) {
                for (MatchResult match : done.in(other.text())) {
                    boolean apart =
                            other != passage || match.start() >= stated.get().end();
                    int did = Integer.signum(new BigDecimal(match.group("did")).compareTo(bound));
                    if (apart && did == -sign) {
                        report(excerpt(passage, stated.get()), excerpt(other, match), what, verdicts);
                        return;
                    }
                }
            }
        }
    }

    private static Excerpt excerpt(Passage passage, MatchResult match) {
        return new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end());
    }

    private static void report(Excerpt rule, Excerpt broken, String what, Verdicts verdicts) {
        verdicts.contradiction(broken)
                .and(rule)
                .words(broken.quote(), rule.quote())
                .expected(rule.quote())
                .actual(broken.quote())
                .says(
                        "“" + what + "”违反所引规定“" + rule.quote() + "”：" + broken.around(14),
                        "Breaks the cited rule " + rule.quote() + ": " + broken.quote());
    }
}
