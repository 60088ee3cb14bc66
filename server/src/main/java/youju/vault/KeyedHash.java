package youju.vault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A hash that nobody can compute without the key, so that the numbers of a whole county can't be tried against it. */
final class KeyedHash {

    private final Suite suite;
    private final byte[] key;

    KeyedHash(Suite suite, byte[] key) {
        this.suite = suite;
        this.key = key.clone();
    }

    /** 64 hexadecimal digits. */
    String of(PersonKey person) {
        return HexFormat.of().formatHex(suite.hash(key, person.text().getBytes(StandardCharsets.UTF_8)));
    }
}
