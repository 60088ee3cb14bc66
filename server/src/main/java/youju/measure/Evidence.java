package youju.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row that was counted. Names nobody.
 *
 * @param label by which it is known: a number, a voucher
 * @param amount in 元 where the unit is 万元, else 1
 * @param inNumerator whether it counts there
 * @param inDenominator whether it counts there
 * @param href where it is kept, for whoever may go there
 */
public record Evidence(
        String label,
        Optional<LocalDate> day,
        String note,
        BigDecimal amount,
        boolean inNumerator,
        boolean inDenominator,
        String href) {}
