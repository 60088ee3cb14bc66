package youju.vault;

/** A field of a {@link PrivateRecord}; its name for readers is {@code vault.field.*} in the bundle. */
public enum PrivateField {
    NAME,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    EMAIL,
    /** The bank account that relief is paid to. */
    ACCOUNT
}
