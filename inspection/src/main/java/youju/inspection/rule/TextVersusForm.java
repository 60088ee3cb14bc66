package youju.inspection.rule;

import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Mention;
import youju.inspection.fact.Mentions;
import youju.inspection.fact.Search;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Subject;

/**
 * What the text says was reached, or aimed at, is what the form's row says.
 *
 * <p>Example: 全年接待读者18.6万人次 in the text, 17.6万人次 in the row 接待读者; 目标水毁修复35处 in the text, ≥30处 in the row.
 */
@Checks(
        id = "text-vs-form",
        category = Category.TEXT_VS_TABLE,
        also = Category.TARGET_INCONSISTENT,
        severity = Severity.ERROR,
        chinese = "正文与自评表的目标值、完成值应一致",
        english = "Text and form give the same targets and results",
        source = "算术")
public final class TextVersusForm implements Rule {

    private static final Search OUTCOME = Search.of("化解|办结|结案|调处|解决|整改|销号|兑现|回访|完成|验收");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Mention> mentions = facts.mentions();
        for (SelfEvaluation form : facts.evaluations()) {
            List<Mention> goals = cells(facts, form.goals());
            List<Mention> achievements = cells(facts, form.achievements());
            for (Indicator row : form.indicators()) {
                if (!Forms.isExecution(row) && row.title().length() >= 3) {
                    Subject name = Subject.of(row.title().replaceAll("[（(].*?[）)]", ""));
                    mentions.forEach(mention -> compare(facts, row, name, mention, mention.sense(), verdicts));
                    goals.forEach(mention -> compare(facts, row, name, mention, Mention.Sense.TARGET, verdicts));
                    achievements.forEach(mention -> compare(facts, row, name, mention, Mention.Sense.ACTUAL, verdicts));
                }
            }
        }
    }

    /** What the form's own cells tell in words: 年度总体目标 and its 完成情况. */
    private static List<Mention> cells(Facts facts, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> Mentions.in(entry.passage(), facts.year()).stream())
                .filter(mention -> mention.sense() != Mention.Sense.CHANGE
                        && mention.sense() != Mention.Sense.SHARE
                        && mention.sense() != Mention.Sense.EARLIER)
                .toList();
    }

    private static void compare(
            Facts facts, Indicator row, Subject name, Mention mention, Mention.Sense sense, Verdicts verdicts) {
        boolean about = Told.isAbout(mention, name)
                || isOnly(facts, mention, name)
                || sense == Mention.Sense.ACTUAL
                        && row.result()
                                .filter(result -> Slip.between(facts, mention, name, result))
                                .isPresent();
        if (!about || isStepBefore(row, mention) || betterElsewhere(facts, row, mention, sense, name)) {
            return;
        }
        Figure said = mention.figure();
        switch (sense) {
            case ACTUAL ->
                row.result().filter(figure -> Told.comparable(said, figure)).ifPresent(figure -> {
                    boolean target =
                            row.aim().filter(a -> a.figure().agreesWith(said)).isPresent();
                    if (!Told.contradict(said, figure)) {
                        verdicts.consistent(
                                said.where(), "“" + row.title() + "”正文" + said.printed() + " = 表" + figure.printed());
                    } else if (!target && Told.near(said, figure, "1.6")) {
                        report(row, said, figure, "完成值", "actual", Category.TEXT_VS_TABLE, verdicts);
                    }
                });
            case TARGET ->
                row.aim()
                        .map(Aim::figure)
                        .filter(figure -> Told.comparable(said, figure))
                        .ifPresent(figure -> {
                            if (said.value().compareTo(figure.value()) == 0 || said.agreesWith(figure)) {
                                verdicts.consistent(
                                        said.where(),
                                        "“" + row.title() + "”目标" + said.printed() + " = 表" + figure.printed());
                            } else if (Told.near(said, figure, "2.5") && !adjusted(facts, figure)) {
                                report(row, said, figure, "目标值", "target", Category.TARGET_INCONSISTENT, verdicts);
                            }
                        });
            case EARLIER, CHANGE, SHARE, PLANNED, PART -> {}
        }
    }

    /** "交办积案30件，化解27件" beside the row 化解交办积案 27件: the first figure is of what there was to resolve. */
    private static boolean isStepBefore(Indicator row, Mention mention) {
        boolean outcome =
                OUTCOME.isIn(row.title()) && !OUTCOME.isIn(mention.subject().words());
        return outcome
                && row.result()
                        .filter(result -> mention.passage().figures().stream()
                                .filter(other -> other != mention.figure())
                                .anyMatch(other -> Told.comparable(other, result) && other.agreesWith(result)))
                        .isPresent();
    }

    /** A target that was changed in the year, with a paper for it, stands with two values. */
    private static boolean adjusted(Facts facts, Figure target) {
        return facts.prose().stream()
                .filter(passage -> passage.text().contains("调整"))
                .flatMap(passage -> passage.figures().stream())
                .anyMatch(figure -> figure.unit().comparesWith(target.unit()) && figure.agreesWith(target));
    }

    /** Whether another row fits the mention's words better, or as well and its figure too. */
    private static boolean betterElsewhere(
            Facts facts, Indicator row, Mention mention, Mention.Sense sense, Subject name) {
        double mine = name.likeness(mention.subject());
        return facts.evaluations().stream()
                .flatMap(form -> form.indicators().stream())
                .filter(other -> other.cell() != row.cell())
                .anyMatch(other -> {
                    double theirs = other.subject().likeness(mention.subject());
                    Optional<Figure> figure =
                            sense == Mention.Sense.TARGET ? other.aim().map(Aim::figure) : other.result();
                    boolean fits = figure.filter(value -> value.agreesWith(mention.figure()))
                            .isPresent();
                    return theirs > mine || theirs == mine && fits;
                });
    }

    /** "线上调解" is enough for 线上调解案件, and "满意度" for 群众满意度, if no other row has the words. */
    private static boolean isOnly(Facts facts, Mention mention, Subject name) {
        String said = mention.subject().words();
        return said.length() >= 3
                && name.words().contains(said)
                && !said.matches("率|完成率|执行率|控制率|比例|增长率|下降率|支出率|支出|资金")
                && facts.evaluations().stream()
                                .flatMap(form -> form.indicators().stream())
                                .filter(row -> row.title().contains(said))
                                .map(Indicator::title)
                                .distinct()
                                .count()
                        == 1;
    }

    private static void report(
            Indicator row,
            Figure said,
            Figure listed,
            String what,
            String english,
            Category category,
            Verdicts verdicts) {
        verdicts.contradiction(said.where())
                .and(Forms.place(row), listed.where())
                .figures(said, listed)
                .expected(listed.printed())
                .actual(said.printed())
                .as(category)
                .says(
                        "“" + row.title() + "”的" + what + "：文中" + said.printed() + "，自评表" + listed.printed(),
                        "The " + english + " of " + row.title() + " is " + said.printed() + " in the text, "
                                + listed.printed() + " in the form");
    }
}
