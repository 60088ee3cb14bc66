package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import youju.evaluation.Direction;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Aim;
import youju.inspection.fact.Day;
import youju.inspection.fact.Explanations;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.SelfEvaluation;

/**
 * Who misses the target doesn't get the full weight; who reaches it isn't cut without a reason.
 *
 * <p>Example: target ≥99 %, actual 98.2 %, weight 15, score 15. For ≤ the smaller value is the better.
 *
 * <p>例：目标≥99%，完成98.2%，分值15分得15分。目标为“≤”的，越小越好。
 */
@Checks(
        id = "target-vs-score",
        category = Category.TARGET_VS_SCORE,
        severity = Severity.ERROR,
        chinese = "得分应与目标完成情况相符",
        english = "The score fits target and actual value",
        source = "财预〔2020〕10号：未完成指标值的，按完成比例计分")
public final class TargetVersusScore implements Rule {

    /** Scores nearer to the weight than this count as full. */
    private static final BigDecimal SLACK = new BigDecimal("0.0001");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> check(facts, form, row, verdicts));
        }
    }

    private static void check(Facts facts, SelfEvaluation form, Indicator row, Verdicts verdicts) {
        Optional<Aim> aim = row.aim();
        Optional<Figure> actual = row.result();
        Optional<Figure> weight = row.weight();
        Optional<Figure> score = row.score();
        if (weight.isEmpty() || score.isEmpty()) {
            return;
        }
        if (isLate(row) && weight.get().value().compareTo(score.get().value()) <= 0) {
            late(row, weight.get(), score.get(), verdicts);
            return;
        }
        boolean stated = StatedScoring.ofRow(row)
                .filter(expected -> !expected.allows(score.get().value()))
                .isPresent();
        if (stated) {
            return;
        }
        if (aim.isEmpty() || actual.isEmpty()) {
            verdicts.unchecked(
                    Forms.place(row),
                    "“" + row.title() + "”的目标或完成值不是单一数值",
                    row.title() + ": target or actual is not one figure");
            return;
        }
        boolean reached = isReached(aim.get(), actual.get(), row);
        boolean full = weight.get().value().subtract(score.get().value()).compareTo(SLACK) <= 0;
        String statement = row.title() + "：目标" + aim.get().figure().printed() + "，完成"
                + actual.get().printed() + "，分值" + Numbers.bare(weight.get()) + "，得分" + Numbers.bare(score.get());
        if (!reached && full && isFirm(aim.get(), actual.get())) {
            report(
                    row,
                    aim.get(),
                    actual.get(),
                    weight.get(),
                    score.get(),
                    verdicts,
                    "未达标却得满分",
                    "missed, yet full score");
        } else if (reached
                && !full
                && isFirm(aim.get(), actual.get())
                && !excused(facts, form, row, aim.get(), actual.get())) {
            report(
                    row,
                    aim.get(),
                    actual.get(),
                    weight.get(),
                    score.get(),
                    verdicts,
                    "已达标却被扣分且未说明",
                    "reached, yet cut without a reason");
        } else {
            verdicts.consistent(Forms.place(row), statement);
        }
    }

    /** A day to be done by, and a later day when it was. */
    private static boolean isLate(Indicator row) {
        List<Day> due = row.target().map(entry -> entry.passage().days()).orElse(List.of());
        List<Day> done = row.actual().map(entry -> entry.passage().days()).orElse(List.of());
        boolean days = due.size() == 1 && done.size() == 1 && due.getFirst().precision() != Day.Precision.YEAR;
        boolean mixed = days && due.getFirst().yearPrinted() != done.getFirst().yearPrinted();
        return days && !mixed && due.getFirst().isBefore(done.getFirst());
    }

    private static void late(Indicator row, Figure weight, Figure score, Verdicts verdicts) {
        Day due = row.target().orElseThrow().passage().days().getFirst();
        Day done = row.actual().orElseThrow().passage().days().getFirst();
        verdicts.contradiction(score.where())
                .and(Forms.place(row), due.where(), done.where())
                .words(due.printed(), done.printed())
                .figures(weight, score)
                .expected("< " + Numbers.bare(weight))
                .actual(Numbers.bare(score))
                .says(
                        "“" + row.title() + "”应于" + due.printed() + "前，实际" + done.printed() + "，得满分"
                                + Numbers.bare(score),
                        row.title() + ": due " + due.printed() + ", done " + done.printed() + ", yet full score");
    }

    /** An exact target for something better small (=500元 of a cost) is also reached from below. */
    private static boolean isReached(Aim aim, Figure actual, Indicator row) {
        if (aim.direction() == Direction.EXACTLY && row.level2().contains("成本")) {
            return actual.amount().compareTo(aim.figure().amount()) <= 0
                    || aim.target().isReachedBy(actual.amount());
        }
        return aim.target().isReachedBy(actual.amount());
    }

    /** A target whose direction is only inferred, or an actual that is only about, proves less. */
    private static boolean isFirm(Aim aim, Figure actual) {
        return actual.bound() == Figure.Bound.EXACT || !aim.figure().agreesWith(actual);
    }

    private static boolean excused(Facts facts, SelfEvaluation form, Indicator row, Aim aim, Figure actual) {
        boolean beyond = aim.target().isFarExceededBy(actual.amount(), new BigDecimal("1.2"));
        return beyond || !aim.marked() || Explanations.of(facts, form).explain(row);
    }

    private static void report(
            Indicator row,
            Aim aim,
            Figure actual,
            Figure weight,
            Figure score,
            Verdicts verdicts,
            String chinese,
            String english) {
        verdicts.contradiction(score.where())
                .and(Forms.place(row), aim.figure().where(), actual.where())
                .figures(aim.figure(), actual, weight, score)
                .expected(chinese.startsWith("未") ? "< " + Numbers.bare(weight) : Numbers.bare(weight))
                .actual(Numbers.bare(score))
                .says(
                        "“" + row.title() + "”目标" + aim.figure().printed() + "，完成" + actual.printed() + "，分值"
                                + Numbers.bare(weight) + "，得分" + Numbers.bare(score) + "：" + chinese,
                        row.title() + ": target " + aim.figure().printed() + ", actual " + actual.printed()
                                + ", weight " + Numbers.bare(weight) + ", score " + Numbers.bare(score) + ": "
                                + english);
    }
}
