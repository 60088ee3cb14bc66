package youju.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount of yuan (人民币). Sums are exact; what no longer fits into a {@code long} is refused with an {@link
 * ArithmeticException}, never wrapped round.
 *
 * <p>Only printing rounds, and only {@link #wan()}: half away from zero (四舍五入), to a hundredth of 万元, as finance forms
 * do. Add first, print then: the sum of printed amounts may differ from the printed sum by 0.005 for each of them.
 *
 * @param fen hundredths of a yuan, negative for what was taken back
 */
public record Money(long fen) implements Comparable<Money> {

    /** What a number that was written without a unit is counted in. */
    public enum Unit {
        YUAN(2),
        /** 万元, ten thousand yuan. */
        WAN(6);

        private final int decimals;

        Unit(int decimals) {
            this.decimals = decimals;
        }

        /** Digits behind the point down to one fen. */
        int decimals() {
            return decimals;
        }
    }

    public static final Money ZERO = new Money(0);

    private static final int FEN_OF_YUAN = 100;

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    public static Money ofYuan(long yuan) {
        return ofFen(Math.multiplyExact(yuan, FEN_OF_YUAN));
    }

    /**
     * Reads what people write into forms and tables: {@code 31425}, {@code ￥31,425.00}, {@code 3.1425万元}, {@code -5}, also
     * in full-width characters. Nothing is rounded.
     *
     * @param unit of a number that names none
     * @throws NotMoney if it can't be read, holds parts of a fen, or is larger than any amount
     */
    public static Money parse(String text, Unit unit) {
        return Written.amount(text, unit);
    }

    /** {@link #parse(String, Unit)} of yuan. */
    public static Money parse(String text) {
        return parse(text, Unit.YUAN);
    }

    public static Money sum(Collection<Money> parts) {
        Money sum = ZERO;
        for (Money part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return ofFen(Math.negateExact(fen));
    }

    public Money times(long factor) {
        return ofFen(Math.multiplyExact(fen, factor));
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    /** This of a whole. */
    public Share of(Money whole) {
        return new Share(this, whole);
    }

    /** In yuan with two decimals, for machines and form fields: {@code 31425.00}. */
    public String yuan() {
        return inYuan().toPlainString();
    }

    /** In yuan with its thousands set apart, for readers: {@code 31,425.00}. */
    public String grouped() {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(inYuan());
    }

    /** In 万元 with two decimals, rounded half away from zero: {@code 3.14}. */
    public String wan() {
        return BigDecimal.valueOf(fen, Unit.WAN.decimals())
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** In yuan, exactly. */
    public BigDecimal inYuan() {
        return BigDecimal.valueOf(fen, Unit.YUAN.decimals());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** With its unit, for logs and the trail: {@code 31425.00元}. */
    @Override
    public String toString() {
        return yuan() + "元";
    }
}
