package youju.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How an entry's hash comes about: the same bytes as {@code trail.hash_of} in the database, computed apart from it. */
public final class Chain {

    /** How many lanes there are; a transaction writes in one. */
    public static final int LANES = 32;

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Chain() {}

    /** What the first entry of a lane is chained to. */
    public static byte[] root(int lane) {
        return sha256().digest(("youju trail lane " + lane).getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] hash(byte[] previous, int lane, long sequence, Instant at, Entry entry) {
        MessageDigest digest = sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(16).putLong(lane).putLong(sequence).array());
        for (String field : new String[] {
            MICROS.format(at),
            entry.who(),
            entry.action(),
            entry.subject(),
            entry.reason(),
            entry.before(),
            entry.after()
        }) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
