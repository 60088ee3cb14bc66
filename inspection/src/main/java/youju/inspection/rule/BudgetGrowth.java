package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Search;

/**
 * A budget that grows by a fifth or more over the year before says why.
 *
 * <p>Example: 2021年项目预算96万元，2022年168万元，增长75%, and no reason.
 *
 * <p>例：项目预算由2021年的96万元增至2022年的168万元，增长75%，没有说明原因。
 */
@Checks(
        id = "budget-growth",
        category = Category.BUDGET_GROWTH_UNEXPLAINED,
        severity = Severity.WARNING,
        chinese = "预算大幅增长应说明原因",
        english = "A large budget growth is explained",
        source = "预算法第三十二条；财预〔2020〕10号")
public final class BudgetGrowth implements Rule {

    private static final BigDecimal LARGE = BigDecimal.valueOf(20);
    private static final Search REASON =
            Search.of("原因|因(?!公)|由于|主要是|主要用于|用于|系|新增|扩大|扩面|增设|文件|〔20|政策|标准提高|提标|上调|专项|为(?:保障|落实|推进)|任务增加");
    private static final Phrase GROWN = Phrase.of(
            "(?<what>预算|年初预算|预算安排|预算总额|安排资金|预算资金|安排预算|项目资金|安排)[^。；]{0,40}?(?:比|较|同比)[^。；]{0,40}?(?:增长|增加|增幅|上升|提高)(?:了|达|为|约)?{rate:P}");
    private static final Phrase TWO =
            Phrase.of("预算(?:数|安排|为|总额|由)*{first:M}[^。；«]{0,18}(?:增加到|增至|增加至|提高到|增长到|增长至|提高至|上升至){second:M}");

    private static final Phrase YEARS = Phrase.of(
            "{before:Y}(?:度)?(?:[^。；，«]{0,8})预算(?:数|安排|总额|为|资金)*{first:M}[，、；]{after:Y}(?:度)?(?:[^。；，«]{0,8})(?:预算)?(?:数|安排|总额|为|资金)*{second:M}");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Passage> prose = facts.prose();
        for (int i = 0; i < prose.size(); i++) {
            Passage passage = prose.get(i);
            if (passage.role() == Passage.Role.PLAN) {
                continue;
            }
            for (Phrase.Match match : GROWN.in(passage)) {
                String said = match.text();
                boolean spending = said.matches(".*(支出|决算|执行|支付).*(比|较).*") && !said.matches(".*预算[^，]{0,12}(比|较).*");
                Figure rate = match.figure("rate").orElseThrow();
                if (!spending) {
                    check(passage, match, rate.value(), rate, verdicts);
                }
            }
            for (Phrase.Match match : TWO.in(passage)) {
                Figure first = match.figure("first").orElseThrow();
                Figure second = match.figure("second").orElseThrow();
                growth(first, second).ifPresent(rate -> check(passage, match, rate, second, verdicts));
            }
            for (Phrase.Match match : YEARS.in(passage)) {
                boolean next = match.day("after").orElseThrow().year()
                        == match.day("before").orElseThrow().year() + 1;
                Figure first = match.figure("first").orElseThrow();
                Figure second = match.figure("second").orElseThrow();
                boolean told = GROWN.in(passage).isEmpty();
                if (next && told) {
                    growth(first, second).ifPresent(rate -> check(passage, match, rate, second, verdicts));
                }
            }
        }
    }

    private static Optional<BigDecimal> growth(Figure first, Figure second) {
        return first.amount().signum() > 0
                ? Optional.of(Numbers.percent(second.interval().minus(first.interval()), first.interval())
                        .middle())
                : Optional.empty();
    }

    private static void check(Passage passage, Phrase.Match match, BigDecimal rate, Figure marked, Verdicts verdicts) {
        if (rate.compareTo(LARGE) < 0) {
            return;
        }
        String tail = match.text() + match.after() + nextSentence(passage, match.end());
        boolean explained = REASON.isIn(tail);
        if (explained) {
            verdicts.consistent(marked.where(), "预算增长" + marked.printed() + "已说明");
            return;
        }
        Verdicts.Draft draft = verdicts.contradiction(marked.where()).figures(marked);
        passage.figures().stream()
                .filter(figure -> figure.isMoney() && within(match, figure))
                .forEach(draft::figures);
        draft.actual(marked.printed())
                .says(
                        "预算大幅增长（" + Numbers.rounded(rate, 2) + "%），未说明原因："
                                + marked.where().around(30),
                        "The budget grew by " + Numbers.rounded(rate, 2) + " % without a reason");
    }

    private static boolean within(Phrase.Match match, Figure figure) {
        int index = match.passage().figures().indexOf(figure);
        int at = match.passage().skeleton().indexOf("«M" + index + "»");
        return at >= Math.max(0, match.start() - 40) && at < match.end();
    }

    private static String nextSentence(Passage passage, int end) {
        String rest = passage.skeleton().substring(end);
        int stop = rest.indexOf('。');
        String after = stop < 0 ? "" : rest.substring(stop + 1);
        int next = after.indexOf('。');
        String sentence = next < 0 ? after : after.substring(0, next);
        return sentence.matches("^(增长|增加|主要|原因|其中|增幅|新增).*") ? sentence : "";
    }
}
