package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** New keys for old rows, while the house goes on working. */
class RotationTest extends VaultDatabase {

    private List<Long> sealMany(int many) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(vault.seal(person(i)));
        }
        return ids;
    }

    private static PrivateRecord person(int number) {
        return PrivateRecord.named("张三" + number);
    }

    private String nameOf(long id) {
        return vault.openForSystem(id, "打印受理告知书").orElseThrow().name();
    }

    private static List<String> keysInUse() {
        return owner().sql("select distinct key_id || ' ' || suite from vault.sealed where erased_at is null")
                .query(String.class)
                .list();
    }

    @Test
    void every_row_comes_under_the_new_key_and_opens_as_before() {
        List<Long> ids = sealMany(25);
        vault.erase(ids.getLast(), "保存期满");
        String key = vault.addKey();
        heard.events.clear();
        assertThat(vault.rotate(10)).isEqualTo(new Rotation(24, 0, List.of()));
        assertThat(keysInUse()).containsExactly(key + " aes");
        assertThat(heard.events)
                .containsExactly(
                        new KeysRotated(key, "aes", 10, VaultNode.NOW),
                        new KeysRotated(key, "aes", 10, VaultNode.NOW),
                        new KeysRotated(key, "aes", 4, VaultNode.NOW));
        for (int i = 0; i < 24; i++) {
            assertThat(nameOf(ids.get(i))).isEqualTo("张三" + i);
        }
        assertThat(vault.rotate(10)).isEqualTo(new Rotation(0, 0, List.of()));
    }

    @Test
    void a_change_of_suite_is_a_rotation_too() {
        List<Long> ids = sealMany(5);
        try (var sm4 = node("sm4")) {
            Vault other = sm4.getBean(Vault.class);
            assertThat(other.openForSystem(ids.getFirst(), "打印受理告知书")).contains(person(0));
            assertThat(other.rotate(100).resealed()).isEqualTo(5);
            assertThat(keysInUse()).hasSize(1).first().asString().endsWith(" sm4");
            assertThat(nameOf(ids.getFirst())).isEqualTo("张三0");
        }
    }

    @Test
    void a_rotation_stopped_halfway_goes_on_where_it_was() {
        sealMany(30);
        vault.addKey();
        heard.refuses = true;
        assertThatThrownBy(() -> vault.rotate(10)).hasMessage("the trail is full");
        heard.refuses = false;
        assertThat(keysInUse()).hasSize(1);
        assertThat(vault.rotate(7)).isEqualTo(new Rotation(30, 0, List.of()));
    }

    @Test
    void a_row_that_somebody_holds_is_passed_by_and_told() {
        List<Long> ids = sealMany(5);
        vault.addKey();
        TransactionTemplate writer = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
        Rotation meanwhile = writer.execute(status -> {
            lock(ids.get(2));
            return vault.rotate(2);
        });
        assertThat(meanwhile).isEqualTo(new Rotation(4, 1, List.of()));
        assertThat(meanwhile.isComplete()).isFalse();
        assertThat(vault.rotate(2)).isEqualTo(new Rotation(1, 0, List.of()));
    }

    private void lock(long id) {
        server.getBean(JdbcClient.class)
                .sql("select id from vault.sealed where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void a_broken_row_is_named_and_stops_no_other() {
        List<Long> ids = sealMany(6);
        owner().sql("update vault.sealed set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) where id = :id")
                .param("id", ids.get(1))
                .update();
        vault.addKey();
        assertThat(vault.rotate(2)).isEqualTo(new Rotation(5, 1, List.of(ids.get(1))));
        assertThat(vault.rotate(2)).isEqualTo(new Rotation(0, 1, List.of(ids.get(1))));
    }

    @Test
    void an_older_key_can_be_taken_away_after_the_rotation_and_not_before() throws IOException {
        sealMany(3);
        String id = vault.addKey();
        String both = Files.readString(keyFile());
        String without = both.lines()
                .filter(line -> !line.startsWith("key ") || line.startsWith("key " + id))
                .collect(Collectors.joining("\n"));
        Files.writeString(keyFile(), without);
        assertThatThrownBy(() -> node("aes"))
                .rootCause()
                .hasMessageContaining("is missing, and records are sealed by it");
        Files.writeString(keyFile(), both);
        vault.rotate(10);
        Files.writeString(keyFile(), without);
        try (var later = node("aes")) {
            assertThat(later.getBean(Vault.class).rotate(10).isComplete()).isTrue();
        }
    }

    private Path keyFile() {
        return data.resolve("keys/vault.keys");
    }

    @Test
    void writers_readers_and_two_rotations_at_once_lose_nothing() throws Exception {
        List<Long> ids = sealMany(300);
        Map<Long, String> written = new ConcurrentHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            written.put(ids.get(i), "张三" + i);
        }
        try (var second = node("aes");
                ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            String key = vault.addKey();
            List<Callable<Void>> work = new ArrayList<>();
            for (int clerk = 0; clerk < 5; clerk++) {
                work.add(new Clerk(clerk, clerk % 2 == 0 ? vault : second.getBean(Vault.class), ids, written));
            }
            work.add(() -> rotateToTheEnd(vault));
            work.add(() -> rotateToTheEnd(second.getBean(Vault.class)));
            for (Future<Void> done : clerks.invokeAll(work)) {
                done.get();
            }
            assertThat(vault.rotate(100).isComplete()).isTrue();
            assertThat(keysInUse()).containsExactly(key + " aes");
        }
        written.forEach((id, name) -> {
            if (name.isEmpty()) {
                assertThat(vault.openForSystem(id, "打印受理告知书")).isEmpty();
            } else {
                assertThat(nameOf(id)).isEqualTo(name);
            }
        });
    }

    private static Void rotateToTheEnd(Vault vault) {
        for (int rounds = 0; rounds < 100 && !vault.rotate(20).isComplete(); rounds++) {
            Thread.onSpinWait();
        }
        return null;
    }

    /** Corrects, reads, erases and adds records of its own share. */
    private record Clerk(int number, Vault vault, List<Long> ids, Map<Long, String> written) implements Callable<Void> {

        @Override
        public Void call() {
            Random dice = new Random(20261204 + number);
            for (int i = number; i < ids.size(); i += 5) {
                long id = ids.get(i);
                switch (dice.nextInt(4)) {
                    case 0 -> {
                        vault.replace(id, PrivateRecord.named("改" + i));
                        written.put(id, "改" + i);
                    }
                    case 1 -> {
                        vault.erase(id, "保存期满");
                        written.put(id, "");
                    }
                    case 2 -> written.put(vault.seal(PrivateRecord.named("新" + i)), "新" + i);
                    default -> assertThat(vault.openForSystem(id, "打印受理告知书")).isPresent();
                }
            }
            return null;
        }
    }
}
