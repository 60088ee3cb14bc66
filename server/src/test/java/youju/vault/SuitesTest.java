package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algorithms against the vectors of their standards. */
class SuitesTest {

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** McGrew and Viega, The Galois/Counter Mode of Operation, appendix B, test cases 13, 14 and 16, as NIST adopted them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            emptyValue = "",
            value = {
                "0000000000000000000000000000000000000000000000000000000000000000 | 000000000000000000000000 | '' | ''"
                        + " | 530f8afbc74536b9a963b4f1c4cb738b",
                "0000000000000000000000000000000000000000000000000000000000000000 | 000000000000000000000000 | ''"
                        + " | 00000000000000000000000000000000"
                        + " | cea7403d4d606b6e074ec5d3baf39d18 d0d1c8a799996bf0265b98b5d48ab919",
                "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308 | cafebabefacedbaddecaf888"
                        + " | feedfacedeadbeeffeedfacedeadbeefabaddad2"
                        + " | d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
                        + " | 522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662 76fc6ece0f4e1768cddf8853bb2d551b",
            })
    void aes_gcm_is_the_standards(String key, String nonce, String bound, String plain, String sealed) {
        assertSeals(Suite.AES, key, nonce, bound, plain, sealed);
    }

    /** RFC 8998, appendix A.1. */
    @Test
    void sm4_gcm_is_the_standards() {
        assertSeals(
                Suite.SM4,
                "0123456789ABCDEFFEDCBA9876543210",
                "00001234567800000000ABCD",
                "FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2",
                "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                        + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA",
                "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                        + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                        + "83DE3541E4C2B58177E065A9BF7B62EC");
    }

    private static void assertSeals(Suite suite, String key, String nonce, String bound, String plain, String sealed) {
        assertThat(hex(suite.seal(hex(key), hex(nonce), hex(bound), hex(plain))))
                .isEqualTo(hex(hex(sealed)));
        assertThat(hex(suite.open(hex(key), hex(nonce), hex(bound), hex(sealed))))
                .isEqualTo(hex(hex(plain)));
        byte[] otherBound = hex(bound + "00");
        assertThatThrownBy(() -> suite.open(hex(key), hex(nonce), otherBound, hex(sealed)))
                .isInstanceOf(VaultRefusal.class);
    }

    /** RFC 4231, test cases 1 and 2. */
    @Test
    void hmac_sha_256_is_the_standards() {
        assertThat(hex(Suite.AES.hash(hex("0b".repeat(20)), ascii("Hi There"))))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(hex(Suite.AES.hash(ascii("Jefe"), ascii("what do ya want for nothing?"))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    /** GM/T 0042-2015, appendix D.3. */
    @Test
    void hmac_sm3_is_the_standards() {
        byte[] key = hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
        byte[] message = ascii("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".repeat(2));
        assertThat(hex(Suite.SM4.hash(key, message)))
                .isEqualTo("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a");
        assertThat(hex(Suite.SM4.hash(ascii("Jefe"), ascii("what do ya want for nothing?"))))
                .isEqualTo("2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882");
    }

    @Test
    void a_suite_is_chosen_by_its_name_and_an_unknown_name_is_refused() {
        assertThat(Suite.named("aes")).isSameAs(Suite.AES);
        assertThat(Suite.named(" SM4 ")).isSameAs(Suite.SM4);
        assertThatThrownBy(() -> Suite.named("des")).hasMessage("There is no suite called \"des\". Use aes or sm4.");
    }

    @Test
    void each_suite_has_a_key_of_its_own_from_the_same_secret() {
        SealingKey key = new SealingKey(hex("00".repeat(32)));
        byte[] aes = key.forSuite(Suite.AES);
        byte[] sm4 = key.forSuite(Suite.SM4);
        assertThat(aes).hasSize(32).isNotEqualTo(key.secret());
        assertThat(sm4).hasSize(16);
        assertThat(hex(aes)).doesNotStartWith(hex(sm4));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
