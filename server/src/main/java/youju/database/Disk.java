package youju.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;

/** Makes what was written last over a power cut. */
final class Disk {

    /** Everybody's unwritten data of the same disk goes along. */
    private static final Duration MOST = Duration.ofMinutes(2);

    private Disk() {}

    /** A file, or a folder with all in it: as a whole where the system can, since a thousand single waits take long. */
    static void write(Path tree) throws IOException {
        if (Files.isDirectory(tree) && writtenAtOnce(tree)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                force(path);
            }
        }
    }

    /** One file, or the names in one folder. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** By {@code sync -f} of Linux; elsewhere a program of that name doesn't wait for the disk. */
    private static boolean writtenAtOnce(Path folder) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return false;
        }
        Process sync = new ProcessBuilder("sync", "-f", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Patience.gone(sync, MOST) && sync.exitValue() == 0;
    }
}
