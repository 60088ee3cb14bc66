package youju.inspection.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Block;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Day;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Search;

/**
 * Titles and forms bear the report's year, and a change over the year before names that year.
 *
 * <p>Example: a report on 2022 with 与2020年支出482.30万元相比，同比增加; a form titled 2021年度.
 *
 * <p>例：2022年度报告写“与2020年支出482.30万元相比，同比增加”；自评表标题写2021年度。
 */
@Checks(
        id = "wrong-year",
        category = Category.WRONG_YEAR,
        severity = Severity.ERROR,
        chinese = "年度引用应正确",
        english = "Years are the right ones",
        source = "财预〔2020〕10号：按年度开展自评")
public final class WrongYear implements Rule {

    private static final Phrase COMPARED = Phrase.of(
            "(?:比|较|与|同){year:Y}(?<words>[^。；«]{0,16}?)(?:{M}|{C}|{P}|{N})?[^。；«]{0,20}?(?:增|减|下降|提高|上升|降低|持平|多|少|节约|增长|相比|压减)");
    private static final Phrase NAMED = Phrase.of("(?:上年|去年|上一年度?|上年度|同期)[（(]{year:Y}[^）)]{0,4}[）)]");
    private static final Phrase THIS = Phrase.of("(?:本年度?|当年|今年)[（(]{year:Y}[）)]");
    private static final Pattern TITLE_YEAR =
            Pattern.compile("(20\\d{2})\\s*年\\s*(?:度|部门|项目|绩效|整体)|[（(]\\s*(20\\d{2})\\s*年?度?\\s*[）)]");
    private static final Pattern FORM_TITLE = Pattern.compile("自评|评价表|评分表|数据表|情况表|明细表|报告|决算|支出表|年度");
    private static final Pattern OTHER_YEAR_TITLE =
            Pattern.compile("通知|办法|方案|规划|意见|〔|号|预算表|计划|目标表|对比|上年|历年|近三年|[-—至到]\\s*20\\d{2}");
    /** A line under a title. */
    private static final Pattern YEAR_LINE = Pattern.compile("\\s*[（(]?\\s*20\\d{2}\\s*年度?\\s*[）)]?\\s*");

    private static final Pattern CAPTION =
            Pattern.compile("\\s*[（(]?(?:附件|附表|附|表)\\s*[0-9一二三四五六七八九十]{0,2}[:：.、　\\s）)]*[^。；，]{6,45}");
    private static final Phrase SPENT = Phrase.of(
            "{year:Y}(?:度|我局|我县|全年|项目|部门|本单位|财政)?(?:实际)?(?:支出|决算支出|完成|受理|预算执行率|执行|自评得分|整体支出|部门整体支出绩效自评|全年支出|绩效自评)[^。；«]{0,12}(?:{M}|{S}|{P}|{C}|得分)");

    /** By the end of the year before: 截至2022年12月31日，全部执行完毕. */
    private static final Search EARLIER = Search.of("上年|去年|以前年度|结转|前期|一期|此前|历年|原|2[0-9]{3}年?—|跨年");

