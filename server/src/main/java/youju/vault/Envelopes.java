package youju.vault;

import org.springframework.stereotype.Component;

/**
 * Seals what another module keeps for a while in a table of its own, such as a form not sent yet. Bound to its place: put
 * elsewhere it doesn't open. Rotation doesn't reach it, so it must not be kept longer than keys are.
 */
@Component
public class Envelopes {

    private final Seals seals;
    private final Keys keys;

    Envelopes(Seals seals, Keys keys) {
        this.seals = seals;
        this.keys = keys;
    }

    /**
     * Seals bytes under the current key.
     *
     * @param table the table they are kept in, with its schema
     */
    public byte[] seal(String table, long row, String column, byte[] plain) {
        return seals.seal(keys.ring(), new Binding(table, row, column), plain);
    }

    /**
     * Opens them; nothing is recorded, as only their writer reads them.
     *
     * @throws VaultRefusal if the key is gone or the seal is broken
     */
    public byte[] open(String table, long row, String column, byte[] sealed) {
        return seals.open(keys.ring(), new Binding(table, row, column), sealed);
    }
}
