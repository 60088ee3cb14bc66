package youju.inspection.fact;

import java.math.BigDecimal;

/**
 * A number in a text or cell.
 *
 * @param where it is printed, with its unit
 * @param value as printed, in its printed unit: 18.33 for 18.33万元
 * @param bound how firmly it is said
 */
public record Figure(Excerpt where, BigDecimal value, Unit unit, Bound bound) {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** So much of itself a whole amount may be off. */
    private static final BigDecimal WHOLE = new BigDecimal("0.001");

    /** How firmly a figure is said. */
    public enum Bound {
        EXACT,
        /** 约, 近, 余, 左右 */
        ABOUT,
        /** 不少于, 以上, ≥: a floor */
        AT_LEAST,
        /** 超, 高于, >: a floor that isn't enough itself */
        MORE_THAN,
        /** 不超过, 以内, ≤: a ceiling */
        AT_MOST,
        /** 低于, <: a ceiling that is too much itself */
        LESS_THAN;

        public boolean isFloor() {
            return this == AT_LEAST || this == MORE_THAN;
        }

        public boolean isCeiling() {
            return this == AT_MOST || this == LESS_THAN;
        }
    }

    /** As printed, with its unit. */
    public String printed() {
        return where.quote();
    }

    /** The value in the basic unit: 元, 人, percent. */
    public BigDecimal amount() {
        return value.multiply(unit.factor());
    }

    /**
     * What the figure may stand for, in the basic unit. Things counted one by one are exact; "about" allows a twentieth
     * either way.
     */
    public Interval interval() {
        if (bound == Bound.ABOUT) {
            BigDecimal slack = amount().abs().multiply(new BigDecimal("0.05"));
            return new Interval(amount().subtract(slack), amount().add(slack));
        }
        boolean counted = unit.kind() == Unit.Kind.COUNT
                && value.scale() <= 0
                && unit.factor().compareTo(BigDecimal.ONE) == 0;
        return counted ? Interval.exactly(value) : Interval.printed(value).times(unit.factor());
    }

    /**
     * What it stands for as the base of a percentage: a small whole amount, such as a budget of 14万元, is meant as it
     * stands and not as anything up to 14.5, or no percentage of it could be wrong.
     */
    public Interval asBase() {
        boolean whole = bound != Bound.ABOUT
                && value.scale() <= 0
                && (isMoney() || isCount())
                && unit.factor().compareTo(WAN) <= 0;
        if (!whole) {
            return interval();
        }
        BigDecimal slack = amount().abs().multiply(WHOLE);
        Interval rounded = interval();
        return new Interval(
                rounded.low().max(amount().subtract(slack)), rounded.high().min(amount().add(slack)));
    }

    /** Whether both may stand for one value. */
    public boolean agreesWith(Figure other) {
        return interval().meets(other.interval());
    }

    public boolean isMoney() {
        return unit.kind() == Unit.Kind.MONEY;
    }

    public boolean isPercent() {
        return unit.kind() == Unit.Kind.PERCENT;
    }

    public boolean isCount() {
        return unit.kind() == Unit.Kind.COUNT;
    }

    /** The same figure, taken in another unit: what a table's heading says of its cells. */
    public Figure in(Unit other) {
        return new Figure(where, value, other, bound);
    }
}
