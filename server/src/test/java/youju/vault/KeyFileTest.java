package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key file on a real disk: who may reach it, when it is made, and when it is read again. */
class KeyFileTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path data;

    private Path file;

    @BeforeEach
    void place() {
        file = data.resolve("keys/vault.keys");
    }

    private Keys keys(String... inUse) {
        return Keys.in(new KeyFile(file), Suite.AES, RANDOM, () -> List.of(inUse));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void the_first_use_makes_a_file_for_its_owner_alone() throws IOException {
        KeyRing ring = keys().ring();
        assertThat(mode(file)).isEqualTo("rw-------");
        assertThat(mode(data.resolve("keys"))).isEqualTo("rwx------");
        assertThat(keys().ring().text()).isEqualTo(ring.text());
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("vault.keys", "vault.keys.lock");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx-----x"})
    void a_file_that_others_can_reach_is_refused(String mode) throws IOException {
        keys().ring();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        assertThatThrownBy(() -> keys().ring())
                .hasMessage("Others can reach the key file " + file
                        + ". Run chmod 600 on it, try again, and consider a new key.");
    }

    @Test
    void a_damaged_file_is_refused_and_left_as_it_is() throws IOException {
        keys().ring();
        String damaged = Files.readString(file).replace("current", "curent");
        Files.writeString(file, damaged);
        assertThatThrownBy(() -> keys().ring()).hasMessageContaining("Line 4 of the keys in " + file);
        assertThatThrownBy(() -> keys().addKey()).hasMessageContaining("Line 4 of the keys in " + file);
        assertThat(Files.readString(file)).isEqualTo(damaged);
    }

    @Test
    void a_folder_in_its_place_is_told_as_unreadable() throws IOException {
        Files.createDirectories(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> keys().ring()).hasMessageContaining("cannot be read or written");
    }

    @Test
    void where_rows_are_sealed_no_new_file_is_made() {
        assertThatThrownBy(() -> keys("0a1b2c3d").ring())
                .hasMessage("There are sealed records, but no key file " + file
                        + ". Put it back from a backup. No new one is made, as it could not open them.");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_without_a_key_in_use_is_refused_at_start() {
        String id = keys().ring().current().id();
        assertThat(keys(id).ring().current().id()).isEqualTo(id);
        assertThatThrownBy(() -> keys(id, "0a1b2c3d").ring()).hasMessageStartingWith("Key 0a1b2c3d is missing");
    }

    @Test
    void a_key_added_elsewhere_is_in_force_without_a_restart() {
        Keys server = keys();
        String before = server.ring().current().id();
        String added = keys().addKey();
        assertThat(server.ring().current().id()).isEqualTo(added).isNotEqualTo(before);
        assertThat(server.ring().key(before)).isPresent();
    }

    @Test
    void a_file_damaged_or_gone_later_leaves_the_keys_read_in_force() throws IOException {
        Keys server = keys();
        KeyRing ring = server.ring();
        String text = Files.readString(file);
        Files.writeString(file, "youju-keys 1\n");
        assertThat(server.ring().text()).isEqualTo(text);
        Files.delete(file);
        assertThat(server.ring().text()).isEqualTo(text);
        assertThat(server.ring()).isSameAs(ring);
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(server.ring().text()).isEqualTo(text);
    }

    @Test
    void many_who_begin_at_once_make_one_ring_and_many_who_add_a_key_all_keep_theirs() {
        try (ExecutorService nodes = Executors.newFixedThreadPool(8)) {
            Set<String> rings = all(nodes, () -> keys().ring().text());
            assertThat(rings).hasSize(1);
            Set<String> added = all(nodes, () -> keys().addKey());
            KeyRing ring = keys().ring();
            assertThat(ring.missing(added)).isEmpty();
            assertThat(ring.text().lines().filter(line -> line.startsWith("key ")))
                    .hasSize(17);
        }
    }

    private static Set<String> all(ExecutorService nodes, Supplier<String> work) {
        return IntStream.range(0, 16).mapToObj(node -> CompletableFuture.supplyAsync(work, nodes)).toList().stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());
    }

    @Test
    void keys_from_the_environment_need_no_file_and_take_no_key() {
        KeyRing ring = KeyRing.fresh(RANDOM, Suite.SM4);
        Keys keys = Keys.of(ring.text(), Suite.SM4, RANDOM, List::of);
        assertThat(keys.ring().text()).isEqualTo(ring.text());
        assertThat(file).doesNotExist();
        assertThatThrownBy(keys::addKey).hasMessageContaining("YOUJU_KEYS");
        assertThatThrownBy(() -> Keys.of("nothing", Suite.AES, RANDOM, List::of).ring())
                .hasMessageContaining("YOUJU_KEYS");
    }

    @Test
    void a_ring_made_for_sm4_hashes_by_sm3() {
        PersonKey person = PersonKey.ofIdNumber("430421190001010010");
        KeyRing ring = Keys.in(new KeyFile(file), Suite.SM4, RANDOM, List::of).ring();
        assertThat(ring.text()).contains("\nhash hmac-sm3 ");
        assertThat(keys().ring().keyedHash().of(person))
                .isEqualTo(ring.keyedHash().of(person));
    }
}
