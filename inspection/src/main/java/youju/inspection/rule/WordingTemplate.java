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
                    + "|某某(?:县|市|区|局|单位|部门|项目|公司)"
                    + "|[（(【\\[][^）)】\\]]{0,14}(?:\\d+字(?:以内|左右|以上)|请填写|请在此|此处填写|在此填写|请说明|请简述|请根据实际|参考模板|示例|模板|可另附页|待补充|待定|待填|根据实际情况填写|自行添加)[^）)】\\]]{0,14}[）)】\\]]"
                    + "|(?:\\d{2,4}字以内|请填写|此处填写|请在此处|在此处填写|待补充|待填写|（空）|（略写）)"
                    + "|_{3,}|＿{3,}|\\{\\{[^}]*\\}\\}|\\$\\{[^}]*\\}|#REF!|#DIV/0!|#N/A|#VALUE!|#NAME\\?|Lorem ipsum");

    private record Misspelling(String wrong, Search search, String right) {}

    private static final List<Misspelling> MISSPELLINGS = List.of(
            wrong("(?<=经济|发展|维稳|信访|严峻|复杂|当前|防汛|安全)形式(?=下|严峻|稳定|复杂|总体|，|。|分析)|面临的?形式", "形势"),
            wrong("献直", "县直"),
            wrong("按装", "安装"),
            wrong("根据我部(?=实)", "我局"),
            wrong("即将?使用率", "使用率"),
            wrong("帐务处理|专帐|台帐|帐户|帐目", "账"),
            wrong("绩郊|积效|绩笑|续效|绩效自平", "绩效"),
            wrong("预祘|予算|预箅", "预算"),
            wrong("以经(?=完成|建成|到位|支付)", "已经"),
            wrong("座谈回", "座谈会"),
            wrong("满意渡|满义度", "满意度"),
            wrong("幅射(?!区)", "辐射"),
            wrong("布署", "部署"),
            wrong("贯彻落是", "贯彻落实"),
            wrong("执行律|覆盖律|合格律|及时律|完成律", "率"),
            wrong("部门整体支处", "支出"),
            wrong("财证|财政薄|拔付|拔款|划拔|下拔", "拨"),
            wrong("截止到?«?20\\d{2}年", "截至"),
            wrong("效益显箸|显箸", "显著"),
            wrong("群重", "群众"),
            wrong("资金反还|反还", "返还"),
            wrong("其它资金", "其他"),
            wrong("考合|考劾", "考核"),
            wrong("监督管里|管里制度", "管理"),
            wrong("项木|顶目|项日", "项目"),
            wrong("自评的分", "得分"));

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
