package youju.petition;

import java.util.ArrayList;
import java.util.List;
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

    /** What may be kept of the petitioners, in order, and of a query code. */
    record Sealed(List<Kept> people, long code, String codeHash) {
        Sealed {
            people = List.copyOf(people);
        }
    }

    private final Vault vault;

    Sealing(Vault vault) {
        this.vault = vault;
    }

    Sealed seal(List<PrivateRecord> people, String code) {
        List<PrivateRecord> all = new ArrayList<>(people);
        all.add(PrivateRecord.named(code));
        List<Long> ids = vault.seal(all);
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            PrivateRecord person = people.get(i);
            kept.add(new Kept(ids.get(i), hash(person), person.masked()));
        }
        return new Sealed(kept, ids.getLast(), hashCode(QueryCode.read(code).orElseThrow()));
    }

    /** The same for the same person; none where neither number nor phone is known. */
    Optional<String> hash(PrivateRecord person) {
        return PersonKey.of(person).map(vault::hash);
    }

    String hashCode(String letters) {
        return vault.hash(PersonKey.ofIdNumber("code " + letters));
    }
}
