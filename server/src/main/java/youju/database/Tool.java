package youju.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** One of PostgreSQL's programs, run to its end. Its words go into a file, for us and for who looks after the machine. */
record Tool(ServerUser user, Path folder, Path words) {

    /** For a program that answers at once. */
    static final Duration SHORT = Duration.ofSeconds(20);

    /** For one that writes a cluster, on a slow disk too. */
    static final Duration LONG = Duration.ofMinutes(5);

    /** Whether it did what it was to do. */
    boolean run(List<String> command, String input, Duration most) throws IOException {
        // Anew: as root we must not write through a link that somebody else put there.
        Files.deleteIfExists(words);
        Process process = process(user.command(command), folder)
                .redirectOutput(words.toFile())
                .start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // It has ended without reading; its words tell why.
            return process.onExit().thenApply(Process::exitValue).join() == 0;
        }
        if (!Patience.gone(process, most)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** What it said. */
    String said() throws IOException {
        return Files.exists(words) ? new String(Files.readAllBytes(words), StandardCharsets.UTF_8).strip() : "";
    }

    /** A process in a folder it may be in, untouched by PostgreSQL settings of our surroundings, speaking English. */
    static ProcessBuilder process(List<String> command, Path folder) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.equals("LANGUAGE"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
