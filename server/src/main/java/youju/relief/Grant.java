package youju.relief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import youju.money.Money;
import youju.vault.BankAccount;

/**
 * A grant as it stands; who is paid only masked.
 *
 * @param version of what was looked at, for the next step
 * @param granted what the conference granted, while its decision stands
 * @param source the money it is or was to be paid from
 */
public record Grant(
        long id,
        long version,
        String number,
        OptionalLong petition,
        String petitionNumber,
        long town,
        String townName,
        String village,
        LocalDate appliedOn,
        Hardship kind,
        String hardship,
        int household,
        Money asked,
        Recipient recipient,
        State state,
        LocalDate since,
        Optional<Money> granted,
        OptionalLong source) {

    /**
     * Who is paid, masked.
     *
     * @param sealed the vault's number
     */
    public record Recipient(
            long sealed,
            String name,
            String published,
            String idNumber,
            String phone,
            BankAccount.Kind accountKind,
            String account,
            String bank) {}
}
