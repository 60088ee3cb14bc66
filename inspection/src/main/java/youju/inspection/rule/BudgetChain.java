package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;
import youju.inspection.fact.Sentence;

/**
 * Initial budget and supplement make the budget; budget less spending is what remains; basic and project spending make the
 * whole.
 *
 * <p>Example: 412.3 + 56.18 = 468.48, of which 461.02 spent leaves 7.46.
 *
 * <p>例：年初412.3万元，追加56.18万元，应为468.48万元，写成486.48万元；支出461.02万元，应结余7.46万元。
 */
@Checks(
        id = "budget-chain",
        category = Category.SUM_MISMATCH,
        severity = Severity.ERROR,
        chinese = "年初预算、追加、支出、结余应相互勾稽",
        english = "Budget, supplement, spending and balance follow from each other",
        source = "预算法第六十七条；算术")
public final class BudgetChain implements Rule {

    static final Search CARRIED =
            Search.of("(上年|上年度|以前年度|历年|年初|20\\d\\d年|«Y\\d+»)(度|财政|拨款|资金|项目)*(结转|结余)[^，。；«]{0,8}$");
    static final Search BUDGET = Search.of(
            "(全年预算|全年可用(?:资金|财力)|可执行预算|调整后的?预算|调整预算|调整后|追加后|预算调整为|最终预算|预算总额|全年预算总额|调整为|年末预算|预算合计)[^，。；«]{0,8}$");
    private static final Search GRANTED = Search.of("(预算|到位|安排|下达|资金)[^，。；«]{0,6}$");
    private static final Search SPENT = Search.of(
            "^(?!.*(占|基本|项目支出|三公|公用|人员|上年|去年|采购|预算|其中|计划)).*(支出|执行|支付|使用)(资金|数|总额|合计|决算)?(为|了|共|共计)?$|^决算支出$");
    private static final Search LEFT =
            Search.of("(结余|结转|剩余)(资金|结余|下年|金额|为|共|合计|约|的)*$|^(其余|尚余|未执行的?|未使用的?|未支出的?)(资金|部分)?(为|共)?$");
    private static final Search BASIC = Search.of("^(其中|：)*(部门)?基本支出(为|决算)?$");
    private static final Search PROJECT = Search.of("^(其中|和)*(部门)?项目支出(为|决算)?$");

