package youju.relief;

import java.time.LocalDate;
import java.util.OptionalLong;
import youju.money.Money;

/**
 * One line of the ledger; never changed, undone by another one only.
 *
 * @param grant number of the grant, empty for an allotment
 * @param document under which money came or went back, or the bank's voucher
 */
public record Movement(
        long id,
        long source,
        Kind kind,
        Money amount,
        OptionalLong undoes,
        boolean undone,
        OptionalLong grantId,
        String grant,
        String personName,
        LocalDate day,
        String document) {

    /** What it does to its source; names are {@code relief.movement.*}. */
    public enum Kind {
        /** 下达. */
        ALLOT,
        /** 收回下达. */
        TAKE_BACK,
        /** 预留. */
        RESERVE,
        /** 释放. */
        RELEASE,
        /** 支付. */
        POST,
        /** 退回. */
        RETURN
    }
}
