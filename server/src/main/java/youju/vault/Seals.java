package youju.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Seals bytes and opens them. What is sealed says by itself which version, suite and key it takes:
 *
 * <pre>
 * version 1 | suite 1 | length of key id 1 | key id | nonce 12 | ciphertext | tag 16     (numbers are bytes)
 * </pre>
 *
 * <p>The header up to the nonce is authenticated along with the {@link Binding}. A nonce is random: with one key no more
 * than 2^32 values may be sealed (NIST SP 800-38D, 8.3), which no county comes near.
 */
final class Seals {

    private static final byte VERSION = 1;
    private static final int FIXED_HEADER = 3;

    private final Suite suite;
    private final SecureRandom random;

    /**
     * Seals by one suite and opens those of any.
     *
     * @param suite for what is sealed from now on
     */
    Seals(Suite suite, SecureRandom random) {
        this.suite = suite;
        this.random = random;
    }

    Suite suite() {
        return suite;
    }

    byte[] seal(KeyRing ring, Binding binding, byte[] plain) {
        SealingKey key = ring.current();
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        byte[] header = ByteBuffer.allocate(FIXED_HEADER + id.length)
                .put(VERSION)
                .put(suite.code())
                .put((byte) id.length)
                .put(id)
                .array();
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = suite.seal(key.forSuite(suite), nonce, bound(header, binding), plain);
        return ByteBuffer.allocate(header.length + nonce.length + sealed.length)
                .put(header)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * What was sealed there.
     *
     * @throws VaultRefusal if the key isn't in the ring, or if anything is not as it was sealed
     */
    byte[] open(KeyRing ring, Binding binding, byte[] sealed) {
        if (sealed.length < FIXED_HEADER) {
            throw new VaultRefusal(VaultRefusal.Reason.SEAL_BROKEN);
        }
        if (sealed[0] != VERSION) {
            throw new VaultRefusal(VaultRefusal.Reason.SEAL_UNKNOWN);
        }
        Suite sealedBy = suite(sealed[1]);
        int headerBytes = FIXED_HEADER + Byte.toUnsignedInt(sealed[2]);
        if (sealed.length < headerBytes + Suite.NONCE_BYTES + Suite.TAG_BYTES) {
            throw new VaultRefusal(VaultRefusal.Reason.SEAL_BROKEN);
        }
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] header = new byte[headerBytes];
        byte[] nonce = new byte[Suite.NONCE_BYTES];
        byte[] rest = new byte[sealed.length - headerBytes - nonce.length];
        bytes.get(header).get(nonce).get(rest);
        String id = new String(header, FIXED_HEADER, headerBytes - FIXED_HEADER, StandardCharsets.US_ASCII);
        SealingKey key = ring.key(id).orElseThrow(() -> missing(id));
        return sealedBy.open(key.forSuite(sealedBy), nonce, bound(header, binding), rest);
    }

    private static Suite suite(byte code) {
        return Suite.ALL.stream()
                .filter(suite -> suite.code() == code)
                .findFirst()
                .orElseThrow(() -> new VaultRefusal(VaultRefusal.Reason.SEAL_UNKNOWN));
    }

    /** An id that no key can have comes of damage, and isn't printed. */
    private static VaultRefusal missing(String id) {
        return SealingKey.isId(id)
                ? new VaultRefusal(VaultRefusal.Reason.KEY_MISSING, id)
                : new VaultRefusal(VaultRefusal.Reason.SEAL_BROKEN);
    }

    private static byte[] bound(byte[] header, Binding binding) {
        byte[] place = binding.bytes();
        return ByteBuffer.allocate(header.length + place.length)
                .put(header)
                .put(place)
                .array();
    }
}
