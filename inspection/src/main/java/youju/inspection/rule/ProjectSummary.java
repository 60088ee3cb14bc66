package youju.inspection.rule;

import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Band;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Subject;

/**
 * A summary of several projects gives each the score, budget and spending of its own form.
 *
 * <p>Example: 公交运营补贴 97.90 in the summary, 总分 99.70 in 项目支出绩效自评表（公交运营补贴）.
 *
 * <p>例：汇总表中公交运营补贴97.90分，该项目自评表总分99.70分。
 */
@Checks(
        id = "project-summary",
        category = Category.TABLE_VS_TABLE,
        severity = Severity.ERROR,
        chinese = "项目汇总表应与各项目自评表一致",
        english = "A summary of projects agrees with each project's form",
        source = "算术")
public final class ProjectSummary implements Rule {

    /** So much of the project's name must be in the form's title. */
    private static final double NAMED = 0.75;

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        if (facts.evaluations().size() < 2) {
            return;
        }
        for (Band band : facts.ledgers()) {
            if (!band.has(ColumnKind.SCORE)) {
                continue;
            }
            for (Line line : band.lines()) {
                form(facts, name(line)).ifPresent(form -> compare(line, form, verdicts));
            }
        }
    }

    /** The row's name: its first cell with words. */
    private static String name(Line line) {
        return line.all().stream()
                .map(entry -> entry.label())
                .filter(label -> label.matches(".*[\\u4e00-\\u9fff]{2}.*"))
                .findFirst()
                .map(label -> label.replaceAll("项目$", ""))
                .orElse("");
    }

    /** The only form that bears the project's name, in its title or its field 项目名称. */
    private static Optional<SelfEvaluation> form(Facts facts, String name) {
        List<SelfEvaluation> named =
                facts.evaluations().stream().filter(form -> isNamed(form, name)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(SelfEvaluation form, String name) {
        if (name.length() < 3) {
            return false;
        }
        Subject project = Subject.of(name);
        boolean field = form.fields().entrySet().stream()
                .filter(entry -> entry.getKey().contains("名称"))
                .anyMatch(entry -> project.coveredBy(Subject.of(entry.getValue().label())) >= NAMED);
        return field || form.title().contains(name) || project.coveredBy(Subject.of(form.title())) >= NAMED;
    }

    private static void compare(Line line, SelfEvaluation form, Verdicts verdicts) {
        compare(line, ColumnKind.SCORE, form.totalScore(), "得分", "score", verdicts);
        compare(line, ColumnKind.BUDGET, form.budget(), "预算数", "budget", verdicts);
        compare(line, ColumnKind.EXECUTED, form.executed(), "执行数", "spending", verdicts);
    }

    private static void compare(
            Line line, ColumnKind kind, Optional<Figure> own, String chinese, String english, Verdicts verdicts) {
        Optional<Figure> listed = line.figure(kind);
        if (listed.isEmpty() || own.isEmpty()) {
            return;
        }
        String name = name(line);
        if (listed.get().value().compareTo(own.get().value()) == 0) {
            verdicts.consistent(listed.get().where(), name + chinese + Numbers.bare(listed.get()));
        } else if (Told.near(listed.get(), own.get(), "1.6")) {
            verdicts.contradiction(listed.get().where())
                    .and(own.get().where())
                    .figures(listed.get(), own.get())
                    .expected(Numbers.bare(own.get()))
                    .actual(Numbers.bare(listed.get()))
                    .says(
                            "“" + name + "”" + chinese + "：汇总表" + Numbers.bare(listed.get()) + "，自评表"
                                    + Numbers.bare(own.get()),
                            "The " + english + " of " + name + " is " + Numbers.bare(listed.get()) + " in the summary, "
                                    + Numbers.bare(own.get()) + " in its form");
        }
    }
}
