package youju.inspection.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * A part of a contract's price, told as a percentage and as an amount, is one and the same.
 *
 * <p>Example: 合同金额46.80万元，首付30%即14.04万元，验收后支付65%即30.42万元，留质保金5%即2.34万元.
 *
 * <p>例：合同金额46.80万元，留质保金5%，应为2.34万元，写成3.34万元。
 */
@Checks(
        id = "instalment",
        category = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "按比例支付的款项应与合同金额相符",
        english = "Instalments follow from the contract's price",
        source = "算术")
public final class Instalment implements Rule {

    private static final Search CONTRACT =
            Search.of("(?:合同(?:总)?(?:金额|价款?|价格|总价|额)|合同总额|中标(?:价|金额)|成交(?:价|金额)|结算(?:价|金额)|审定(?:价|金额))(?:为|是|共计|：)?$");

    /** Between the percentage and its amount nothing but words of payment. */
    private static final Pattern LINK = Pattern.compile(
            "(?:的)?(?:预付款|进度款|首付款|首期款|合同款|款项|货款|质保金|质量保证金|尾款|余款|资金)?(?:，?即|（即?|，?计|共计|，?金额)?(?:为|支付)?(?:了)?");

    /** Farther off, the percentage is of something else. */
    private static final String NEAR = "1.6";

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        for (Passage passage : facts.told()) {
            Sentence whole = Sentence.whole(passage);
            Optional<Figure> contract = Optional.empty();
            int contracts = 0;
            for (Mark mark : whole.marks()) {
                if (mark.figure().isMoney() && CONTRACT.isIn(whole.clauseBefore(mark))) {
                    contract = Optional.of(mark.figure());
                    contracts++;
                }
                if (contracts == 1 && mark.figure().isPercent()) {
                    contract.ifPresent(price -> instalment(whole, price, mark, verdicts));
                }
            }
        }
    }

    private static void instalment(Sentence whole, Figure price, Mark share, Verdicts verdicts) {
        Optional<Mark> amount = whole.marks().stream()
                .filter(mark -> mark.start() >= share.end())
                .findFirst()
                .filter(mark -> mark.figure().isMoney())
                .filter(mark -> LINK.matcher(whole.between(share, mark)).matches());
        if (amount.isEmpty()) {
            return;
        }
        Figure paid = amount.get().figure();
        Interval right = price.interval().times(share.figure().amount()).times(new BigDecimal("0.01"));
        String product = price.printed() + " × " + share.figure().printed();
        if (right.meets(paid.interval())) {
            verdicts.consistent(paid.where(), product + " = " + paid.printed());
            return;
        }
        BigDecimal amountRight = right.middle();
        Figure expected = new Figure(paid.where(), amountRight, youju.inspection.fact.Unit.YUAN, Figure.Bound.EXACT);
        if (!Told.near(expected, paid, NEAR)) {
            verdicts.unchecked(paid.where(), "所占比例可能另有基数", "the percentage may be of something else");
            return;
        }
        String printed = Numbers.plain(
                Numbers.in(paid, amountRight).setScale(Math.max(2, paid.value().scale()), RoundingMode.HALF_UP));
        verdicts.contradiction(paid.where())
                .and(price.where(), share.figure().where())
                .figures(paid, price, share.figure())
                .words(printed)
                .expected(printed)
                .actual(paid.printed())
                .says(
                        product + " = " + printed + "，写为" + paid.printed(),
                        product + " = " + printed + ", not " + paid.printed());
    }
}
