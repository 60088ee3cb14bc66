package youju.petition;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.vault.MaskedRecord;
import youju.vault.PersonKey;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** The one place where petitions and the vault meet. */
@Component
class Sealing {

    /** What may be kept of a person. */
    record Kept(long sealed, Optional<String> hash, MaskedRecord masked) {}

    private final Vault vault;

    Sealing(Vault vault) {
        this.vault = vault;
    }

    Kept seal(PrivateRecord person) {
        return new Kept(vault.seal(person), hash(person), person.masked());
    }

    /** The same for the same person; none where neither number nor phone is known. */
    Optional<String> hash(PrivateRecord person) {
        return PersonKey.of(person).map(vault::hash);
    }

    long sealCode(String code) {
        return vault.seal(PrivateRecord.named(code));
    }

    String hashCode(String letters) {
        return vault.hash(PersonKey.ofIdNumber("code " + letters));
    }
}