    private static final Search WHOLE =
            Search.of("^(?:本?项目|全年|年度|[^，。；«]{0,4}年)*(?:总投资|总预算|预算总额|资金总额|预算资金|全年预算|预算安排|预算)(?:为|共|共计|合计)?$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.prose()) {
            if (passage.role() == Passage.Role.PLAN) {
                continue;
            }
            Sentence whole = Sentence.whole(passage);
            BudgetSupplements.check(whole, verdicts);
            balance(facts, whole, verdicts);
            total(whole, verdicts);
        }
    }

    static List<Figure> all(Sentence whole, Search words) {
        List<Figure> found = new ArrayList<>();
        for (Mark mark : whole.marks()) {
            if (mark.figure().isMoney() && words.isIn(whole.clauseBefore(mark))) {
                found.add(mark.figure());
            }
        }
        return found;
    }

    private static Optional<Figure> first(Sentence whole, Search words) {
        return all(whole, words).stream().findFirst();
    }

    private static void balance(Facts facts, Sentence whole, Verdicts verdicts) {
        List<Figure> left = new ArrayList<>(all(whole, LEFT));
        left.removeAll(all(whole, CARRIED));
        List<Figure> spent = new ArrayList<>(all(whole, SPENT));
        boolean onlyProject =
                facts.prose().stream().noneMatch(passage -> passage.text().contains("基本支出"));
        if (onlyProject && spent.isEmpty()) {
            spent.addAll(all(whole, PROJECT));
        }
        List<Figure> budgets = new ArrayList<>(all(whole, BUDGET));
        all(whole, GRANTED).stream().filter(figure -> !budgets.contains(figure)).forEach(budgets::add);
        if (budgets.isEmpty() && facts.evaluations().size() == 1 && !spent.isEmpty()) {
            facts.evaluations()
                    .getFirst()
                    .budget()
                    .map(figure -> TextVersusLedger.inWan(figure, spent.getFirst()))
                    .ifPresent(budgets::add);
        }
        if (budgets.isEmpty()) {
            budgets.addAll(toldBudget(facts));
        }
        if (left.size() != 1 || spent.isEmpty() || budgets.isEmpty()) {
            return;
        }
        for (Figure budget : budgets) {
            for (Figure out : spent) {
                if (budget.interval()
                        .minus(out.interval())
                        .meets(left.getFirst().interval())) {
                    verdicts.consistent(
                            left.getFirst().where(),
                            Numbers.beside(budget, left.getFirst()) + " − " + Numbers.beside(out, left.getFirst())
                                    + " = " + left.getFirst().printed());
                    return;
                }
            }
        }
        Figure budget = budgets.getFirst();
        Figure out = spent.getFirst();
        BigDecimal right = budget.amount().subtract(out.amount());
        boolean near = right.signum() > 0
                && Told.near(
                        new Figure(out.where(), right, youju.inspection.fact.Unit.YUAN, Figure.Bound.EXACT),
                        left.getFirst(),
                        "4");
        if (near) {
            report(
                    left.getFirst(),
                    List.of(budget, out),
                    right,
                    Numbers.beside(budget, left.getFirst()) + " − " + Numbers.beside(out, left.getFirst()),
                    verdicts);
        }
    }

    /** The project's whole money, where the text tells it once: 项目总投资2,180万元. */
    private static List<Figure> toldBudget(Facts facts) {
        List<Figure> told = facts.prose().stream()
                .filter(passage -> passage.role() != Passage.Role.PLAN)
                .flatMap(passage -> all(Sentence.whole(passage), WHOLE).stream())
                .toList();
        return told.size() == 1 ? told : List.of();
    }

    private static void total(Sentence whole, Verdicts verdicts) {
        Optional<Figure> basic = first(whole, BASIC);
        Optional<Figure> project = first(whole, PROJECT);
        Optional<Figure> spent = first(whole, SPENT);
        if (basic.isEmpty() || project.isEmpty() || spent.isEmpty()) {
            return;
        }
        Interval sum = basic.get().interval().plus(project.get().interval());
        Optional<Figure> fits = whole.marks().stream()
                .map(Mark::figure)
                .filter(Figure::isMoney)
                .filter(figure -> figure != basic.get()
                        && figure != project.get()
                        && figure.interval().meets(sum))
                .findFirst();
        BigDecimal right = basic.get().amount().add(project.get().amount());
        Figure asFigure = new Figure(spent.get().where(), right, youju.inspection.fact.Unit.YUAN, Figure.Bound.EXACT);
        if (fits.isPresent()) {
            verdicts.consistent(
                    spent.get().where(),
                    Numbers.beside(basic.get(), fits.get()) + " + " + Numbers.beside(project.get(), fits.get()) + " = "
                            + fits.get().printed());
        } else if (Told.near(asFigure, spent.get(), "1.25")) {
            report(
                    spent.get(),
                    List.of(basic.get(), project.get()),
                    right,
                    Numbers.bare(basic.get()) + " + " + Numbers.bare(project.get()),
                    verdicts);
        }
    }

    static void report(Figure result, List<Figure> parts, BigDecimal right, String addition, Verdicts verdicts) {
        String expected = Numbers.plain(Numbers.in(result, right));
        verdicts.contradiction(result.where())
                .and(parts.stream().map(Figure::where).toArray(youju.inspection.fact.Excerpt[]::new))
                .figures(result)
                .figures(parts)
                .words(expected)
                .expected(expected)
                .actual(result.printed())
                .says(
                        addition + " = " + expected + " ≠ " + result.printed(),
                        addition + " = " + expected + ", not " + result.printed());
    }
}
