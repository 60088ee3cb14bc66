package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ring as text, whole and damaged. */
class KeyRingTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static KeyRing parse(String text) {
        return KeyRing.parse(text, "here");
    }

    @Test
    void a_ring_written_and_read_is_the_same() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.SM4).withFreshKey(RANDOM);
        KeyRing read = parse(ring.text());
        assertThat(read.text()).isEqualTo(ring.text());
        PersonKey person = PersonKey.ofNameAndPhone("张三", "13800000000");
        assertThat(read.keyedHash().of(person)).isEqualTo(ring.keyedHash().of(person));
    }

    @Test
    void an_environment_variable_may_part_lines_by_semicolons() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.AES);
        assertThat(parse(ring.text().replace('\n', ';')).text()).isEqualTo(ring.text());
        assertThat(parse(ring.text().replace("\n", "\r\n")).text()).isEqualTo(ring.text());
    }

    @Test
    void a_rotation_keeps_the_older_keys_and_the_key_of_hashes() {
        KeyRing before = KeyRing.fresh(RANDOM, Suite.AES);
        KeyRing after = before.withFreshKey(RANDOM);
        PersonKey person = PersonKey.ofIdNumber("430421190001010013");
        assertThat(after.key(before.current().id())).isPresent();
        assertThat(after.current().id()).isNotEqualTo(before.current().id());
        assertThat(after.keyedHash().of(person)).isEqualTo(before.keyedHash().of(person));
    }

    @Test
    void a_letter_changed_in_a_key_is_noticed_and_the_line_named_but_not_shown() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.AES);
        List<String> lines = ring.text().lines().toList();
        Random dice = new Random(20261126);
        for (int line = 1; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.startsWith("#")) {
                continue;
            }
            for (int round = 0; round < 60; round++) {
                int place = dice.nextInt(text.length());
                char other = "ABCDEFGHabcdefgh01234567+/ x".charAt(dice.nextInt(28));
                String damaged = text.substring(0, place) + other + text.substring(place + 1);
                if (damaged.equals(text) || damaged.strip().equals(text)) {
                    continue;
                }
                String whole = ring.text().replace(text, damaged);
                assertThatThrownBy(() -> parse(whole))
                        .as(damaged)
                        .isInstanceOf(VaultRefusal.class)
                        .hasMessageNotContaining(text.substring(text.lastIndexOf(' ') + 1));
            }
        }
    }

    @Test
    void a_damaged_line_is_told_by_its_number() {
        String text = KeyRing.fresh(RANDOM, Suite.AES).text().replace("key ", "kee ");
        assertThatThrownBy(() -> parse(text))
                .hasMessage("Line 3 of the keys in here is damaged or not understood. Restore it from a backup.");
    }

    @Test
    void a_ring_cut_off_anywhere_is_refused() {
        String text = KeyRing.fresh(RANDOM, Suite.AES).text();
        for (int length = 0; length < text.length() - 1; length++) {
            String cut = text.substring(0, length);
            assertThatThrownBy(() -> parse(cut)).as(cut).isInstanceOf(VaultRefusal.class);
        }
    }

    @Test
    void a_key_given_twice_or_two_current_ones_are_refused() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.AES);
        for (String line :
                ring.text().lines().filter(each -> !each.startsWith("#")).toList()) {
            assertThatThrownBy(() -> parse(ring.text() + line + "\n")).isInstanceOf(VaultRefusal.class);
        }
    }

    @Test
    void another_file_is_no_key_file() {
        for (String other : List.of("", "\n", ";", "youju-keys 2\n", "-----BEGIN PRIVATE KEY-----")) {
            assertThatThrownBy(() -> parse(other))
                    .as(other)
                    .hasMessageStartingWith("The first line of the keys in here is not");
        }
    }

    @Test
    void a_ring_printed_shows_no_key() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.AES);
        String secret = Base64.getEncoder().encodeToString(ring.current().secret());
        assertThat(ring.text()).contains(secret);
        assertThat(ring.toString() + ring.current()).doesNotContain(secret);
        assertThat(Wording.in(Locale.CHINA).of(new VaultRefusal(VaultRefusal.Reason.KEY_LINE_DAMAGED, "处", 2)))
                .isEqualTo("密钥（处）第 2 行已损坏或无法识别。请从备份恢复。");
    }
}
