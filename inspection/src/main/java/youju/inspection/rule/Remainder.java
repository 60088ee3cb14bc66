package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Phrase;

/**
 * A whole less what went off it is what remains: cost less depreciation, a budget less the price paid, those due less
 * those who came.
 *
 * <p>Example: 固定资产原值3,560.00万元，累计折旧1,257.85万元，净值2,302.15万元; 采购预算120.00万元，中标价112.80万元，节约资金7.20万元.
 *
 * <p>例：固定资产原值3,560.00万元，累计折旧1,257.85万元，净值应为2,302.15万元，写成2,320.15万元。
 */
@Checks(
        id = "remainder",
        category = Category.SUM_MISMATCH,
        severity = Severity.ERROR,
        chinese = "总数减去已减部分应等于所余",
        english = "A whole less what went off it is what remains",
        source = "政府会计准则第3号——固定资产；算术")
public final class Remainder implements Rule {

    private static final String IS = "(?:为|是|共计|合计|共|：)?";
    private static final String WORDS = "[^，。；«]{0,8}?";

    private static final List<Phrase> ORDERS = List.of(
            Phrase.of("原值" + IS + "{all:M}[，、；]" + WORDS + "(?:折旧|摊销)" + IS + "{gone:M}[，、；]" + WORDS + "净[值额]" + IS
                    + "{left:M}"),
            Phrase.of("原值" + IS + "{all:M}[，、；]" + WORDS + "净[值额]" + IS + "{left:M}[，、；]" + WORDS + "(?:折旧|摊销)" + IS
                    + "{gone:M}"),
            Phrase.of("(?:采购预算|预算价|预算金额|控制价|最高限价|限价|标底|送审(?:金额|造价)|报审(?:金额|造价))" + IS + "{all:M}，" + WORDS
                    + "(?:中标|成交|合同|审定)(?:价|金额|总价|价格|造价)?" + IS + "{gone:M}，" + WORDS
                    + "(?:节约|节省|审减|核减|节支)(?:财政)?(?:资金|金额|额|经费)?(?:了|为|共)?{left:M}"),
            Phrase.of("应(?!急|用|对|收尽)[^，。；«]{1,10}{all:CM}，(?:实际|已|实)[^，。；«]{1,10}{gone:CM}，(?:未|缺|欠|尚未|尚欠|尚有)" + WORDS
                    + "{left:CM}"),
            Phrase.of("(?:发现|排查|查出|排查出|受理|交办|检出|登记|应整改|应办)[^，。；«]{0,10}{all:C}，(?:其中)?(?:已)?(?:全部)?"
                    + "(?:完成)?(?:整改|办结|化解|处置|销号|治理|修复|回复|调处)(?:完成|到位)?(?:了)?{gone:C}(?:，[^，。；«]{2,8}{P})?[，；]"
                    + "(?:剩余|其余|尚有|还有|尚余|未整改|未办结|未完成|未化解)(?:的)?{left:C}"));

    private static final Phrase ACCOUNT =
            Phrase.of("(?:年初|上年)结转(?:和)?(?:结余)?(?:资金)?" + IS + "{carried:M}，" + WORDS + "收入" + WORDS + "{in:M}，" + WORDS
                    + "支出" + WORDS + "{out:M}，" + WORDS + "(?:结转|结余)(?:结余)?(?:资金)?" + IS + "{left:M}");

    /** Farther off, other figures are meant. */
    private static final String NEAR = "2";

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        List<Passage> passages = new ArrayList<>(facts.prose());
        passages.addAll(facts.cells());
        for (Phrase order : ORDERS) {
            passages.forEach(passage -> order.in(passage).forEach(match -> check(match, verdicts)));
        }
        passages.forEach(passage -> ACCOUNT.in(passage).forEach(match -> account(match, verdicts)));
    }

    /** What was carried over and came in, less what was spent, is carried on. */
    private static void account(Phrase.Match match, Verdicts verdicts) {
        Figure carried = match.figure("carried").orElseThrow();
        Figure in = match.figure("in").orElseThrow();
        Figure out = match.figure("out").orElseThrow();
        Figure left = match.figure("left").orElseThrow();
        Interval right = carried.interval().plus(in.interval()).minus(out.interval());
        String sum =
                Numbers.beside(carried, left) + " + " + Numbers.beside(in, left) + " − " + Numbers.beside(out, left);
        if (right.meets(left.interval())) {
            verdicts.consistent(left.where(), sum + " = " + left.printed());
        } else {
            BudgetChain.report(left, List.of(carried, in, out), right.middle(), sum, verdicts);
        }
    }

    private static void check(Phrase.Match match, Verdicts verdicts) {
        Figure all = match.figure("all").orElseThrow();
        Figure gone = match.figure("gone").orElseThrow();
        Figure left = match.figure("left").orElseThrow();
        if (!Told.comparable(all, gone) || !Told.comparable(all, left)) {
            return;
        }
        Interval right = all.interval().minus(gone.interval());
        String difference = Numbers.beside(all, left) + " − " + Numbers.beside(gone, left);
        if (right.meets(left.interval())) {
            verdicts.consistent(left.where(), difference + " = " + left.printed());
            return;
        }
        Figure expected = new Figure(left.where(), right.middle(), basic(left), left.bound());
        if (Told.near(expected, left, NEAR)) {
            BudgetChain.report(left, List.of(all, gone), right.middle(), difference, verdicts);
        } else {
            verdicts.unchecked(left.where(), "所减各数未写全", "not all that went off is told");
        }
    }

    private static youju.inspection.fact.Unit basic(Figure figure) {
        return new youju.inspection.fact.Unit(
                figure.unit().kind(), figure.unit().name(), java.math.BigDecimal.ONE);
    }
}
