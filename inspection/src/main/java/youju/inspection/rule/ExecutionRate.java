package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Mark;
import youju.inspection.fact.Sentence;

/** 执行率, 支出率 and their like: what was spent of what there was. */
final class ExecutionRate {

    private static final Pattern SPENT = Pattern.compile("支出|执行|使用|支付|决算|付款|实付|完成|到位");
    private static final Pattern PLANNED = Pattern.compile("预算|到位|安排|资金|下达|调整后|追加后|计划|采购|合同|投资");
    /** What was bought, not what was to be. */
    private static final Pattern DONE = Pattern.compile("实际(?!需)|已采购|完成采购");

    private static final Pattern WHOLE_SPENT =
            Pattern.compile("^(?:截至.*)?(全年|决算|年度|本年|实际|共|总)*(支出|支付|执行)(总额|合计|共|资金)?$");

    private ExecutionRate() {}

    static boolean check(Facts facts, Sentence whole, Sentence sentence, Mark rate, Verdicts verdicts) {
        List<Mark> marks = Shares.before(whole, rate);
        List<Shares.Pair> pairs = new ArrayList<>();
        List<Shares.Pair> likely = new ArrayList<>();
        for (Mark spent : marks) {
            for (Mark planned : marks) {
                Optional<Shares.Pair> pair = Shares.pair(spent.figure(), planned.figure());
                pair.ifPresent(pairs::add);
                if (isSpent(whole, spent) && isPlanned(whole, planned) && !Shares.isChange(whole, planned)) {
                    pair.ifPresent(likely::add);
                }
            }
        }
        if (RateFit.fits(pairs, rate, verdicts)) {
            return true;
        }
        List<Shares.Pair> last = likely.stream()
                .filter(pair -> pair.part() == likely.getFirst().part())
                .toList();
        if (!last.isEmpty()) {
            return RateFit.report(rate.figure(), last, new BigDecimal("0.3"), verdicts);
        }
        List<Shares.Pair> far = new ArrayList<>();
        List<Figure> money = Shares.money(facts);
        marks.stream()
                .limit(2)
                .forEach(mark ->
                        money.forEach(of -> Shares.pair(mark.figure(), of).ifPresent(far::add)));
        if (RateFit.fitsExactly(far, rate, verdicts)) {
            return true;
        }
        return ofForm(facts, sentence, rate, verdicts);
    }

    private static boolean isSpent(Sentence whole, Mark mark) {
        String clause = whole.clauseBefore(mark);
        boolean done = DONE.matcher(clause).find();
        return done || SPENT.matcher(clause).find() && !PLANNED.matcher(clause).find();
    }

    private static boolean isPlanned(Sentence whole, Mark mark) {
        String clause = whole.clauseBefore(mark);
        boolean done = DONE.matcher(clause).find();
        return !done && PLANNED.matcher(clause).find() && !SPENT.matcher(clause).find();
    }

    /** The whole's spending right before the rate, of the budget that the only form has. */
    private static boolean ofForm(Facts facts, Sentence sentence, Mark rate, Verdicts verdicts) {
        Optional<Figure> spent = Shares.before(sentence, rate).stream()
                .findFirst()
                .filter(mark -> WHOLE_SPENT.matcher(sentence.clauseBefore(mark)).find())
                .map(Mark::figure);
        Optional<Figure> budget = facts.evaluations().size() == 1
                ? facts.evaluations().getFirst().fundTotal().flatMap(line -> line.figure(ColumnKind.BUDGET))
                : Optional.empty();
        if (spent.isEmpty() || budget.isEmpty()) {
            verdicts.unchecked(rate.figure().where(), "执行率的预算或支出未写明", "budget or spending of the rate is not given");
            return false;
        }
        Figure planned = TextVersusLedger.inWan(budget.get(), spent.get());
        return Shares.pair(spent.get(), planned)
                .map(pair -> RateFit.report(rate.figure(), List.of(pair), new BigDecimal("0.1"), verdicts))
                .orElse(false);
    }
}
