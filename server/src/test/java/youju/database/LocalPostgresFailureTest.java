package youju.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import youju.database.LocalPostgresFailure.Reason;

/** A folder that can't be started says what is wrong, where, and what to do. */
class LocalPostgresFailureTest {

    /** The catalogue of databases: the first thing read at every sign-in. */
    private static final String CATALOGUE_OF_DATABASES = "global/1262";

    @TempDir
    private Path data;

    private Path cluster;

    @BeforeEach
    void name() throws IOException {
        cluster = PostgresFolder.in(data).cluster();
    }

    @Test
    void a_folder_in_use_is_refused_with_its_name_and_the_process() throws Exception {
        DataFolders.started(data);
        try (OtherJvm other = OtherJvm.start(data)) {
            other.server();
            assertThat(refusal(Reason.FOLDER_IN_USE).sentence(Locale.CHINESE))
                    .contains(data.toRealPath().toString(), String.valueOf(other.pid()));
        }
        LocalPostgres.start(data).close();
    }

    @Test
    void a_second_try_in_the_same_jvm_does_not_open_the_folder_to_others() throws Exception {
        DataFolders.started(data);
        try (LocalPostgres postgres = LocalPostgres.start(data)) {
            assertThat(refusal(Reason.FOLDER_IN_USE).where()).isEqualTo(data.toRealPath());
            try (OtherJvm other = OtherJvm.start(data)) {
                assertThat(other.said())
                        .startsWith("refused FOLDER_IN_USE")
                        .contains(data.toRealPath().toString())
                        .contains(String.valueOf(ProcessHandle.current().pid()));
            }
            assertThat(ProcessHandle.of(postgres.pid())).isPresent();
        }
    }

    @Test
    void a_missing_version_is_damage() throws Exception {
        DataFolders.started(data);
        Files.delete(cluster.resolve("PG_VERSION"));
        assertThat(refusal(Reason.DAMAGED).where().getFileName()).hasToString("PG_VERSION");
    }

    @Test
    void another_major_version_is_told_with_both_numbers() throws Exception {
        DataFolders.started(data);
        Files.writeString(cluster.resolve("PG_VERSION"), "15\n");
        assertThat(refusal(Reason.OTHER_VERSION).getMessage()).contains("15 / 18");
    }

    @Test
    void a_lost_cluster_is_not_replaced_by_an_empty_one() throws Exception {
        DataFolders.started(data);
        PostgresFolder.remove(cluster);
        refusal(Reason.DAMAGED);
        assertThat(cluster).doesNotExist();
    }

    @Test
    void a_control_file_with_a_wrong_checksum_is_damage() throws Exception {
        DataFolders.started(data);
        overwrite(cluster.resolve("global/pg_control"), 40);
        refusal(Reason.DAMAGED);
    }

    @Test
    void an_empty_control_file_is_damage() throws Exception {
        DataFolders.started(data);
        Files.write(cluster.resolve("global/pg_control"), new byte[0]);
        refusal(Reason.DAMAGED);
    }

    @Test
    void a_missing_control_file_is_damage() throws Exception {
        DataFolders.started(data);
        Files.delete(cluster.resolve("global/pg_control"));
        refusal(Reason.DAMAGED);
    }

    @Test
    void a_page_changed_outside_the_database_is_found() throws Exception {
        DataFolders.started(data);
        overwrite(cluster.resolve(CATALOGUE_OF_DATABASES), 8000);
        refusal(Reason.CHECKSUM_WRONG);
    }

    @Test
    void after_a_failure_the_folder_is_free() throws Exception {
        DataFolders.started(data);
        Path version = cluster.resolve("PG_VERSION");
        Files.delete(version);
        refusal(Reason.DAMAGED);
        Files.writeString(version, "18\n");
        LocalPostgres.start(data).close();
    }

    @Test
    void a_file_in_place_of_the_folder_is_told() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThat(catchThrowableOfType(LocalPostgresFailure.class, () -> LocalPostgres.start(file))
                        .reason())
                .isEqualTo(Reason.NOT_WRITABLE);
    }

    @Test
    void settings_the_server_does_not_know_are_told_in_its_words() throws Exception {
        DataFolders.started(data);
        Files.writeString(cluster.resolveSibling("local.conf"), "no_such_thing = 1\n");
        assertThat(refusal(Reason.NOT_STARTED).getMessage()).contains("no_such_thing");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_sentence_in_both_languages(Reason reason) {
        var failure = new LocalPostgresFailure(reason, Path.of("/srv/data"), "4711");
        assertThat(failure.sentence(Locale.SIMPLIFIED_CHINESE))
                .contains("/srv/data", "4711", "请")
                .endsWith("。");
        assertThat(failure.sentence(Locale.UK)).contains("/srv/data", "4711");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISK_FULL     | FATAL:  could not write lock file "postmaster.pid": No space left on device
            DISK_FULL     | java.io.IOException: No space left on device
            STILL_RUNNING | FATAL:  pre-existing shared memory block (key 19, ID 2) is still in use
            PORT_BLOCKED  | FATAL:  could not create any TCP/IP sockets
            DAMAGED       | PANIC:  could not locate a valid checkpoint record at 0/1C53F40
            NOT_WRITABLE  | initdb: error: could not create directory "x": Permission denied
            NOT_STARTED   | something never seen before
            """)
    void the_reason_is_told_from_the_words(Reason reason, String words) {
        assertThat(Symptoms.of(words)).isEqualTo(reason);
    }

    private LocalPostgresFailure refusal(Reason reason) {
        var failure = catchThrowableOfType(
                LocalPostgresFailure.class, () -> LocalPostgres.start(data).close());
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).as(failure.getMessage()).isEqualTo(reason);
        return failure;
    }

    private static void overwrite(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer there = ByteBuffer.allocate(1);
            channel.read(there, at);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~there.get(0)}), at);
        }
    }
}
