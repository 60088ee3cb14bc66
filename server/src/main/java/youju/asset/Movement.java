package youju.asset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import youju.money.Money;

/**
 * What changed a card's value.
 *
 * @param month that was written down
 * @param cost change of the original value
 * @param depreciation change of what was written down
 */
public record Movement(
        Kind kind, LocalDate day, Optional<YearMonth> month, Money cost, Money depreciation, String who) {

    /** What happened. */
    public enum Kind {
        ACQUIRED,
        DEPRECIATED,
        DISPOSED
    }
}
