package youju.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder {@code log}: what the server has said since the moment this was made. */
final class ServerLog {

    /** The server itself writes over its files only if it runs at midnight; office machines are off then. */
    private static final Duration KEPT = Duration.ofDays(6);

    /** More than a failing start says; a bound for a file gone wild. */
    private static final int MOST_BYTES = 256 * 1024;

    private final Path folder;
    private final Map<Path, Long> sizes = new HashMap<>();

    ServerLog(Path folder) throws IOException {
        this.folder = folder;
        for (Path file : files()) {
            sizes.put(file, Files.size(file));
        }
    }

    /** Takes the server's output until it has opened its own log. Made anew, so that root writes through no link. */
    Path console() throws IOException {
        Path console = folder.resolve("console.log");
        Files.deleteIfExists(console);
        sizes.put(console, 0L);
        return console;
    }

    String said() throws IOException {
        StringBuilder said = new StringBuilder();
        for (Path file : files()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                long from = Math.min(sizes.getOrDefault(file, 0L), channel.size());
                ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size() - from, MOST_BYTES));
                channel.read(bytes, from);
                said.append(StandardCharsets.UTF_8.decode(bytes.flip()));
            }
        }
        return said.toString().strip();
    }

    static void prune(Path folder) throws IOException {
        Files.createDirectories(folder);
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
