package youju.vault;

import java.util.List;
import java.util.Locale;

/**
 * A set of algorithms that go together: a cipher that also authenticates, and a keyed hash. Pure; a module or card that
 * keeps its keys to itself would be another one.
 */
interface Suite {

    /** 96 bits, the size that GCM is made for (NIST SP 800-38D, 5.2.1.1; RFC 8998). */
    int NONCE_BYTES = 12;

    /** The whole 128 bits. */
    int TAG_BYTES = 16;

    Suite AES = new AesGcm();
    Suite SM4 = new Sm4Gcm();
    List<Suite> ALL = List.of(AES, SM4);

    /**
     * The suite of a setting.
     *
     * @throws VaultRefusal if there is none of that name
     */
    static Suite named(String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(suite -> suite.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new VaultRefusal(VaultRefusal.Reason.NO_SUITE, name));
    }

    /** As in settings and in the table. */
    String name();

    /** As in the header of sealed bytes; never given to another suite. */
    byte code();

    int keyBytes();

    /** The ciphertext and after it the tag; {@code bound} is authenticated, not encrypted. */
    byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain);

    /**
     * What was sealed.
     *
     * @throws VaultRefusal if a bit of it, of the nonce or of {@code bound} is another, or the key is
     */
    byte[] open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed);

    /** As the key file names it. */
    String hashName();

    /** 32 bytes. */
    byte[] hash(byte[] key, byte[] message);
}
