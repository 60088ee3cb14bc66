package youju.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import youju.money.Money;

/**
 * What moved the ceiling of an allotment.
 *
 * @param economic the class it is planned for
 * @param amount as it counts: negative for a reduction, for what is carried out, and for what takes back
 * @param reverses what it takes back
 * @param takenBack whether another takes it back
 * @param who name of whoever entered it
 */
public record Appropriation(
        long id,
        Allotment allotment,
        Kind kind,
        Optional<String> economic,
        Money amount,
        String document,
        LocalDate day,
        String reason,
        Optional<Long> reverses,
        boolean takenBack,
        String who,
        Instant at) {

    /** Names for readers are {@code budget.kind.*} in the bundle. */
    public enum Kind {
        /** 年初预算. */
        OPENING,
        /** 追加. */
        SUPPLEMENT,
        /** 调减. */
        REDUCTION,
        /** 上年结转. */
        CARRY_IN,
        /** 结转下年. */
        CARRY_OUT,
        /** 超支准许: nothing is available through it, it lets spending exceed what is. */
        OVERRIDE
    }
}
