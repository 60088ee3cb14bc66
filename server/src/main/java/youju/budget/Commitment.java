package youju.budget;

import java.time.LocalDate;
import java.util.Optional;
import youju.money.Money;

/**
 * Money promised by a contract or a decision (预留).
 *
 * @param open what of it is neither drawn nor released
 * @param released why the rest was freed
 */
public record Commitment(
        long id,
        Allotment allotment,
        String payee,
        String purpose,
        String document,
        LocalDate day,
        Money amount,
        Money open,
        Optional<String> released,
        String who) {}
