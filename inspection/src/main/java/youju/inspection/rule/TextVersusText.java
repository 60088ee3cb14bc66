package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.Search;
import youju.inspection.fact.Skeletons;

/**
 * The text gives one thing one figure.
 *
 * <p>Example: 辖12个社区 and later 依托全部14个社区; 受理1,643批次 and later 受理1,634批次.
 *
 * <p>例：先称辖12个社区，后称依托全部14个社区；先称受理1,643批次，后称1,634批次。
 */
@Checks(
        id = "text-vs-text",
        category = Category.TEXT_VS_TEXT,
        also = Category.TARGET_INCONSISTENT,
        severity = Severity.ERROR,
        chinese = "正文同一事项的数字应前后一致",
        english = "The text gives one thing one figure",
        source = "算术")
public final class TextVersusText implements Rule {

    private static final Phrase WHOLE = Phrase.of(
            "(?<all>辖|下辖|全部|所有|共有|全[县市区镇乡街道局]+|设有?|内设|下设|覆盖|共设)(?:[^，。；«、]{0,6}?)(?:的)?{n:C}(?:[^\\u4e00-\\u9fff]*)(?<thing>[\\u4e00-\\u9fff]{2,4})");
    /** The thing before its number: 全县共有养老机构12家. */
    private static final Phrase COUNTED =
            Phrase.of("(?<all>全[县市区镇乡]|辖区内?)(?:现|共|现共)?有(?<thing>[\\u4e00-\\u9fff]{3,8}?)(?:共|共计|总数)?{n:C}");

