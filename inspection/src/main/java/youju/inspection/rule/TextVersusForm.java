package youju.inspection.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youju.document.Place;
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
import youju.inspection.fact.Sentence;
import youju.inspection.fact.Subject;

/**
 * What the text says was reached, or aimed at, is what the form's row says.
 *
 * <p>Example: 全年接待读者18.6万人次 in the text, 17.6万人次 in the row 接待读者; 目标水毁修复35处 in the text, ≥30处 in the row.
 *
 * <p>例：正文全年接待读者18.6万人次，自评表17.6万人次；正文目标水毁修复35处，自评表≥30处。
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

    /** Shorter cells are answers. */
    private static final int LONG = 30;

    private static final Search ALTOGETHER = Search.of("(?:共|合计|总计|共计|累计|总数|增至|增加到|达到?)为?$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Mention> mentions = Stream.concat(facts.mentions().stream(), narrated(facts).stream())
                .toList();
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

    /** What cells outside the forms' rows tell at length: a form with a cell for each field of work. */
    private static List<Mention> narrated(Facts facts) {
        Set<Place> answered = facts.evaluations().stream()
                .flatMap(form -> Stream.of(
                                form.goals().stream(),
                                form.achievements().stream(),
                                form.explanations().stream(),
                                form.indicators().stream().flatMap(row -> row.line().all().stream()))
                        .flatMap(entries -> entries))
                .map(entry -> entry.cell().place())
                .collect(Collectors.toSet());
        return facts.cells().stream()
                .filter(cell -> cell.text().length() >= LONG && cell.figures().size() > 1)
                .filter(cell -> !answered.contains(cell.whole().place()))
                .flatMap(cell -> Mentions.in(cell, facts.year()).stream())
                .toList();
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
                || OnlyRow.isOf(facts, mention, name)
                || sense == Mention.Sense.ACTUAL
                        && row.result()
                                .filter(result -> Slip.between(facts, mention, name, result))
                                .isPresent();
        if (!about
                || sense == Mention.Sense.ACTUAL && isSaidBeside(row, mention)
                || isStepBefore(row, mention)
                || betterElsewhere(facts, row, mention, sense, name)) {
            return;
        }
        Figure said = mention.figure();
        switch (sense) {
            case ACTUAL ->
                row.result().filter(figure -> Told.comparable(said, figure)).ifPresent(figure -> {
                    boolean target = row.aim()
                            .filter(a -> a.figure().amount().compareTo(said.amount()) == 0)
                            .isPresent();
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
                            if (isOneTarget(said, figure)) {
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

    /** A target is set, not rounded: 2‰ is not 3‰, though 1.86万 may be 18,600. */
    private static boolean isOneTarget(Figure a, Figure b) {
        boolean loose = a.bound() == Figure.Bound.ABOUT
                || b.bound() == Figure.Bound.ABOUT
                || a.unit().factor().compareTo(b.unit().factor()) != 0;
        return a.value().compareTo(b.value()) == 0 || a.amount().compareTo(b.amount()) == 0 || loose && a.agreesWith(b);
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

    /** "续订42个、新增3个，共45个" beside the row 数据库数量 45个: the row's figure is the sum. */
    private static boolean isSaidBeside(Indicator row, Mention mention) {
        Sentence whole = Sentence.whole(mention.passage());
        return row.result()
                .filter(result -> whole.marks().stream()
                        .filter(mark -> mark.figure() != mention.figure() && ALTOGETHER.isIn(whole.clauseBefore(mark)))
                        .anyMatch(mark -> Told.comparable(mark.figure(), result)
                                && mark.figure().amount().compareTo(result.amount()) == 0))
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
