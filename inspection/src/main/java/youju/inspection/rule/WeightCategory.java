package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Labels;
import youju.inspection.fact.Phrase;
import youju.inspection.fact.SelfEvaluation;

/**
 * The weights under a first-level indicator add up to the points printed with it, or declared in a note.
 *
 * <p>Example: 产出指标（50分） with rows of 10, 10, 10, 10, 10, 10, 10, 10 = 80.
 *
 * <p>例：产出指标标注50分，三级指标8项各10分，合计80分。
 */
@Checks(
        id = "weight-category",
        category = Category.WEIGHT_CATEGORY,
        severity = Severity.ERROR,
        chinese = "一级指标分值合计应等于标注分值",
        english = "Weights of a first level add up to its points",
        source = "算术；财预〔2020〕10号一级指标权重")
public final class WeightCategory implements Rule {

    private static final BigDecimal SLACK = new BigDecimal("0.011");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            Map<String, List<Indicator>> levels = Forms.levels(form);
            levels.forEach((level, rows) -> check(facts, level, rows, verdicts));
        }
    }

    private static void check(Facts facts, String level, List<Indicator> rows, Verdicts verdicts) {
        List<Figure> weights = Forms.weights(rows);
        if (weights.size() < rows.size() || level.isEmpty()) {
            return;
        }
        String name = Forms.levelName(level);
        Optional<BigDecimal> points = Labels.points(level).or(() -> declared(facts, name));
        Excerpt place = place(rows);
        if (points.isEmpty()) {
            verdicts.unchecked(place, "“" + name + "”未标注分值", name + " states no points");
            return;
        }
        BigDecimal sum = SelfEvaluation.sum(weights).orElse(BigDecimal.ZERO);
        String addition = Numbers.sum(weights);
        if (sum.subtract(points.get()).abs().compareTo(SLACK) <= 0) {
            verdicts.consistent(place, name + " " + addition + " = " + Numbers.plain(sum));
            return;
        }
        verdicts.contradiction(place)
                .words(Numbers.plain(points.get()), Numbers.plain(sum))
                .expected(Numbers.plain(points.get()))
                .actual(Numbers.plain(sum))
                .says(
                        "“" + level + "”下分值合计" + addition + " = " + Numbers.plain(sum) + "，标注"
                                + Numbers.plain(points.get()) + "分",
                        "Weights under " + level + " add up to " + addition + " = " + Numbers.plain(sum) + ", not "
                                + Numbers.plain(points.get()));
    }

    private static Excerpt place(List<Indicator> rows) {
        return rows.getFirst()
                .line()
                .at(youju.inspection.fact.ColumnKind.LEVEL1)
                .map(entry -> entry.whole())
                .orElse(Forms.place(rows.getFirst()));
    }

    /** "其中预算执行率10分、产出指标50分": what a note declares for this level. */
    private static Optional<BigDecimal> declared(Facts facts, String name) {
        String stem = name.replaceAll("指标$", "");
        if (stem.length() < 2) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(java.util.regex.Pattern.quote(stem)
                + "(?:类)?(?:指标(?:分值|权重)?(?:共|为|占|计|：)?|(?:分值|权重)(?:共|为|占|计|：)?|共|占|计){points:SP}(?!以|及|（含）)");
        List<Figure> found = facts.found(phrase).stream()
                .filter(match -> !match.text().contains("得"))
                .map(match -> match.figure("points").orElseThrow())
                .filter(figure -> figure.bound() == Figure.Bound.EXACT)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().value()) : Optional.empty();
    }
}
