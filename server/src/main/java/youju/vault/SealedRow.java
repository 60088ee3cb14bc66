package youju.vault;

/** A row as it lies there; without bytes if erased. */
final class SealedRow {

    private final long id;
    private final byte[] sealed;

    SealedRow(long id, byte[] sealed) {
        this.id = id;
        this.sealed = sealed.clone();
    }

    long id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    boolean isErased() {
        return sealed.length == 0;
    }
}
