package youju.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a value follows from the rows of a measure. */
public enum Kind {
    /** So many rows. Of none, 0. */
    COUNT,
    /** What the rows amount to. Of none, 0. */
    SUM,
    /** The share of rows, or of what they amount to, in percent. Of none, there is no value. */
    RATE,
    /** By how much the numerator is more than the denominator, in percent of that. Of none, there is no value. */
    CHANGE;

    /** Digits while a share is worked out. */
    private static final int WORKING_SCALE = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The value, rounded half up.
     *
     * @param scale digits behind the point
     * @return empty where there is nothing to measure by
     */
    Optional<BigDecimal> value(BigDecimal numerator, BigDecimal denominator, int scale) {
        return switch (this) {
            case COUNT, SUM -> Optional.of(numerator.setScale(scale, RoundingMode.HALF_UP));
            case RATE -> percent(numerator, denominator, scale);
            case CHANGE -> percent(numerator.subtract(denominator), denominator, scale);
        };
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole, int scale) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED)
                        .divide(whole, WORKING_SCALE, RoundingMode.HALF_UP)
                        .setScale(scale, RoundingMode.HALF_UP));
    }

    public boolean hasDenominator() {
        return this == RATE || this == CHANGE;
    }
}
