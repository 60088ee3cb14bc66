package youju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's {@code postmaster.pid}: its process in the first line, how far it is in the eighth. */
record PidFile(long pid, String status) {

    static final String NAME = "postmaster.pid";

    private static final int STATUS_LINE = 8;

    static Optional<PidFile> read(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve(NAME));
            String status =
                    lines.size() < STATUS_LINE ? "" : lines.get(STATUS_LINE - 1).strip();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PidFile(Long.parseLong(lines.getFirst().strip()), status));
        } catch (IOException | NumberFormatException unwritten) {
            return Optional.empty();
        }
    }

    boolean ready(long process) {
        return pid == process && status.equals("ready");
    }

    /** Whether the process is a PostgreSQL at work in this cluster, and not a stranger that got the number later. */
    static boolean isServerOf(Path cluster, ProcessHandle process) {
        Path about = Path.of("/proc", String.valueOf(process.pid()));
        try {
            return Files.readSymbolicLink(about.resolve("exe")).endsWith("postgres")
                    && Files.isSameFile(about.resolve("cwd"), cluster);
        } catch (IOException hidden) {
            return commandLine(about, process).contains("/bin/postgres -D " + cluster);
        }
    }

    /** Open to all on Linux, even where a container's root may not look into another user's process. */
    private static String commandLine(Path about, ProcessHandle process) {
        try {
            return Files.readString(about.resolve("cmdline")).replace('\0', ' ');
        } catch (IOException ended) {
            return process.info().commandLine().orElse("");
        }
    }
}
