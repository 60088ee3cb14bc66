package youju.dispute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What became of the disputes found in a period, as it stood at the period's end: found = resolved + in hand + ended. The rate
 * is of this one cohort; a dispute resolved later doesn't raise it.
 */
public record Figures(long found, long resolved, long ended) {

    public long inHand() {
        return found - resolved - ended;
    }

    /** Resolved of found in percent with two decimals, halves up; nothing of nothing. */
    public Optional<BigDecimal> rate() {
        return found == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(resolved * 100).divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP));
    }

    public String rateText() {
        return rate().map(rate -> rate.toPlainString() + "%").orElse("—");
    }
}
