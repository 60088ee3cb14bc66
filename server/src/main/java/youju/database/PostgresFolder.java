package youju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code postgres} in the data folder and the names in it. What is written into it in several steps is first
 * written beside its place and then renamed, so that a thing that is there is whole.
 */
record PostgresFolder(Path data, Path root) {

    /** The mark of a thing not yet whole; what carries it at a start was interrupted and is thrown away. */
    private static final String UNFINISHED = ".new";

    static PostgresFolder in(Path dataFolder) throws IOException {
        Path data = dataFolder.toRealPath();
        Path root = data.resolve("postgres");
        if (!Files.isDirectory(root)) {
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new PostgresFolder(data, root.toRealPath());
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("log");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    /** Holds the port; written when the first start has come to its end. */
    Path port() {
        return root.resolve("port");
    }

    /** Where to make a thing before it gets its name; a new place each time, since a killed process may still write. */
    Path unfinished(Path thing) {
        return root.resolve(thing.getFileName() + UNFINISHED + "-"
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()));
    }

    /** Gives a finished thing its name, once all of it is on disk, so that a power cut leaves the whole or nothing. */
    void finish(Path unfinished, Path thing) throws IOException {
        Disk.write(unfinished);
        Files.move(unfinished, thing, StandardCopyOption.ATOMIC_MOVE);
        Disk.force(root);
    }

    /** Writes a small file of ours whole, readable by its owner alone. */
    void write(Path file, String text, ServerUser user) throws IOException {
        Path unfinished = unfinished(file);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text);
        user.own(unfinished);
        finish(unfinished, file);
    }

    /** Throws away what was interrupted. */
    void tidy() throws IOException {
        for (Path child : children()) {
            if (child.getFileName().toString().contains(UNFINISHED + "-")) {
                remove(child);
            }
        }
    }

    List<Path> children() throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.toList();
        }
    }

    /** As far as it goes: what a dying process still writes is left to the next start. */
    static void remove(Path tree) {
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            System.getLogger(PostgresFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "left for the next start: " + tree, left);
        }
    }
}
