package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Band;
import youju.inspection.fact.Column;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;

/**
 * Columns of a row follow from each other: initial budget and supplement make the budget, budget less spending the balance,
 * number times price the amount.
 *
 * <p>Example: 24套 × 26,500元 = 63.60万元. A relation must hold in most rows of a table before a row is held against it.
 *
 * <p>例：24套×26,500元=63.60万元，金额栏写66.30万元。多数行都成立的关系，才用来要求其余各行。
 */
@Checks(
        id = "column-formula",
        category = Category.SUM_MISMATCH,
        also = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "表内各栏应相互勾稽",
        english = "Columns of a row follow from each other",
        source = "算术")
public final class ColumnFormula implements Rule {

    private record Formula(ColumnKind first, ColumnKind second, ColumnKind result, int sign, String told) {}

    private static final List<Formula> FORMULAS = List.of(
            new Formula(ColumnKind.INITIAL_BUDGET, ColumnKind.ADJUSTMENT, ColumnKind.BUDGET, 1, " + "),
            new Formula(ColumnKind.INITIAL_BUDGET, ColumnKind.CHANGE, ColumnKind.BUDGET, 1, " + "),
            new Formula(ColumnKind.BUDGET, ColumnKind.EXECUTED, ColumnKind.BALANCE, -1, " − "),
            new Formula(ColumnKind.ARRIVED, ColumnKind.EXECUTED, ColumnKind.BALANCE, -1, " − "),
            new Formula(ColumnKind.EXECUTED, ColumnKind.LAST_YEAR, ColumnKind.CHANGE, -1, " − "));

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<List<Line>> sheets = new ArrayList<>();
        facts.evaluations().stream().map(SelfEvaluation::funds).forEach(sheets::add);
        facts.ledgers().stream().map(Band::lines).forEach(sheets::add);
        for (List<Line> lines : sheets) {
            FORMULAS.forEach(formula -> formula(lines, formula, verdicts));
        }
        facts.bands().forEach(band -> products(band, verdicts));
    }

    private static void formula(List<Line> lines, Formula formula, Verdicts verdicts) {
        int held = 0;
        List<Line> failed = new ArrayList<>();
        for (Line line : lines) {
            Optional<Figure> a = line.figure(formula.first());
            Optional<Figure> b = line.figure(formula.second());
            Optional<Figure> c = line.figure(formula.result());
            if (a.isEmpty() || b.isEmpty() || c.isEmpty()) {
                continue;
            }
            Interval right = formula.sign() > 0
                    ? exact(a.get()).plus(exact(b.get()))
                    : exact(a.get()).minus(exact(b.get()));
            if (right.meets(exact(c.get()))
                    || right.magnitude().meets(exact(c.get()).magnitude())) {
                held++;
                verdicts.consistent(
                        c.get().where(),
                        Numbers.bare(a.get()) + formula.told() + Numbers.bare(b.get()) + " = " + Numbers.bare(c.get()));
            } else {
                failed.add(line);
            }
        }
        boolean trusted = held > failed.size() || formula.result() == ColumnKind.BUDGET;
        for (Line line : failed) {
            Figure a = line.figure(formula.first()).orElseThrow();
            Figure b = line.figure(formula.second()).orElseThrow();
            Figure c = line.figure(formula.result()).orElseThrow();
            BigDecimal right =
                    formula.sign() > 0 ? a.value().add(b.value()) : a.value().subtract(b.value());
            if (trusted) {
                verdicts.contradiction(c.where())
                        .and(a.where(), b.where())
                        .figures(c, a, b)
                        .words(Numbers.plain(right))
                        .expected(Numbers.plain(right))
                        .actual(Numbers.bare(c))
                        .says(
                                "“" + line.label() + "”：" + Numbers.bare(a) + formula.told() + Numbers.bare(b) + " = "
                                        + Numbers.plain(right) + " ≠ " + Numbers.bare(c),
                                line.label() + ": " + Numbers.bare(a) + formula.told() + Numbers.bare(b) + " = "
                                        + Numbers.plain(right) + ", not " + Numbers.bare(c));
            }
        }
    }

    private static Interval exact(Figure figure) {
        return Interval.printed(figure.value());
    }

    private static void products(Band band, Verdicts verdicts) {
        Tables.Sheet sheet = new Tables.Sheet(band.columns(), band.lines());
        Optional<Column> number = named(band, "(采购|购置|建设|完成)?数量.*|工程量|份数|人数|户数|场次");
        Optional<Column> price = named(band, ".*(单价|补助标准|单位成本|均价|发放标准|每人标准).*");
        Optional<Column> amount = named(band, "(合计)?(金额|总价|合价|支出|支出金额|实际支出|总额|资金|补助金额|发放金额)([（(].*[）)])?");
        if (number.isEmpty() || price.isEmpty() || amount.isEmpty()) {
            return;
        }
        for (Line line : band.lines()) {
            Optional<Figure> n = sheet.entry(line, number.get()).flatMap(entry -> entry.figure());
            Optional<Figure> p = sheet.entry(line, price.get()).flatMap(entry -> entry.figure());
            Optional<Figure> a = sheet.at(line, amount.get());
            if (n.isPresent() && p.isPresent() && a.isPresent()) {
                product(line.label(), n.get(), p.get(), a.get(), verdicts);
            }
        }
    }

    private static Optional<Column> named(Band band, String heading) {
        return band.columns().stream()
                .filter(column -> column.heading().matches(heading))
                .findFirst();
    }

    private static void product(String label, Figure number, Figure price, Figure amount, Verdicts verdicts) {
        Interval product = number.interval().times(price.interval());
        for (BigDecimal factor : List.of(BigDecimal.ONE, BigDecimal.valueOf(10_000))) {
            Interval printed = amount.isMoney()
                    ? amount.interval()
                    : Interval.printed(amount.value()).times(factor);
            if (product.meets(printed)) {
                verdicts.consistent(
                        amount.where(), number.printed() + " × " + price.printed() + " = " + amount.printed());
                return;
            }
        }
        BigDecimal exact = number.amount().multiply(price.amount());
        BigDecimal printed = amount.isMoney() ? amount.amount() : amount.value();
        BigDecimal right =
                exact.compareTo(printed.multiply(BigDecimal.valueOf(100))) > 0 ? exact.movePointLeft(4) : exact;
        verdicts.contradiction(amount.where())
                .and(number.where(), price.where())
                .figures(amount, number, price)
                .words(Numbers.plain(right))
                .expected(Numbers.plain(right))
                .actual(amount.printed())
                .as(Category.RATE_MISMATCH)
                .says(
                        "“" + label + "”：" + number.printed() + " × " + price.printed() + " = " + Numbers.plain(right)
                                + " ≠ " + amount.printed(),
                        label + ": " + number.printed() + " × " + price.printed() + " = " + Numbers.plain(right)
                                + ", not " + amount.printed());
    }
}
