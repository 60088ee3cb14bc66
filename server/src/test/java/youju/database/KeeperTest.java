package youju.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that ends while its JVM lives. */
class KeeperTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    @TempDir
    private Path data;

    @Test
    void a_server_killed_alone_is_started_again_on_its_port_with_all_that_was_committed() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data))) {
            String url = postgres.url();
            try (Connection owner = Rows.owner(postgres)) {
                Rows.run(owner, "create table grant_paid (fen bigint)");
                Rows.run(owner, "insert into grant_paid values (5005)");
            }
            for (int times = 0; times < 2; times++) {
                kill(postgres);
                assertThat(Patience.until(SOON, () -> answers(postgres))).isTrue();
            }
            assertThat(postgres.url()).isEqualTo(url);
            try (Connection owner = Rows.owner(postgres)) {
                assertThat(Rows.ask(owner, "select fen from grant_paid")).containsExactly("5005");
            }
        }
    }

    @Test
    void a_server_that_is_stopped_is_not_started_again() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
        ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
        postgres.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(postgres.pid()).isEqualTo(server.pid());
        assertThat(PidFile.read(PostgresFolder.in(data).cluster())).isEmpty();
    }

    @Test
    void a_stop_while_it_is_being_started_again_leaves_nothing_running() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
        kill(postgres);
        postgres.close();
        assertThat(ProcessHandle.of(postgres.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        LocalPostgres.start(data).close();
    }

    /** The keeper tells the number of the process it started a moment after that answers. */
    private static void kill(LocalPostgres postgres) {
        assertThat(Patience.until(SOON, () -> ProcessHandle.of(postgres.pid()).isPresent()))
                .isTrue();
        ProcessHandle server = ProcessHandle.of(postgres.pid()).orElseThrow();
        server.destroyForcibly();
        Patience.gone(server, SOON);
    }

    private static boolean answers(LocalPostgres postgres) {
        try (Connection user = Rows.user(postgres)) {
            return Rows.ask(user, "select 1").equals(java.util.List.of("1"));
        } catch (SQLException away) {
            return false;
        }
    }
}
