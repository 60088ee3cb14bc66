package youju.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left after {@code kill -9}, of us, of the server, of both and half-way. */
class LocalPostgresKilledTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path data;

    @Test
    void a_killed_jvm_takes_its_server_along() throws Exception {
        DataFolders.started(data);
        try (OtherJvm jvm = OtherJvm.start(data)) {
            ProcessHandle server = jvm.server();
            jvm.kill();
            assertThat(Patience.gone(server, SOON)).isTrue();
            assertThat(Patience.until(SOON, () -> processes(data).isEmpty())).isTrue();
        }
    }

    @Test
    void a_start_right_after_the_jvm_was_killed_works() throws Exception {
        DataFolders.started(data);
        try (OtherJvm jvm = OtherJvm.start(data)) {
            jvm.server();
            commit();
            jvm.kill();
        }
        assertRowsThere();
    }

    @Test
    void after_the_server_was_killed_committed_rows_are_there() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
        commit();
        ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
        postgres.close();
        assertRowsThere();
    }

    @Test
    void after_both_were_killed_committed_rows_are_there() throws Exception {
        DataFolders.started(data);
        try (OtherJvm jvm = OtherJvm.start(data)) {
            ProcessHandle server = jvm.server();
            commit();
            server.destroyForcibly();
            jvm.kill();
        }
        assertRowsThere();
    }

    @Test
    void after_all_at_once_were_killed_committed_rows_are_there() throws Exception {
        DataFolders.started(data);
        try (OtherJvm jvm = OtherJvm.start(data)) {
            jvm.server();
            commit();
            processes(data).forEach(ProcessHandle::destroyForcibly);
            jvm.kill();
        }
        assertRowsThere();
    }

    @Test
    void a_server_left_behind_is_stopped_before_the_next_starts() throws Exception {
        DataFolders.started(data);
        ProcessHandle left;
        try (OtherJvm jvm = OtherJvm.start(data)) {
            left = jvm.server();
            commit();
            processes(data).stream()
                    .filter(process -> process.info().command().orElse("").endsWith("sh"))
                    .forEach(watcher -> {
                        watcher.destroyForcibly();
                        Patience.gone(watcher, SOON);
                    });
            jvm.kill();
        }
        assertThat(left.isAlive()).isTrue();
        assertRowsThere();
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void a_stranger_with_the_number_of_a_dead_server_is_left_alone() throws Exception {
        DataFolders.started(data);
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Path cluster = PostgresFolder.in(data).cluster();
            Files.writeString(
                    cluster.resolve(PidFile.NAME),
                    stranger.pid() + "\n" + cluster + "\n1700000000\n5432\n\n127.0.0.1\n   1234     5678\nready\n");
            commitInOrder();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
        assertRowsThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.log", "cluster.new", "cluster", "port"})
    void a_first_start_killed_at_any_point_can_be_done_again(String reached) throws Exception {
        if (!reached.equals("program.log")) {
            DataFolders.unpacked(data);
        }
        PostgresFolder folder = PostgresFolder.in(data);
        try (OtherJvm jvm = OtherJvm.start(data)) {
            assertThat(Patience.until(Duration.ofMinutes(1), () -> isThere(folder, reached)))
                    .isTrue();
            jvm.kill();
        }
        commitInOrder();
        assertRowsThere();
        assertThat(folder.children()).noneMatch(child -> child.toString().contains(".new-"));
    }

    private static boolean isThere(PostgresFolder folder, String name) {
        if (name.equals("program.log")) {
            return Files.exists(folder.log().resolve(name));
        }
        try {
            return Files.exists(folder.root().resolve(name))
                    || folder.children().stream()
                            .anyMatch(child -> name.endsWith(".new")
                                    && child.getFileName().toString().startsWith(name));
        } catch (IOException vanished) {
            return false;
        }
    }

    private void commit() throws Exception {
        try (Connection owner = Rows.owner(data)) {
            Rows.run(owner, "create table grant_paid (fen bigint)");
            Rows.run(owner, "insert into grant_paid select * from generate_series(1, 1000)");
        }
    }

    private void commitInOrder() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(data)) {
            assertThat(postgres.url()).isNotEmpty();
            commit();
        }
    }

    private void assertRowsThere() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(data);
                Connection owner = Rows.owner(postgres)) {
            assertThat(Rows.ask(owner, "select sum(fen) from grant_paid")).containsExactly("500500");
        }
    }

    /** Server, its children and the watcher: whatever works in this data folder. */
    private static List<ProcessHandle> processes(Path data) {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> worksIn(data, process)).toList();
        }
    }

    private static boolean worksIn(Path data, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .startsWith(data.toRealPath());
        } catch (IOException hidden) {
            return false;
        }
    }
}