    private static final Pattern VAGUE =
            Pattern.compile("^(?:项目|资金|预算|支出|工作|人员|单位|问题|原因|比例|增长|其他|经费|金额|活动|数量|情况|目标|任务|合同|全年支出|基本支出|项目支出)$");
    private static final Search SPENT = Search.of("支出|支付|使用|执行|决算|拨付|花费");
    private static final Search DONE = Search.of("完成|实际|达到|实现|超额");
    private static final Search OF_PLAN =
            Search.of("^«C\\d+»[，（](?:已|超额|为|达到?|占)?(?:完成)?(?:年度|年初|绩效|全年)*(?:计划|目标|任务|指标)(?:值|数|任务)?的?«P");
    private static final Search PERIOD =
            Search.of("季度|上半年|下半年|月|每|平均|最|第[一二三四]|首|一期|二期|新增|另|剩余|其中|累计|历年|截至|五年|三年|批|上级|县级|市级|省级|中央|部分|个别|本级");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        wholes(facts, verdicts);
        List<Mention> mentions =
                facts.mentions().stream().filter(TextVersusText::isFirm).toList();
        Set<Figure> done = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                compare(facts, mentions.get(i), mentions.get(j), done, verdicts);
            }
        }
    }

    private static boolean isFirm(Mention mention) {
        String subject = mention.subject().words();
        boolean sense = mention.sense() == Mention.Sense.ACTUAL || mention.sense() == Mention.Sense.TARGET;
        return sense
                && subject.length() >= 3
                && mention.figure().bound() != Figure.Bound.ABOUT
                && !VAGUE.matcher(subject).matches()
                && !PERIOD.isIn(mention.clause());
    }

    private static void compare(Facts facts, Mention a, Mention b, Set<Figure> done, Verdicts verdicts) {
        boolean same = a.sense() == b.sense()
                && a.subject().words().equals(b.subject().words())
                && Told.comparable(a.figure(), b.figure())
                && a.figure().unit().name().equals(b.figure().unit().name());
        if (!same || sameClause(a, b) || ofTwoProjects(facts, a, b) || ofTwoSteps(a, b)) {
            return;
        }
        if (!Told.contradict(a.figure(), b.figure())
                || a.figure().value().compareTo(b.figure().value()) == 0) {
            verdicts.consistent(
                    b.figure().where(),
                    "“" + a.subject().words() + "”" + a.figure().printed() + " = "
                            + b.figure().printed());
            return;
        }
        boolean specific = a.subject().words().length() >= 4;
        if (specific
                && a.figure().bound() == b.figure().bound()
                && Told.near(a.figure(), b.figure(), "1.5")
                && done.add(b.figure())
                && !changes(a, b)
                && !aimAndResult(facts, a.figure(), b.figure())) {
            report(
                    a.figure(),
                    b.figure(),
                    a.subject().words(),
                    a.sense() == Mention.Sense.TARGET ? Category.TARGET_INCONSISTENT : Category.TEXT_VS_TEXT,
                    verdicts);
        }
    }

    /** Several projects, a chapter each, have results of one name. */
    private static boolean ofTwoProjects(Facts facts, Mention a, Mention b) {
        return facts.evaluations().size() > 1 && !chapter(a).equals(chapter(b));
    }

    private static String chapter(Mention mention) {
        String section = mention.passage().whole().place().section();
        int end = section.indexOf(" › ");
        return end < 0 ? section : section.substring(0, end);
    }

    /** An amount planned and an amount spent of the same thing. */
    private static boolean ofTwoSteps(Mention a, Mention b) {
        return a.figure().isMoney() && isSpent(a) != isSpent(b);
    }

    private static boolean isSpent(Mention mention) {
        int at = Skeletons.positionOf(
                mention.passage().skeleton(), mention.passage().figures().indexOf(mention.figure()));
        return at >= 0 && SPENT.isIn(mention.passage().skeleton().substring(0, at));
    }

    private static boolean sameClause(Mention a, Mention b) {
        return a.passage() == b.passage() && a.clause().equals(b.clause());
    }

    /** One is a row's target and the other its result. */
    private static boolean aimAndResult(Facts facts, Figure a, Figure b) {
        return facts.evaluations().stream()
                .flatMap(form -> form.indicators().stream())
                .anyMatch(row -> {
                    boolean first = row.aim()
                                    .filter(aim -> aim.figure().agreesWith(a)
                                            || aim.figure().value().compareTo(a.value()) == 0)
                                    .isPresent()
                            && row.result()
                                    .filter(result -> result.agreesWith(b))
                                    .isPresent();
                    boolean second = row.aim()
                                    .filter(aim -> aim.figure().agreesWith(b)
                                            || aim.figure().value().compareTo(b.value()) == 0)
                                    .isPresent()
                            && row.result()
                                    .filter(result -> result.agreesWith(a))
                                    .isPresent();
                    return first || second;
                });
    }

    /** Two figures in one sentence are often a before and an after. */
    private static boolean changes(Mention a, Mention b) {
        boolean planned = DONE.isIn(a.clause()) != DONE.isIn(b.clause()) || measured(a) || measured(b);
        boolean near = a.passage() == b.passage()
                && Math.abs(a.figure().where().start() - b.figure().where().start()) < 40;
        return planned || near || a.clause().contains("调整") || b.clause().contains("调整");
    }

    /** "新建步道21公里，完成计划的75%": the other figure is the plan's. */
    private static boolean measured(Mention mention) {
        int at = Skeletons.positionOf(
                mention.passage().skeleton(), mention.passage().figures().indexOf(mention.figure()));
        return at >= 0 && OF_PLAN.isIn(Skeletons.sentenceAfter(mention.passage().skeleton(), at));
    }

    /** Things of which the text counts all. */
    private static void wholes(Facts facts, Verdicts verdicts) {
        List<Phrase.Match> seen = new ArrayList<>();
        List<Phrase.Match> matches = new ArrayList<>(facts.said(COUNTED));
        matches.addAll(facts.said(WHOLE));
        for (Phrase.Match match : matches) {
            Figure count = match.figure("n").orElseThrow();
            String thing = match.word("thing").orElseThrow().replaceAll("的.*$", "");
            Optional<Phrase.Match> other = seen.stream()
                    .filter(first -> sameThing(first.word("thing").orElseThrow(), thing))
                    .filter(first -> first.figure("n").orElseThrow().unit().equals(count.unit()))
                    .findFirst();
            if (other.isPresent() && total(match) && total(other.get())) {
                Figure first = other.get().figure("n").orElseThrow();
                if (first.value().compareTo(count.value()) == 0) {
                    verdicts.consistent(count.where(), first.printed() + thing);
                } else if (Told.near(first, count, "2")) {
                    report(first, count, thing, Category.TEXT_VS_TEXT, verdicts);
                }
            }
            seen.add(match);
        }
    }

    private static boolean total(Phrase.Match match) {
        return match.text().matches("(?s).*?(?:辖|全部|所有|共有|全[县市区镇乡]|共设).*");
    }

    private static boolean sameThing(String a, String b) {
        if (a.length() < 2) {
            return false;
        }
        String first = a.substring(0, 2);
        return b.startsWith(first) && !first.matches("以上|方面|部分|项目|问题|指标|月.*|工作|单位|内设|所属|下属|直属");
    }

    private static void report(Figure first, Figure second, String what, Category category, Verdicts verdicts) {
        verdicts.contradiction(second.where())
                .and(first.where())
                .figures(second, first)
                .expected(first.printed())
                .actual(second.printed())
                .as(category)
                .says(
                        "“" + what + "”前后不一：" + first.where().around(14) + "；"
                                + second.where().around(14),
                        what + " is " + first.printed() + " in one place, " + second.printed() + " in another");
    }
}
