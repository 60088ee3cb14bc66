package youju.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One amount of another, such as what was spent of what was available. */
public record Share(Money part, Money whole) {

    private static final int DECIMALS_OF_PERCENT = 2;

    /** In percent, rounded half away from zero to two decimals; nothing of nothing. */
    public Optional<BigDecimal> percent() {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part.fen())
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(whole.fen()), DECIMALS_OF_PERCENT, RoundingMode.HALF_UP));
    }

    /** {@code 87.30%}; a dash of nothing. */
    public String text() {
        return percent().map(percent -> percent.toPlainString() + "%").orElse("—");
    }
}
