package youju.inspection.rule;

import java.util.List;
import java.util.regex.MatchResult;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/**
 * What the text denies in one place it doesn't tell in another.
 *
 * <p>Example: 全部采用公开招标方式, and later 2个项目采用竞争性磋商方式; 无预算调剂, and later 调剂3次.
 *
 * <p>例：先称全部采用公开招标方式，后称2个项目采用竞争性磋商方式；先称无预算调剂，后称调剂3次。
 */
@Checks(
        id = "denied-and-told",
        category = Category.TEXT_VS_TEXT,
        severity = Severity.ERROR,
        chinese = "正文的否认与陈述不得矛盾",
        english = "The text doesn't tell what it denies",
        source = "逻辑")
public final class DeniedAndTold implements Rule {

    private record Pair(String what, Search denied, Search told) {}

    private static final List<Pair> PAIRS = List.of(
            pair(
                    "采购方式",
                    "(?:全部|均|一律|都)(?:采用|实行|采取|通过|实施)(?:了)?公开招标",
                    "(?:采用|采取|实行|通过|以)(?:了)?(?:竞争性磋商|竞争性谈判|单一来源|询价|邀请招标)"),
            pair(
                    "预算调剂",
                    "(?:未|无|没有)(?:发生|进行|出现)?(?:过)?(?:任何)?(?:预算)?(?:科目|项目|资金|项目间|项目之间)?(?:之间)?的?(?:预算|资金|经费)?(?:调剂|调整)(?!率|率|原因)",
                    "(?:预算|经费|资金|科目|项目|全年|共|年中|进行)[^。；，]{0,10}?(?:调剂|调整)(?:使用)?(?:了)?(?:\\d+|[一二三四五六七八九十两])(?:次|笔|项)|(?:调剂|调整)(?:资金|金额|预算)?\\d[\\d.,]*万?元|(?<!未)将[^。；]{0,24}\\d[\\d.,]*万?元(?:资金)?(?:调剂|调整)(?:用于|使用|到|至|给)|(?:年中|中途|全年)(?:调剂|调整)(?:用于|到|至|给)[^。；，\\d]{0,16}\\d[\\d.,]*万?元|(?<!未)将[^。；\\d]{0,24}(?:调剂|调整)(?:用于|使用|到|至|给)[^。；，\\d]{0,16}\\d[\\d.,]*万?元"),
            pair(
                    "收费",
                    "(?<!可)(?:不|未|没有|不得)(?:再)?(?:向[^。；，]{1,12})?(?:另行|额外)?收取(?:任何|其他|额外)(?:费用|款项)|一律不(?:得)?收(?:取)?费",
                    "(?<![不未无])(?:收取|加收|收费)(?!任何)[^。；，]{0,14}?\\d[\\d.,]*元"),
            pair(
                    "现金发放",
                    "(?:全部|均|一律|全额)(?:由[^。；，]{0,12})?(?:通过|采用|采取|实行)[^。；，]{0,14}(?:转账|一卡通|社会保障卡|社保卡|银行卡|打卡|直达|国库集中支付)[^。；，]{0,8}|(?:未|无|没有)(?:发生|使用|采用)?现金(?:发放|支付|收支)",
                    "(?<![未无不])(?:以|用|采用|采取|通过)现金(?:方式|形式)?(?:发放|支付|兑付)|现金(?:发放|支付)(?:了)?\\d"),
            pair(
                    "政府采购",
                    "(?:本年(?:度)?|全年|当年|年度内)(?:无|未发生|没有)政府采购(?!违|投|质)",
                    "(?:实施|完成|组织|发生|实际)?政府采购(?:金额|支出|项目)?(?:共|合计|为)?[1-9][\\d.,]*(?:万?元|批次|项|个)"),
            pair(
                    "编外人员",
                    "(?:无|没有|未聘用|未使用)(?:任何)?(?:编外|临时|劳务派遣)(?:聘用)?(?:人员|用工)",
                    "(?<!未)(?:聘用|使用|另有)?(?:编外|临聘|临时聘用|劳务派遣)(?:聘用)?(?:人员|用工)?[1-9]\\d*(?:人|名)"),
            pair(
                    "拖欠款项",
                    "(?:无|未|没有|不存在)(?:发生|出现)?(?:任何)?拖欠",
                    "(?<![未无不])拖欠[^。；，]{0,16}\\d[\\d.,]*万?元|(?:尚|仍)(?:欠|拖欠)[^。；，]{0,12}\\d[\\d.,]*万?元"),
            pair(
                    "资金到位",
                    "资金[^。；，0-9]{0,6}(?:已)?(?:全部|全额|足额)(?:及时)?到位",
                    "(?:尚有|仍有|还有)[^。；，]{0,10}\\d[\\d.,]*万?元[^。；，]{0,10}(?:未到位|没有到位|尚未到位)"),
            pair(
                    "资金拨付",
                    "资金[^。；，0-9]{0,12}(?:全部|全额|一次性)[^。；，0-9]{0,6}(?:拨付|支付)(?:到位|完毕|到户)",
                    "(?:尚有|仍有|还有)[^。；，]{0,10}\\d[\\d.,]*万?元[^。；，]{0,10}(?:未|没有|尚未)(?:拨付|支付)"),
            pair(
                    "公务用车",
                    "(?:无|没有|未配备|未保留)(?:任何|一般)?(?:公务用车|公车)(?=[，。；、]|$)|公务用车保有量(?:为)?0辆",
                    "公务用车(?:购置及)?运行(?:维护)?(?:费|经费)(?:支出)?(?:决算)?(?:为|共)?[1-9][\\d.,]*万?元|公务用车保有量(?:为)?[1-9]\\d*辆"),
            pair(
                    "结转结余",
                    "(?:无|没有|未形成|未产生|不存在)(?:资金)?(?:年末)?(?:任何)?(?:结转结余|结余结转|结余|结转|资金结余|结余资金|结转资金)",
                    "(?:结余|结转)(?:资金|下年|结转)?(?:共|为|合计)?\\d[\\d.,]*万?元"),
            pair("追加预算", "(?:未|无|没有)(?:发生|进行|申请)?(?:过)?(?:年中)?(?:预算)?追加", "(?<!未)(?<!无)追加(?:预算|资金|经费)?\\d[\\d.,]*万?元"),
            pair(
                    "因公出国（境）",
                    "(?:未发生|无|没有)[^。；]{0,24}(?:因公)?出国[（(]境[）)]",
                    "(?:因公)?出国[（(]境[）)](?:费用?|经费|支出)?(?:支出|决算)?(?:为)?[1-9][\\d.,]*万?元"),
            pair(
                    "公务接待",
                    "(?:未发生|无|没有)(?:任何)?公务接待(?:费|支出|活动)",
                    "(?<!未发生)公务接待(?:费|支出|费支出)?(?:支出|共|为)?[1-9][\\d.,]*(?:万?元|批次|批)"),
            pair("公务用车购置", "(?:未|无|没有)(?:购置|新购|更新)(?:公务用车|车辆|公车)", "(?:购置|新购|更新)(?:公务用车|车辆|公车|执法车)[1-9]\\d*(?:辆|台)"),
            pair(
                    "投诉",
                    "(?:未|无|没有)(?:发生|收到|接到)(?:过)?(?:任何)?(?:一起|有效)?(?:群众)?投诉(?!率)",
                    "(?<!未)(?<!没有)(?:收到|接到|发生|受理)[^。；，]{0,6}投诉[1-9]\\d*(?:件|起|次)|(?:发生|接到|收到|反映的)[1-9]\\d*(?:件|起|次)[^。；，]{0,6}投诉"),
            pair(
                    "安全事故",
                    "(?:未|无|没有)(?:发生|出现)(?:过)?(?:任何|一起|一例|重大)?(?:安全|责任|生产|安全生产|校园安全)?(?:责任)?事故",
                    "(?<!未)(?<!没有)发生[^。；，]{0,8}(?:事故)[1-9]\\d*起|发生(?:\\d+|[一二三两])起[^。；，]{0,8}事故"),
            pair(
                    "违规资金",
                    "(?:未|无|没有|不存在)(?:发现|发生|存在|出现)?[^。；]{0,10}(?:截留|挤占|挪用|违规使用|虚列)[^。；，]{0,12}",
                    "(?:存在|发现|发生)(?:了)?[^。；，不未无]{0,14}(?:截留|挤占|挪用|违规使用|违规支出|虚列)[^。；，]{0,8}(?:\\d|问题|情况)"
                            + "|\\d[\\d.,]*万?元[^。；，不未无]{0,8}(?:挪用|挤占|截留|套取|违规用于)|(?<![未无不])(?:挪用|挤占|截留|套取)(?!等)[^。；，不未无]{0,14}\\d[\\d.,]*万?元"),
            pair(
                    "任务完成",
                    "(?<!其余)(?<!其他)(?:各项|所有|全部)(?:[^。；，]{0,8})(?:目标|任务|指标|建设内容)(?:均|都|已|全部|全面)*(?:按期|如期|按时|超额)?(?:完成|实现|达标)",
                    "(?:尚有|仍有|还有)\\d+(?:个|项|处|座|条|户|件)[^。；，]{0,12}(?:未完成|未完工|未达标|未实施|尚未|未开工)|\\d+(?:个|项|处|座|条)(?:指标|任务|目标|项目|工程)[^。；，]{0,4}(?:未完成|未完工|未达标|未实施|未开工|未达到)|[^。；，]{3,16}(?:率|度|数|数量|人次|指标)未(?:能)?(?:达到|达|完成)[^。；，]{0,8}(?:目标|指标|任务|预期|计划|要求)"));

