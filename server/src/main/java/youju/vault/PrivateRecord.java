package youju.vault;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What identifies one petitioner, in clear: begin with {@link #named}. Held as short as can be, handed to nothing that
 * stores or logs it; printed, it is masked. Texts are as entered, without the space around them.
 *
 * @param account the bank account that relief is paid to
 */
public record PrivateRecord(
        String name,
        Optional<String> idNumber,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> email,
        Optional<String> account) {

    /** Letters a field; an address of 200 is rare. */
    public static final int LONGEST_FIELD = 500;

    /**
     * A record of these fields; a blank one is none.
     *
     * @throws VaultRefusal if there is no name or a field is too long
     */
    public PrivateRecord {
        name = name.strip();
        if (name.isEmpty()) {
            throw new VaultRefusal(VaultRefusal.Reason.NO_NAME);
        }
        idNumber = tidy(idNumber);
        phone = tidy(phone);
        address = tidy(address);
        email = tidy(email);
        account = tidy(account);
        tidy(Optional.of(name));
    }

    /** A record without a bank account. */
    public PrivateRecord(
            String name,
            Optional<String> idNumber,
            Optional<String> phone,
            Optional<String> address,
            Optional<String> email) {
        this(name, idNumber, phone, address, email, Optional.empty());
    }

    private static Optional<String> tidy(Optional<String> field) {
        Optional<String> tidied = field.map(String::strip).filter(text -> !text.isEmpty());
        if (tidied.isPresent() && tidied.get().length() > LONGEST_FIELD) {
            throw new VaultRefusal(VaultRefusal.Reason.TOO_LONG, LONGEST_FIELD);
        }
        return tidied;
    }

    public static PrivateRecord named(String name) {
        return new PrivateRecord(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public PrivateRecord withIdNumber(String text) {
        return new PrivateRecord(name, Optional.of(text), phone, address, email, account);
    }

    public PrivateRecord withPhone(String text) {
        return new PrivateRecord(name, idNumber, Optional.of(text), address, email, account);
    }

    public PrivateRecord withAddress(String text) {
        return new PrivateRecord(name, idNumber, phone, Optional.of(text), email, account);
    }

    public PrivateRecord withEmail(String text) {
        return new PrivateRecord(name, idNumber, phone, address, Optional.of(text), account);
    }

    public PrivateRecord withAccount(String text) {
        return new PrivateRecord(name, idNumber, phone, address, email, Optional.of(text));
    }

    /** Its masks for the screen. */
    public MaskedRecord masked() {
        return new MaskedRecord(
                Masks.NAME.of(name),
                idNumber.map(Masks.ID_NUMBER::of),
                phone.map(Masks.PHONE::of),
                address.map(Masks.ADDRESS::of),
                email.map(Masks.EMAIL::of),
                account.map(Masks.ACCOUNT::of));
    }

    /** The name and these fields; the others are left out. */
    PrivateRecord only(Set<PrivateField> fields) {
        return new PrivateRecord(
                name,
                idNumber.filter(text -> fields.contains(PrivateField.ID_NUMBER)),
                phone.filter(text -> fields.contains(PrivateField.PHONE)),
                address.filter(text -> fields.contains(PrivateField.ADDRESS)),
                email.filter(text -> fields.contains(PrivateField.EMAIL)),
                account.filter(text -> fields.contains(PrivateField.ACCOUNT)));
    }

    Map<PrivateField, String> fields() {
        Map<PrivateField, String> fields = new EnumMap<>(PrivateField.class);
        fields.put(PrivateField.NAME, name);
        idNumber.ifPresent(text -> fields.put(PrivateField.ID_NUMBER, text));
        phone.ifPresent(text -> fields.put(PrivateField.PHONE, text));
        address.ifPresent(text -> fields.put(PrivateField.ADDRESS, text));
        email.ifPresent(text -> fields.put(PrivateField.EMAIL, text));
        account.ifPresent(text -> fields.put(PrivateField.ACCOUNT, text));
        return fields;
    }

    static PrivateRecord of(Map<PrivateField, String> fields) {
        return new PrivateRecord(
                fields.getOrDefault(PrivateField.NAME, ""),
                Optional.ofNullable(fields.get(PrivateField.ID_NUMBER)),
                Optional.ofNullable(fields.get(PrivateField.PHONE)),
                Optional.ofNullable(fields.get(PrivateField.ADDRESS)),
                Optional.ofNullable(fields.get(PrivateField.EMAIL)),
                Optional.ofNullable(fields.get(PrivateField.ACCOUNT)));
    }

    /** Masked. */
    @Override
    public String toString() {
        return masked().toString();
    }
}
