package youju.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in its folder when nothing goes wrong, or little. */
class LocalPostgresTest {

    @TempDir
    private Path data;

    private PostgresFolder folder;

    @BeforeEach
    void name() throws IOException {
        folder = PostgresFolder.in(data);
    }

    @Test
    void a_second_start_finds_the_rows_of_the_first() throws Exception {
        String url;
        String password;
        try (LocalPostgres first = LocalPostgres.start(data);
                Connection owner = Rows.owner(first)) {
            url = first.url();
            password = first.ownerPassword();
            Rows.run(owner, "create table petition (title text)");
            Rows.run(owner, "insert into petition values ('道路积水')");
        }
        try (LocalPostgres second = LocalPostgres.start(data);
                Connection owner = Rows.owner(second)) {
            assertThat(Rows.ask(owner, "select title from petition")).containsExactly("道路积水");
            assertThat(second.url()).isEqualTo(url);
            assertThat(second.ownerPassword()).isEqualTo(password);
        }
    }

    @Test
    void what_is_committed_is_on_disk() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
                Connection user = Rows.user(postgres)) {
            assertThat(Stream.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                    .allSatisfy(setting ->
                            assertThat(Rows.ask(user, "show " + setting)).containsExactly("on"));
        }
    }

    @Test
    void local_settings_change_memory_and_not_durability() throws Exception {
        DataFolders.started(data);
        Files.writeString(folder.root().resolve("local.conf"), "work_mem = 7MB\nfsync = off\n");
        try (LocalPostgres postgres = LocalPostgres.start(data);
                Connection user = Rows.user(postgres)) {
            assertThat(Rows.ask(user, "show work_mem")).containsExactly("7MB");
            assertThat(Rows.ask(user, "show fsync")).containsExactly("on");
        }
    }

    @Test
    void it_speaks_chinese_and_keeps_our_time() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
                Connection user = Rows.user(postgres)) {
            assertThat(Rows.ask(user, "show server_encoding")).containsExactly("UTF8");
            assertThat(Rows.ask(user, "show log_timezone")).containsExactly("Asia/Shanghai");
            assertThat(Rows.ask(user, "select unnest(show_trgm('信访件'))")).hasSize(4);
            assertThat(Rows.ask(user, "select similarity('信访事项办理', '信访事项') > 0.3"))
                    .containsExactly("t");
            assertThat(Rows.ask(user, "select encode(digest('1', 'sha256'), 'hex')"))
                    .singleElement()
                    .asString()
                    .hasSize(64);
        }
    }

    @Test
    void neither_role_is_a_superuser() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
                Connection user = Rows.user(postgres)) {
            assertThat(Rows.ask(user, """
                    select rolname from pg_roles
                    where rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
                    order by 1
                    """)).containsExactly("youju", "youju_owner");
            assertThat(Rows.ask(user, "select datdba::regrole from pg_database where datname = 'youju'"))
                    .containsExactly("youju_owner");
            assertThatThrownBy(() -> Rows.run(user, "create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data))) {
            for (String role : List.of("postgres", "youju_owner", "youju")) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), role, "guess"))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
            assertThat(Files.readString(folder.cluster().resolve("pg_hba.conf")))
                    .contains("scram-sha-256")
                    .doesNotContain("trust", "md5", "peer");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void passwords_are_in_no_log() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(DataFolders.unpacked(data));
                Stream<Path> logs = Files.list(folder.log())) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(Files.readString(log))
                            .doesNotContain(postgres.password(), postgres.ownerPassword()));
        }
    }

    @Test
    void a_port_that_another_program_took_is_left_to_it() throws Exception {
        DataFolders.started(data);
        int port = Integer.parseInt(Files.readString(folder.port()).strip());
        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                LocalPostgres postgres = LocalPostgres.start(data);
                Connection user = Rows.user(postgres)) {
            assertThat(postgres.url()).doesNotContain(":" + stranger.getLocalPort() + "/");
            assertThat(Rows.ask(user, "show port"))
                    .containsExactly(Files.readString(folder.port()).strip());
        }
    }

    @Test
    void lost_passwords_are_made_anew() throws Exception {
        DataFolders.started(data);
        Secrets lost = Secrets.read(folder);
        Files.delete(folder.secrets());
        try (LocalPostgres postgres = LocalPostgres.start(data);
                Connection user = Rows.user(postgres)) {
            assertThat(Rows.ask(user, "select current_user")).containsExactly("youju");
            assertThat(postgres.password()).isNotEqualTo(lost.user());
        }
    }

    @Test
    void remains_of_an_interrupted_start_are_cleared_away() throws Exception {
        DataFolders.unpacked(data);
        Path half = Files.createDirectory(folder.unfinished(folder.cluster()));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        Path other = Files.createDirectory(folder.root().resolve("program-00000000"));
        LocalPostgres.start(data).close();
        assertThat(half).doesNotExist();
        assertThat(other).doesNotExist();
        assertThat(folder.cluster()).isDirectory();
    }

    @Test
    void logs_are_kept_for_a_week() throws Exception {
        DataFolders.started(data);
        Path old = Files.writeString(folder.log().resolve("postgres-Old.log"), "old");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(7))));
        LocalPostgres.start(data).close();
        assertThat(old).doesNotExist();
    }

    @Test
    void closing_twice_is_closing_once() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(DataFolders.started(data));
        postgres.close();
        postgres.close();
        assertThat(ProcessHandle.of(postgres.pid())).isEmpty();
    }
}