    private static Pair pair(String what, String denied, String told) {
        return new Pair(what, Search.of(denied), Search.of(told));
    }

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Pair pair : PAIRS) {
            Excerpt denied = first(facts, pair.denied, null);
            if (denied == null) {
                continue;
            }
            Excerpt told = first(facts, pair.told, denied);
            if (told == null) {
                verdicts.consistent(denied, pair.what + "：前后一致");
            } else {
                report(pair.what, denied, told, verdicts);
            }
        }
        PlainDenials.check(facts, verdicts);
    }

    private static @org.jspecify.annotations.Nullable Excerpt first(
            Facts facts, Search search, @org.jspecify.annotations.Nullable Excerpt other) {
        for (Passage passage : facts.prose()) {
            if (passage.role() == Passage.Role.PLAN && other == null) {
                continue;
            }
            for (MatchResult match : search.in(passage.text())) {
                Excerpt found = new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end());
                boolean earlier = passage.text()
                                .substring(Math.max(0, match.start() - 14), match.start())
                                .matches(".*(上年|去年|20\\d{2}年|以前|往年)[^，。；]*$")
                        && other != null;
                boolean overlaps = other != null
                        && other.text().equals(passage.text())
                        && match.start() < other.end()
                        && other.start() < match.end();
                if (!overlaps && !earlier) {
                    return found;
                }
            }
        }
        return null;
    }

    static void report(String what, Excerpt denied, Excerpt told, Verdicts verdicts) {
        verdicts.contradiction(denied)
                .and(told)
                .words(denied.quote(), told.quote())
                .expected(told.quote())
                .actual(denied.quote())
                .says(
                        "“" + what + "”前后矛盾：" + denied.around(10) + "；" + told.around(14),
                        "Contradicts itself: " + denied.quote() + "; " + told.quote());
    }
}
