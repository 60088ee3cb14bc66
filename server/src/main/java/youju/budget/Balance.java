package youju.budget;

import youju.money.Money;
import youju.money.Share;

/**
 * What an allotment, or several together, come to.
 *
 * @param opening 年初预算
 * @param changes 追加 less 调减
 * @param carriedIn 上年结转
 * @param carriedOut 结转下年; nothing until the year is closed
 * @param overridden how far an override lets spending exceed what is available
 * @param committed promised, neither drawn nor released
 * @param pending entered, not yet decided on
 * @param spent approved
 */
public record Balance(
        Money opening,
        Money changes,
        Money carriedIn,
        Money carriedOut,
        Money overridden,
        Money committed,
        Money pending,
        Money spent) {

    public static final Balance NOTHING =
            new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** 调整预算数: the opening budget as it was changed. */
    public Money adjusted() {
        return opening.plus(changes);
    }

    /** 可用: the adjusted budget and what came from the year before. */
    public Money available() {
        return adjusted().plus(carriedIn);
    }

    /** 结余: what is available less what was spent; negative where an override let it be. In a closed year, what was carried out. */
    public Money unspent() {
        return available().minus(spent);
    }

    /** What may still be promised or entered. */
    public Money free() {
        return unspent().minus(carriedOut).plus(overridden).minus(committed).minus(pending);
    }

    /** 执行率: spent of available. */
    public Share execution() {
        return spent.of(available());
    }

    public Balance plus(Balance other) {
        return new Balance(
                opening.plus(other.opening),
                changes.plus(other.changes),
                carriedIn.plus(other.carriedIn),
                carriedOut.plus(other.carriedOut),
                overridden.plus(other.overridden),
                committed.plus(other.committed),
                pending.plus(other.pending),
                spent.plus(other.spent));
    }
}
