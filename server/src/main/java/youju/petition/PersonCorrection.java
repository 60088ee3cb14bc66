package youju.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.vault.PrivateRecord;

/**
 * What is put right of a petitioner; what is empty stays as it is.
 *
 * @param ordinal which of the petition's petitioners, from 1
 */
public record PersonCorrection(
        int ordinal,
        Optional<String> name,
        Optional<String> idNumber,
        Optional<String> phone,
        Optional<String> address) {

    public boolean isEmpty() {
        return name.isEmpty() && idNumber.isEmpty() && phone.isEmpty() && address.isEmpty();
    }

    /** The record as it should have been. */
    PrivateRecord of(PrivateRecord before) {
        return new PrivateRecord(
                name.orElse(before.name()),
                idNumber.or(before::idNumber),
                phone.or(before::phone),
                address.or(before::address),
                before.email());
    }

    /** The names of the fields, for the trail: never what was or is in them. */
    String fields() {
        List<String> fields = new ArrayList<>();
        name.ifPresent(text -> fields.add("name"));
        idNumber.ifPresent(text -> fields.add("id-number"));
        phone.ifPresent(text -> fields.add("phone"));
        address.ifPresent(text -> fields.add("address"));
        return String.join(" ", fields);
    }
}
