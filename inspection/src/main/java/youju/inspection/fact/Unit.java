package youju.inspection.fact;

import java.math.BigDecimal;

/**
 * What a figure counts.
 *
 * @param kind money, a rate, points, or things
 * @param name of the thing counted without its multiplier ("人次" of 万人次), "元" for money, "%" for rates; may be empty
 * @param factor by which the printed value is multiplied: 10 000 for 万元 and 万人次
 */
public record Unit(Kind kind, String name, BigDecimal factor) {

    /** What kinds of figures there are; figures of different kinds are never compared. */
    public enum Kind {
        MONEY('M'),
        PERCENT('P'),
        /** 百分点, the difference of two percentages */
        PERCENTAGE_POINT('Q'),
        /** 分 of a score */
        SCORE('S'),
        /** persons, cases, kilometres … */
        COUNT('C'),
        /** no unit printed */
        BARE('N');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** How phrases write a figure of this kind. */
        char letter() {
            return letter;
        }
    }

    public static final Unit NONE = new Unit(Kind.BARE, "", BigDecimal.ONE);
    public static final Unit PERCENT = new Unit(Kind.PERCENT, "%", BigDecimal.ONE);
    /** ‰ in percent. */
    public static final Unit PERMILLE = new Unit(Kind.PERCENT, "%", new BigDecimal("0.1"));

    public static final Unit YUAN = new Unit(Kind.MONEY, "元", BigDecimal.ONE);
    public static final Unit WAN_YUAN = new Unit(Kind.MONEY, "元", BigDecimal.valueOf(10_000));

    /** Whether figures in these units can be compared: same kind, same thing. */
    public boolean comparesWith(Unit other) {
        return kind == other.kind && (name.equals(other.name) || name.isEmpty() || other.name.isEmpty());
    }
}
