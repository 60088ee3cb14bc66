package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sealed opens where it was sealed, as it was, by its key; and in no other case. */
class SealsTest {

    private static final Binding PLACE = new Binding("vault.sealed", 7, "record");
    private static final byte[] PLAIN = "{\"NAME\":\"张三\"}".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Stream<Suite> suites() {
        return Suite.ALL.stream();
    }

    private static Seals seals(Suite suite) {
        return new Seals(suite, RANDOM);
    }

    @ParameterizedTest
    @MethodSource("suites")
    void what_is_sealed_opens_again_and_looks_another_each_time(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        assertThat(seals(suite).open(ring, PLACE, sealed)).isEqualTo(PLAIN);
        assertThat(seals(suite).seal(ring, PLACE, PLAIN)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .contains(ring.current().id())
                .doesNotContain(new String(PLAIN, StandardCharsets.ISO_8859_1));
        assertThat(seals(suite).open(ring, PLACE, seals(suite).seal(ring, PLACE, new byte[0])))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void another_byte_anywhere_is_refused(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        Random dice = new Random(20261124);
        for (int i = 0; i < sealed.length; i++) {
            for (int round = 0; round < 20; round++) {
                byte[] tampered = sealed.clone();
                tampered[i] ^= (byte) (1 + dice.nextInt(255));
                assertRefused(suite, ring, tampered, "byte " + i + " is " + tampered[i]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("suites")
    void missing_and_added_bytes_are_refused(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        for (int length = 0; length < sealed.length; length++) {
            assertRefused(suite, ring, Arrays.copyOf(sealed, length), "cut to " + length);
        }
        assertRefused(suite, ring, Arrays.copyOf(sealed, sealed.length + 1), "a byte more");
    }

    @ParameterizedTest
    @MethodSource("suites")
    void arbitrary_bytes_are_refused(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        Random dice = new Random(20261125);
        for (int round = 0; round < 5_000; round++) {
            byte[] arbitrary = new byte[dice.nextInt(80)];
            dice.nextBytes(arbitrary);
            if (arbitrary.length > 2 && dice.nextBoolean()) {
                arbitrary[0] = 1;
                arbitrary[1] = suite.code();
            }
            assertRefused(suite, ring, arbitrary, "round " + round);
        }
    }

    private static void assertRefused(Suite suite, KeyRing ring, byte[] sealed, String what) {
        assertThatThrownBy(() -> seals(suite).open(ring, PLACE, sealed))
                .as(what)
                .isInstanceOf(VaultRefusal.class);
    }

    @ParameterizedTest
    @MethodSource("suites")
    void a_value_moved_to_another_row_field_or_table_is_refused(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        for (Binding elsewhere : new Binding[] {
            new Binding("vault.sealed", 8, "record"),
            new Binding("vault.sealed", 7, "phone"),
            new Binding("vault.other", 7, "record")
        }) {
            assertThat(catchThrowableOfType(
                                    VaultRefusal.class, () -> seals(suite).open(ring, elsewhere, sealed))
                            .reason())
                    .isEqualTo(VaultRefusal.Reason.SEAL_BROKEN);
        }
    }

    @ParameterizedTest
    @MethodSource("suites")
    void a_key_that_is_not_in_the_ring_is_named(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        assertThatThrownBy(() -> seals(suite).open(KeyRing.fresh(RANDOM, suite), PLACE, sealed))
                .hasMessage("Key " + ring.current().id() + " is missing, and records are sealed by it."
                        + " Put the key file that has it back in its place, then try again.");
    }

    @ParameterizedTest
    @MethodSource("suites")
    void older_keys_and_other_suites_still_open_and_the_current_key_seals(Suite suite) {
        KeyRing before = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(before, PLACE, PLAIN);
        KeyRing after = before.withFreshKey(RANDOM);
        for (Suite now : Suite.ALL) {
            assertThat(seals(now).open(after, PLACE, sealed)).isEqualTo(PLAIN);
            byte[] anew = seals(now).seal(after, PLACE, PLAIN);
            assertThatThrownBy(() -> seals(now).open(before, PLACE, anew))
                    .hasMessageContaining(after.current().id());
        }
    }

    @ParameterizedTest
    @MethodSource("suites")
    void what_a_later_version_sealed_is_told_apart_from_damage(Suite suite) {
        KeyRing ring = KeyRing.fresh(RANDOM, suite);
        byte[] sealed = seals(suite).seal(ring, PLACE, PLAIN);
        sealed[0] = 2;
        assertThat(catchThrowableOfType(VaultRefusal.class, () -> seals(suite).open(ring, PLACE, sealed))
                        .reason())
                .isEqualTo(VaultRefusal.Reason.SEAL_UNKNOWN);
    }
}
