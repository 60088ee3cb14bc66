package youju.inspection.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The values that a printed figure may stand for: 18.33 is anything from 18.325 to 18.335.
 *
 * <p>Figures are compared as intervals and never with a flat tolerance: statements contradict each other only if no values
 * inside the intervals satisfy them. Both ends belong to it, because printed figures round half up or half even.
 */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final MathContext DOWN = new MathContext(24, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(24, RoundingMode.CEILING);

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " > " + high);
        }
    }

    /** Exactly this value, as for counts of persons or cases. */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** Half a unit of the last printed digit to either side. */
    public static Interval printed(BigDecimal value) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(value.scale()).divide(BigDecimal.TWO);
        return new Interval(value.subtract(half), value.add(half));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** Product; any signs. */
    public Interval times(Interval other) {
        BigDecimal a = low.multiply(other.low);
        BigDecimal b = low.multiply(other.high);
        BigDecimal c = high.multiply(other.low);
        BigDecimal d = high.multiply(other.high);
        return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
    }

    public Interval times(BigDecimal factor) {
        return times(exactly(factor));
    }

    /**
     * Quotient.
     *
     * @throws ArithmeticException if the divisor may be zero
     */
    public Interval dividedBy(Interval other) {
        if (other.low.signum() <= 0 && other.high.signum() >= 0) {
            throw new ArithmeticException("division by an interval that holds zero");
        }
        Interval inverse = new Interval(BigDecimal.ONE.divide(other.high, DOWN), BigDecimal.ONE.divide(other.low, UP));
        return times(inverse);
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether every value of this is below every value of the other. */
    public boolean isBelow(Interval other) {
        return high.compareTo(other.low) < 0;
    }

    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO);
    }

    /** Absolute values. */
    public Interval magnitude() {
        if (low.signum() >= 0) {
            return this;
        }
        return high.signum() <= 0
                ? new Interval(high.negate(), low.negate())
                : new Interval(BigDecimal.ZERO, low.negate().max(high));
    }
}
