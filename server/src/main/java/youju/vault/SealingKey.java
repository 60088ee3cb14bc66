package youju.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A secret of 32 random bytes. Its id is its fingerprint, so that a damaged line of a key file is noticed. The suites
 * don't take the secret itself but a key derived from it, so that none is used by two algorithms.
 */
final class SealingKey {

    static final int SECRET_BYTES = 32;

    private static final int ID_BYTES = 4;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + 2 * ID_BYTES + "}");

    private final String id;
    private final byte[] secret;

    SealingKey(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a key has " + SECRET_BYTES + " bytes, not " + secret.length);
        }
        this.secret = secret.clone();
        this.id = HexFormat.of().formatHex(Suite.AES.hash(secret, label("youju vault key id")), 0, ID_BYTES);
    }

    static SealingKey fresh(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new SealingKey(secret);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    String id() {
        return id;
    }

    /** The first block of HKDF-Expand (RFC 5869, 2.3) by the suite's own hash. */
    byte[] forSuite(Suite suite) {
        byte[] block = suite.hash(secret, label("youju vault seal " + suite.name() + "\u0001"));
        return Arrays.copyOf(block, suite.keyBytes());
    }

    byte[] secret() {
        return secret.clone();
    }

    private static byte[] label(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
