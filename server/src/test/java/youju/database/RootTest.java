package youju.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youju.database.LocalPostgresFailure.Reason;

/** What only root can try: other people's folders and a small disk. */
class RootTest {

    /** An ordinary user that every Linux has; here the owner of a folder. */
    private static final int SOMEBODY = 65534;

    private static final int LEFT = 4 << 20;

    @BeforeAll
    static void onlyAsRoot() {
        assumeTrue(new UnixSystem().getUid() == 0, "not root");
    }

    @Test
    void in_somebodys_folder_the_server_and_its_files_are_somebodys() throws Exception {
        Path data = DataFolders.open("somebody");
        Files.setAttribute(data, "unix:uid", SOMEBODY);
        try (LocalPostgres postgres = LocalPostgres.start(data)) {
            assertThat(Files.getAttribute(Path.of("/proc", String.valueOf(postgres.pid())), "unix:uid"))
                    .isEqualTo(SOMEBODY);
        }
        LocalPostgres.start(data).close();
        try (Stream<Path> files = Files.walk(data)) {
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .allSatisfy(file ->
                            assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(SOMEBODY));
        }
    }

    @Test
    void a_folder_its_owner_cannot_reach_is_refused(@TempDir Path ours) throws Exception {
        Path data = Files.createDirectory(ours.resolve("data"));
        Files.setAttribute(data, "unix:uid", SOMEBODY);
        assertThat(refusal(data).reason()).isEqualTo(Reason.NO_ORDINARY_USER);
    }

    @Test
    void too_small_a_disk_is_refused_before_anything_is_written(@TempDir Path disk) throws Exception {
        try (var mounted = SmallDisk.mount(disk, 64)) {
            assertThat(refusal(disk).reason()).isEqualTo(Reason.DISK_FULL);
            assertThat(mounted.path().resolve("postgres")).isEmptyDirectory();
        }
    }

    @Test
    void a_disk_that_ran_full_loses_nothing_committed(@TempDir Path disk) throws Exception {
        try (var mounted = SmallDisk.mount(disk, 288)) {
            Path data = DataFolders.started(mounted.path());
            long committed = fill(data);
            assertThat(committed).isPositive();
            assertThat(refusal(data).reason()).isEqualTo(Reason.DISK_FULL);
            Files.delete(data.resolve("filler"));
            try (LocalPostgres postgres = LocalPostgres.start(data);
                    Connection owner = Rows.owner(postgres)) {
                assertThat(Rows.ask(owner, "select count(*) from page"))
                        .singleElement()
                        .satisfies(count -> assertThat(Long.parseLong(count)).isGreaterThanOrEqualTo(committed));
            }
        }
    }

    /** Commits row by row until the disk is full; how many commits were confirmed. */
    private static long fill(Path data) throws Exception {
        long committed = 0;
        try (LocalPostgres postgres = LocalPostgres.start(data);
                Connection owner = Rows.owner(postgres)) {
            Rows.run(owner, "create table page (words text)");
            fillDisk(data.resolve("filler"));
            for (; committed < 100_000; committed++) {
                Rows.run(owner, "insert into page select string_agg(md5(i::text), '') from generate_series(1, 200) i");
            }
        } catch (SQLException full) {
            assertThat(full.getSQLState()).as(full.toString()).matches("53100|08...|57P..");
        }
        return committed;
    }

    /** All but some megabytes. */
    private static void fillDisk(Path filler) throws IOException {
        byte[] piece = new byte[1 << 20];
        try (var stream = Files.newOutputStream(filler)) {
            while (true) {
                stream.write(piece);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        try (FileChannel channel = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - LEFT);
        }
    }

    private static LocalPostgresFailure refusal(Path data) {
        var failure = catchThrowableOfType(
                LocalPostgresFailure.class, () -> LocalPostgres.start(data).close());
        assertThat(failure).isNotNull();
        return failure;
    }

    /** A disk in memory, of so many megabytes. */
    private record SmallDisk(Path path) implements AutoCloseable {

        static SmallDisk mount(Path path, int size) throws IOException {
            assumeTrue(
                    run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", path.toString()),
                    "mounting is not permitted here");
            return new SmallDisk(path);
        }

        private static boolean run(String... command) throws IOException {
            Process process = new ProcessBuilder(command).start();
            return Patience.gone(process.toHandle(), Tool.SHORT) && process.exitValue() == 0;
        }

        @Override
        public void close() throws IOException {
            run("umount", "-l", path.toString());
        }
    }
}
