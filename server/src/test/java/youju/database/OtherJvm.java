package youju.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A child of the test that runs {@link LocalPostgresJvm}. */
final class OtherJvm implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(60);

    private final Process process;
    private final BufferedReader words;

    private OtherJvm(Process process) {
        this.process = process;
        this.words = process.inputReader();
    }

    static OtherJvm start(Path dataFolder) throws IOException {
        return new OtherJvm(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalPostgresJvm.class.getName(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** What it says of its start. */
    String said() throws IOException {
        return String.valueOf(words.readLine());
    }

    /** The server's process, once it runs. */
    ProcessHandle server() throws IOException {
        String[] started = said().split(" ");
        if (!started[0].equals("started")) {
            throw new IllegalStateException(String.join(" ", started));
        }
        return ProcessHandle.of(Long.parseLong(started[1])).orElseThrow();
    }

    long pid() {
        return process.pid();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        Patience.gone(process.toHandle(), END);
    }

    /** Ends in order. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        if (!Patience.gone(process.toHandle(), END)) {
            kill();
        }
    }
}
