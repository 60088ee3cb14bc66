package youju.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Data folders that have had their first start and were stopped in order: copies of one, since making takes seconds. */
final class DataFolders {

    private static final DataFolders MADE = new DataFolders();

    private final Path made;

    private DataFolders() {
        try {
            made = open("made");
            LocalPostgres.start(made).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (LocalPostgresFailure failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** An empty folder that every user may enter; removed when the tests end. */
    static Path open(String name) throws IOException {
        Path folder = Files.createTempDirectory("youju-" + name + "-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PostgresFolder.remove(folder)));
        return folder;
    }

    /** Makes the folder one that has been started before; the programs are shared. */
    static Path started(Path folder) throws IOException {
        PostgresFolder from = PostgresFolder.in(MADE.made);
        PostgresFolder to = PostgresFolder.in(folder);
        for (Path child : from.children()) {
            Path copy = to.root().resolve(child.getFileName());
            if (child.getFileName().toString().startsWith("program-")) {
                Files.createSymbolicLink(copy, child);
            } else {
                copy(child, copy);
            }
        }
        return folder;
    }

    /** The same for a first start: only the programs are there. */
    static Path unpacked(Path folder) throws IOException {
        started(folder);
        for (Path child : PostgresFolder.in(folder).children()) {
            if (!Files.isSymbolicLink(child)) {
                PostgresFolder.remove(child);
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
