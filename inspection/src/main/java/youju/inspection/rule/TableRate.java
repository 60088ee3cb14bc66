package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.document.Place;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;
import youju.inspection.fact.Unit;

/**
 * The rate in a row is the spending over the budget of that row; a completion is the actual value over the target.
 *
 * <p>Example: budget 60.00, spent 52.80, rate 92 %.
 *
 * <p>例：预算60.00，支出52.80，执行率写92%，应为88%。
 */
@Checks(
        id = "table-rate",
        category = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "表内执行率、完成率应与其数字相符",
        english = "Rates in a table follow from their row",
        source = "财预〔2020〕10号：执行率=执行数÷预算数×100%")
public final class TableRate implements Rule {

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        Tables.moneyLines(facts).forEach(line -> line(line, facts, verdicts));
        for (SelfEvaluation form : facts.evaluations()) {
            form.indicators().forEach(row -> completion(row, verdicts));
        }
    }

    private static void line(Line line, Facts facts, Verdicts verdicts) {
        Optional<Figure> rate = line.figure(ColumnKind.RATE).map(TableRate::percent);
        Optional<Figure> spent = line.figure(ColumnKind.EXECUTED);
        if (rate.isEmpty() || spent.isEmpty() || spent.get().isPercent()) {
            return;
        }
        List<Figure> wholes = new ArrayList<>();
        for (ColumnKind kind : List.of(ColumnKind.BUDGET, ColumnKind.INITIAL_BUDGET, ColumnKind.ARRIVED)) {
            line.figure(kind)
                    .filter(figure -> figure.value().signum() > 0 && !figure.isPercent())
                    .ifPresent(wholes::add);
        }
        if (wholes.isEmpty()) {
            verdicts.unchecked(rate.get().where(), "“" + line.label() + "”没有预算数", line.label() + " has no budget");
            return;
        }
        List<Figure> all = new ArrayList<>(wholes);
        facts.evaluations().forEach(form -> form.executed().ifPresent(all::add));
        boolean slipped = isSlipped(facts, spent.get(), wholes.getFirst(), rate.get());
        check(line.label(), rate.get(), spent.get(), all, wholes, slipped, verdicts);
    }

    /** Another table has the spending with its digits in another order, and there it fits: then the rate is right. */
    private static boolean isSlipped(Facts facts, Figure spent, Figure whole, Figure rate) {
        return Tables.moneyLines(facts)
                .flatMap(line -> line.figure(ColumnKind.EXECUTED).stream())
                .filter(other -> Slip.isTransposed(spent, other) && !isInTableOf(other, spent))
                .anyMatch(other -> Numbers.percent(Interval.printed(other.value()), Interval.printed(whole.value()))
                        .meets(Interval.printed(rate.value())));
    }

    private static boolean isInTableOf(Figure a, Figure b) {
        return a.where().place().spot() instanceof Place.Spot.InCell one
                && b.where().place().spot() instanceof Place.Spot.InCell other
                && one.table() == other.table();
    }

    private static void completion(Indicator row, Verdicts verdicts) {
        Optional<Figure> rate = row.line().figure(ColumnKind.COMPLETION).filter(Figure::isPercent);
        Optional<Figure> actual = row.result();
        if (rate.isEmpty()
                || actual.isEmpty()
                || row.aim().isEmpty()
                || row.aim().get().figure().value().signum() <= 0) {
            return;
        }
        Figure target = row.aim().get().figure();
        if (row.aim().get().direction().isReverse()) {
            return;
        }
        check(row.title(), rate.get(), actual.get(), List.of(target), List.of(target), false, verdicts);
    }

    /** A rate of 98.41 in a column headed 执行率（%）. */
    private static Figure percent(Figure figure) {
        return figure.unit() == Unit.NONE ? figure.in(Unit.PERCENT) : figure;
    }

    private static void check(
            String label,
            Figure rate,
            Figure part,
            List<Figure> accepted,
            List<Figure> wholes,
            boolean partIsWrong,
            Verdicts verdicts) {
        Interval printed = Interval.printed(rate.value());
        boolean capped = rate.value().compareTo(BigDecimal.valueOf(100)) == 0
                && part.value().compareTo(wholes.getFirst().value()) > 0;
        for (Figure whole : accepted) {
            Interval percent = Numbers.percent(Interval.printed(part.value()), Interval.printed(whole.value()));
            boolean fraction = rate.value().compareTo(BigDecimal.ONE) <= 0
                    && percent.meets(printed.times(BigDecimal.valueOf(100)));
            if (percent.meets(printed) || fraction) {
                verdicts.consistent(
                        rate.where(), Numbers.bare(part) + " ÷ " + Numbers.bare(whole) + " = " + rate.printed());
                return;
            }
        }
        Figure whole = wholes.getFirst();
        if (capped && label.isEmpty() || partIsWrong) {
            return;
        }
        String right = Numbers.rounded(
                        Numbers.percent(Interval.exactly(part.value()), Interval.exactly(whole.value()))
                                .middle(),
                        Math.max(2, rate.value().scale()))
                + "%";
        verdicts.contradiction(rate.where())
                .and(part.where(), whole.where())
                .figures(rate, part, whole)
                .words(right)
                .expected(right)
                .actual(rate.printed())
                .says(
                        "“" + label + "”：" + Numbers.bare(part) + " ÷ " + Numbers.bare(whole) + " = " + right + "，写为"
                                + rate.printed(),
                        label + ": " + Numbers.bare(part) + " / " + Numbers.bare(whole) + " = " + right + ", not "
                                + rate.printed());
    }
}
