package youju.petition;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.Reading;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** 更正联系方式: petitioners put right how they can be reached, which needs nobody's leave (个人信息保护法 art. 46). */
@Component
public class Contacts {

    /** What the petitioner reads in the list of openings. */
    private static final String PURPOSE = "信访人本人更正联系方式";

    private final Vault vault;
    private final Sealing sealing;
    private final PetitionerTable people;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Contacts(
            Vault vault,
            Sealing sealing,
            PetitionerTable people,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.vault = vault;
        this.sealing = sealing;
        this.people = people;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Seals the record anew with another phone or address; what is empty stays as it is. The trail says which of the two
     * changed, and neither what it was nor what it is.
     *
     * @return false if the petition isn't there for whoever asks, or has no such petitioner, or theirs was erased
     */
    public boolean correct(long petition, int ordinal, Optional<String> phone, Optional<String> address, By by) {
        return Reading.as(
                by.reading(), () -> transaction.execute(status -> write(petition, ordinal, phone, address, by)));
    }

    private boolean write(long petition, int ordinal, Optional<String> phone, Optional<String> address, By by) {
        Optional<PetitionerSeen> seen = people.of(petition).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst();
        Optional<PrivateRecord> before = seen.flatMap(one -> vault.openForSystem(one.sealed(), PURPOSE));
        if (seen.isEmpty() || before.isEmpty()) {
            return false;
        }
        PrivateRecord after = phone.map(text -> before.get().withPhone(text)).orElse(before.get());
        after = address.isPresent() ? after.withAddress(address.get()) : after;
        vault.replace(seen.get().sealed(), after);
        people.replace(petition, ordinal, after.masked(), sealing.hash(after));
        List<String> changed = List.of(phone.isPresent() ? "phone" : "", address.isPresent() ? "address" : "");
        trail.add(new Entry(
                by.mark(),
                "petition.contact",
                "petition:" + petition,
                "",
                "",
                ordinal + " " + String.join(" ", changed).strip()));
        return true;
    }
}
