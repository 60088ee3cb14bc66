package youju.inspection.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/**
 * No remains of the template, no placeholder, no misspelling that changes the meaning.
 *
 * <p>Example: 严格执行《××县专项资金管理办法》; （200字以内）; 经济形式.
 *
 * <p>例：“严格执行《××县专项资金管理办法》”“（200字以内）”“经济形式”。
 */
@Checks(
        id = "wording-template",
        category = Category.WORDING_TEMPLATE,
        severity = Severity.NOTE,
        chinese = "不得残留模板文字、占位符或错别字",
        english = "No template remains or misspellings",
        source = "党政机关公文处理工作条例第十九条")
public final class WordingTemplate implements Rule {

    private static final Search PLACEHOLDER = Search.of(
            "(?:×|X|x|Ｘ|╳|＊|\\*|○|〇){2,}(?:县|市|区|省|局|镇|乡|村|街道|单位|部门|项目|公司|年|月|日|元|万元|人|个|%|中心|委|办|专项|学校|医院|同志)"
                    + "|(?:(?<![A-Za-z0-9一二三四五六七八九十])X|×)(?:县|市|区|局|单位|部门|项目|年度?|月|日|万元|个)(?!光|型|线)"
                    + "|[〔\\[][×xX*○]{1,4}[〕\\]]\\s*[\\d×xX*○]*号|第?[×xX]{1,4}号(?:文|通知|楼)?"
                    + "|某某(?:县|市|区|局|单位|部门|项目|公司)"
                    + "|[（(【\\[][^）)】\\]]{0,14}(?:\\d+字(?:以内|左右|以上)|请填写|请在此|此处填写|在此填写|请说明|请简述|请根据实际|参考模板|示例|模板|可另附页|待补充|待定|待填|根据实际情况填写|自行添加)[^）)】\\]]{0,14}[）)】\\]]"
                    + "|(?:\\d{2,4}字以内|请填写|此处填写|请在此处|在此处填写|待补充|待填写|（空）|（略写）)"
                    + "|_{3,}|＿{3,}|\\{\\{[^}]*\\}\\}|\\$\\{[^}]*\\}|#REF!|#DIV/0!|#N/A|#VALUE!|#NAME\\?|Lorem ipsum"
                    + "|(?<![\\u4e00-\\u9fffA-Za-z0-9*×])(?:×|X|Ｘ|╳|○|〇){2,}(?=[\\u4e00-\\u9fff])(?!型|光|线|级|类)");

    private record Misspelling(String wrong, Search search, String right) {}

    private static final List<Misspelling> MISSPELLINGS = List.of(
            wrong("(?<=经济|发展|维稳|信访|严峻|复杂|当前|防汛|安全)形式(?=下|严峻|稳定|复杂|总体|，|。|分析)|面临的?形式", "形势"),
            wrong("(?<![贡奉文捐敬])献直(?!接)", "县直"),
            wrong("按装(?![机配载修置备箱车])", "安装"),
            wrong("根据我部(?=实)", "我局"),
            wrong("帐务处理|专帐|台帐|帐户|帐目", "账"),
            wrong("绩郊|积效|(?<![业成])绩笑|(?<!持)续效|绩效自平", "绩效"),
            wrong("预祘|予算|预箅", "预算"),
            wrong("以经(?=完成|建成|到位|支付)", "已经"),
            wrong("座谈回(?![访馈应顾])", "座谈会"),
            wrong("满意渡|满义度", "满意度"),
            wrong("幅射(?!区)", "辐射"),
            wrong("布署", "部署"),
            wrong("贯彻落是", "贯彻落实"),
            wrong("执行律|覆盖律|合格律|及时律|完成律", "率"),
            wrong("部门整体支处", "支出"),
            wrong("(?<!理)财证(?![书明券件])|财政薄(?!弱)|拔付|(?<!选)拔款|划拔|下拔(?![节高出])", "拨"),
            wrong("截止到?«?20\\d{2}年", "截至"),
            wrong("效益显箸|显箸", "显著"),
            wrong("(?<![人客族集社种鸡羊牛学年])群重(?![点要大视复])", "群众"),
            wrong("(?<!违)反还(?![款是原有未将没])", "返还"),
            wrong("其它资金", "其他"),
            wrong("考合(?![格并理计同])|考劾", "考核"),
            wrong("监督管里|管里制度", "管理"),
            wrong("(?<![屋楼房])顶目(?![前标])|(?<=[专该本各子])项日(?![常均期前报])", "项目"),
            wrong("自评的分(?![值数项析类])", "得分"),
            wrong("(?<=[审检核抽巡督][计查导][^。；，]{0,14}，?)为发现[^。；，]{0,20}(?:问题|情况|现象|行为)(?=[。；，]|$)", "未发现"),
            wrong("竟争性|竟标", "竞争"),
            wrong("按排(?=专人|资金|部署|人员|预算|工作)", "安排"),
            wrong("招投票|昭标", "招投标"),
            wrong("签定(?=合同|协议|责任)", "签订"),
            wrong("严竣", "严峻"),
            wrong("贯切|贯砌", "贯彻"),
            wrong("投拆", "投诉"),
            wrong("信仿", "信访"),
            wrong("效宜", "效益"),
            wrong("可持继|可持绪", "可持续"),
            wrong("再接再励", "再接再厉"),
            wrong("按步就班", "按部就班"),
            wrong("松驰", "松弛"),
            wrong("完喜", "完善"),
            wrong("建义", "建议"),
            wrong("辐设", "辐射"));

    /** All of them at once: most passages hold none. */
    private static final Search ANY_MISSPELLING =
            Search.of(MISSPELLINGS.stream().map(Misspelling::wrong).collect(Collectors.joining("|")));

    /** Spellings so common in official papers that only a pedant would raise them. */
    private static final Search TOLERATED = Search.of("^截止|^其它|帐");

    private static Misspelling wrong(String pattern, String right) {
        return new Misspelling(pattern, Search.of(pattern), right);
    }

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        boolean sample = facts.prose().stream()
                .limit(3)
                .anyMatch(passage -> passage.text().contains("模板"));
        facts.passages().forEach(passage -> {
            placeholders(passage, sample, verdicts);
            if (ANY_MISSPELLING.isIn(passage.text())) {
                misspellings(passage, verdicts);
            }
        });
    }

    private static void placeholders(Passage passage, boolean sample, Verdicts verdicts) {
        if (sample) {
            return;
        }
        for (MatchResult match : PLACEHOLDER.in(passage.text())) {
            Excerpt place = new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end());
            verdicts.contradiction(place)
                    .words(place.quote())
                    .actual(place.quote())
                    .says(
                            "模板残留或占位符“" + place.quote() + "”：" + place.around(14),
                            "A remain of the template: " + place.quote());
        }
    }

    private static void misspellings(Passage passage, Verdicts verdicts) {
        for (Misspelling misspelling : MISSPELLINGS) {
            for (MatchResult match : misspelling.search.in(passage.text())) {
                if (TOLERATED.isIn(match.group())) {
                    continue;
                }
                Excerpt place = new Excerpt(passage.whole().place(), passage.text(), match.start(), match.end());
                verdicts.contradiction(place)
                        .words(place.quote())
                        .expected(misspelling.right)
                        .actual(place.quote())
                        .says(
                                "“" + place.quote() + "”应为“" + misspelling.right + "”：" + place.around(12),
                                place.quote() + " is misspelt for " + misspelling.right);
            }
        }
    }
}
