package youju.portal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Throttle;
import youju.database.Reading;
import youju.petition.PetitionerSeen;
import youju.vault.PhoneNumber;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** 查阅本人信息: the petitioner's own record in clear, for whoever also knows the whole phone number in it. */
@Component
public class OwnRecord {

    /** Wrong numbers for one petition, in {@link Throttle#WHILE}. */
    private static final int MOST_WRONG = 5;

    private static final String PURPOSE = "信访人本人查阅个人信息";

    private final Vault vault;
    private final Throttle throttle;
    private final TransactionTemplate transaction;

    OwnRecord(Vault vault, Throttle throttle, PlatformTransactionManager transactions) {
        this.vault = vault;
        this.throttle = throttle;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The record, its opening noted; with a wrong number nothing is given and nothing noted. */
    public Optional<PrivateRecord> open(Dossier dossier, String phone) {
        String key = "own-record:" + dossier.petition().id();
        Optional<PetitionerSeen> self = dossier.self();
        if (self.isEmpty() || PhoneNumber.fault(phone).isPresent() || throttle.isShut(key, MOST_WRONG)) {
            return Optional.empty();
        }
        String asked = new PhoneNumber(phone).text();
        Optional<PrivateRecord> opened = Reading.as(
                Reading.citizen(dossier.petition().id()),
                () -> transaction.execute(status -> {
                    Optional<PrivateRecord> record =
                            vault.openForSystem(self.get().sealed(), PURPOSE).filter(one -> isPhone(one, asked));
                    if (record.isEmpty()) {
                        status.setRollbackOnly();
                    }
                    return record;
                }));
        if (opened.isEmpty()) {
            throttle.failed(key);
        }
        return opened;
    }

    /** However a registrar wrote it down. */
    private static boolean isPhone(PrivateRecord record, String asked) {
        return record.phone()
                .filter(kept -> PhoneNumber.fault(kept).isEmpty())
                .map(kept -> new PhoneNumber(kept).text())
                .filter(asked::equals)
                .isPresent();
    }
}
