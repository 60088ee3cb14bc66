package youju.inspection.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Indicator;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;

/**
 * Rates that the scheme defines follow from the row of the ledger that they are of: a rate of control is spending over
 * budget, a rate of change the change over last year.
 *
 * <p>Example: 公用经费 190.00 of budget and 176.20 spent give 公用经费控制率 92.74%; 三公经费 18.40 after 20.10 change by -8.46%.
 *
 * <p>例：基础数据表公用经费预算190.00、决算176.20，公用经费控制率应为92.74%，写成97.24%。
 */
@Checks(
        id = "named-rates",
        category = Category.RATE_MISMATCH,
        also = Category.YEAR_ON_YEAR,
        severity = Severity.ERROR,
        chinese = "控制率、变动率应与基础数据表相符",
        english = "Rates of control and of change follow from the ledger",
        source = "财预〔2013〕53号 部门整体支出绩效评价共性指标：公用经费控制率、“三公经费”控制率、变动率")
public final class NamedRates implements Rule {

    private static final Pattern NAMED = Pattern.compile(
            "(?<what>公用经费|三公经费|公务接待费|公务用车(?:购置及)?运行(?:维护)?费|会议费|培训费|差旅费|机关运行经费)(?:支出)?(?<kind>控制率|变动率)");

    private static final Pattern MARKS = Pattern.compile("[“”\"‘’\\s]|（.*|\\(.*");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (SelfEvaluation form : facts.evaluations()) {
            for (Indicator row : form.indicators()) {
                Matcher named = NAMED.matcher(plain(row.title()));
                Optional<Figure> said = row.result().filter(Figure::isPercent);
                if (named.matches() && said.isPresent()) {
                    check(facts, named.group("what"), named.group("kind"), said.get(), verdicts);
                }
            }
        }
    }

    private static String plain(String label) {
        return MARKS.matcher(label).replaceAll("");
    }

    private static void check(Facts facts, String what, String kind, Figure said, Verdicts verdicts) {
        List<Line> lines = facts.ledgers().stream()
                .flatMap(band -> band.lines().stream())
                .filter(line -> TextVersusLedger.name(plain(line.label())).equals(what))
                .toList();
        if (lines.size() != 1) {
            return;
        }
        Line line = lines.getFirst();
        Optional<Figure> spent = line.figure(ColumnKind.EXECUTED);
        Optional<Figure> base = kind.equals("变动率")
                ? line.figure(ColumnKind.LAST_YEAR)
                : line.figure(ColumnKind.BUDGET).or(() -> line.figure(ColumnKind.INITIAL_BUDGET));
        if (spent.isEmpty() || base.isEmpty() || base.get().interval().low().signum() <= 0) {
            verdicts.unchecked(said.where(), "“" + what + "”的计算依据不全", "what the rate is computed from is not listed");
            return;
        }
        boolean change = kind.equals("变动率");
        Interval part = change
                ? spent.get().interval().minus(base.get().interval())
                : spent.get().interval();
        Interval right = Numbers.percent(part, base.get().interval());
        Interval printed = said.interval();
        String sum = change
                ? "(" + Numbers.bare(spent.get()) + " − " + Numbers.bare(base.get()) + ") ÷ " + Numbers.bare(base.get())
                : Numbers.bare(spent.get()) + " ÷ " + Numbers.bare(base.get());
        boolean fits = right.meets(printed) || change && right.magnitude().meets(printed.magnitude());
        if (fits) {
            verdicts.consistent(said.where(), sum + " = " + said.printed());
            return;
        }
        String expected =
                Numbers.rounded(right.middle(), Math.max(2, said.value().scale())) + "%";
        verdicts.contradiction(said.where())
                .and(spent.get().where(), base.get().where())
                .figures(said, spent.get(), base.get())
                .words(expected)
                .expected(expected)
                .actual(said.printed())
                .as(change ? Category.YEAR_ON_YEAR : Category.RATE_MISMATCH)
                .says(
                        "“" + what + kind + "”：" + sum + " = " + expected + "，写为" + said.printed(),
                        sum + " = " + expected + ", not " + said.printed());
    }
}
