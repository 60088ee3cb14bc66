package youju.relief;

import java.time.LocalDate;
import java.util.OptionalLong;
import youju.money.Money;
import youju.vault.BankAccount;
import youju.vault.IdNumber;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;

/**
 * What is applied for: who, why, how much.
 *
 * @param petition the matter it belongs to, if there is one
 * @param town a body; its people certify
 * @param household members of the family
 * @param person with name, ID number and phone; the account is set from the next one
 * @param bank where the account is kept 开户行
 */
public record Application(
        OptionalLong petition,
        long town,
        String village,
        LocalDate appliedOn,
        Hardship kind,
        String hardship,
        int household,
        Money asked,
        PrivateRecord person,
        BankAccount account,
        String bank) {

    private static final int LARGEST_HOUSEHOLD = 30;

    public Application {
        village = BadEntry.text("village", village, 40);
        hardship = BadEntry.text("hardship", hardship, Step.LONGEST);
        bank = BadEntry.text("bank", bank, 60);
        if (household < 1 || household > LARGEST_HOUSEHOLD) {
            throw new BadEntry("household", "relief.fault.HOUSEHOLD");
        }
        if (!asked.isPositive()) {
            throw new BadEntry("asked", "relief.fault.NOT_POSITIVE");
        }
        IdNumber.fault(person.idNumber().orElse(""), appliedOn).ifPresent(fault -> {
            throw new BadEntry("idNumber", "vault.id." + fault);
        });
        PhoneNumber.fault(person.phone().orElse("")).ifPresent(fault -> {
            throw new BadEntry("phone", "vault.phone." + fault);
        });
        person = person.withAccount(account.text());
    }
}
