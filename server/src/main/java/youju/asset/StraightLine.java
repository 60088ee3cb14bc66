package youju.asset;

import youju.money.Money;

/**
 * 年限平均法 (政府会计准则第3号): the same each month and no residual value; what doesn't divide is in the last month, so that the
 * months together come to the cost, to the fen.
 */
public record StraightLine(Money cost, int months) {

    /** @throws IllegalArgumentException if there is no cost or no month */
    public StraightLine {
        if (!cost.isPositive() || months < 1) {
            throw new IllegalArgumentException(cost + " over " + months + " months");
        }
    }

    /** The charge of the month with this number, from 1; nothing once it is fully written down. */
    public Money charge(int month) {
        if (month < 1) {
            throw new IllegalArgumentException("months are numbered from 1, not " + month);
        }
        long each = cost.fen() / months;
        if (month < months) {
            return Money.ofFen(each);
        }
        return month == months ? Money.ofFen(cost.fen() - each * (months - 1)) : Money.ZERO;
    }

    /** What has been written down after so many months. */
    public Money accumulated(int after) {
        return after >= months ? cost : Money.ofFen(cost.fen() / months * Math.max(after, 0));
    }
}