    private static final Phrase UNTIL = Phrase.of(
            "(?:截至|截止|截止到){day:DY}(?:底|末|年末|年底)?，[^。；]{0,30}?(?:本年度|当年|年度预算|全部支付|全部拨付|支付完毕|执行完毕|拨付完毕|实际支出|累计支出|共支出|支出资金|执行率|全部完成|绩效目标)");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        if (facts.year().isEmpty()) {
            facts.prose().stream()
                    .findFirst()
                    .ifPresent(
                            first -> verdicts.unchecked(first.whole(), "没有认出报告年度", "the report's year is not known"));
            return;
        }
        int year = facts.year().getAsInt();
        for (Passage passage : facts.passages().toList()) {
            if (passage.role() == Passage.Role.PLAN && !passage.text().contains("同比")) {
                continue;
            }
            Census.check(passage, verdicts);
            for (Phrase.Match match : COMPARED.in(passage)) {
                base(match, year, passage, verdicts);
            }
            for (Phrase.Match match : NAMED.in(passage)) {
                Day day = match.day("year").orElseThrow();
                if (day.year() != year - 1) {
                    report(day.where(), day, String.valueOf(year - 1), verdicts);
                }
            }
            for (Phrase.Match match : UNTIL.in(passage)) {
                until(match, year, verdicts);
            }
            for (Phrase.Match match : THIS.in(passage)) {
                Day day = match.day("year").orElseThrow();
                if (day.year() != year) {
                    report(day.where(), day, String.valueOf(year), verdicts);
                }
            }
        }
        YearOfColumns.check(facts, year, verdicts);
        titles(facts, year, verdicts);
        conclusion(facts, year, verdicts);
    }

    private static void until(Phrase.Match match, int year, Verdicts verdicts) {
        Day day = match.day("day").orElseThrow();
        boolean end = day.to().getMonthValue() == 12 && day.yearPrinted();
        boolean earlier = EARLIER.isIn(match.text() + match.after()) || EARLIER.isIn(match.before());
        if (end && day.year() == year - 1 && !earlier) {
            report(day.where(), day, String.valueOf(year), verdicts);
        }
    }

    private static void base(Phrase.Match match, int year, Passage passage, Verdicts verdicts) {
        Day day = match.day("year").orElseThrow();
        boolean yearOnYear = match.text().contains("同比") || match.after().startsWith("同比");
        boolean named = earlier(match, day.year() + 1);
        if (day.year() == year - 1 || named) {
            verdicts.consistent(day.where(), "同比基期" + day.printed());
        } else if (day.year() == year
                || yearOnYear && day.year() < year
                || day.year() > year
                || day.year() == year - 2 && !said(match, passage)) {
            report(day.where(), day, String.valueOf(year - 1), verdicts);
        }
    }

    /** Whether the sentence speaks of the year after the base, as "2021年比2020年增加" does. */
    private static boolean earlier(Phrase.Match match, int next) {
        return match.passage().days().stream()
                .anyMatch(day -> day.year() == next
                        && day.yearPrinted()
                        && match.before().contains("«Y" + match.passage().days().indexOf(day) + "»"));
    }

    /** Years on purpose further back: baselines of a plan. */
    private static boolean said(Phrase.Match match, Passage passage) {
        return passage.text().matches("(?s).*(基期|基准|以来|两年|三年|规划|十四五|周期).*")
                || match.text().contains("末");
    }

    private static void titles(Facts facts, int year, Verdicts verdicts) {
        for (Block block : facts.document().blocks()) {
            titleOf(block)
                    .filter(title -> FORM_TITLE.matcher(title).find()
                            && !OTHER_YEAR_TITLE.matcher(title).find())
                    .ifPresent(title -> title(block.place(), title, year, verdicts));
        }
    }

    /** A heading without a number, or a caption: 附表1 2022年度支出执行情况. */
    private static Optional<String> titleOf(Block block) {
        return switch (block) {
            case Heading heading ->
                Optional.of(heading.text()).filter(text -> heading.numbering().isEmpty());
            case Paragraph paragraph ->
                Optional.of(paragraph.text())
                        .filter(text -> CAPTION.matcher(text).matches()
                                || YEAR_LINE.matcher(text).matches());
            case Table table -> Optional.empty();
        };
    }

    private static void title(Place where, String title, int year, Verdicts verdicts) {
        Matcher matcher = TITLE_YEAR.matcher(title);
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            int printed = Integer.parseInt(matcher.group(group));
            if (printed == year) {
                verdicts.consistent(
                        new Excerpt(where, title, matcher.start(group), matcher.end(group)), "标题年度" + printed);
            } else {
                verdicts.contradiction(new Excerpt(where, title, 0, title.length()))
                        .words(String.valueOf(printed), String.valueOf(year))
                        .expected(String.valueOf(year))
                        .actual(String.valueOf(printed))
                        .says(
                                "“" + title + "”的年度" + printed + "与报告年度" + year + "不同",
                                title + " bears " + printed + ", the report is on " + year);
            }
        }
    }

    /** The text attributes this year's figures to a later year: "2023年支出" in a report on 2022. */
    private static void conclusion(Facts facts, int year, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            if (passage.role() == Passage.Role.PLAN) {
                continue;
            }
            for (Phrase.Match match : SPENT.in(passage)) {
                Day day = match.day("year").orElseThrow();
                if (day.year() == year + 1 && !passage.text().matches("(?s).*(计划|拟|将|预算安排|打算|预计|目标).*")) {
                    report(day.where(), day, String.valueOf(year), verdicts);
                }
            }
        }
    }

    private static void report(Excerpt place, Day day, String right, Verdicts verdicts) {
        verdicts.contradiction(place)
                .words(String.valueOf(day.year()), right)
                .expected(right)
                .actual(String.valueOf(day.year()))
                .says(
                        "年度引用有误：“" + place.around(20) + "”，应为" + right + "年",
                        "The year " + day.year() + " should be " + right);
    }
}
