package youju.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import youju.RunningServer;
import youju.command.Commands;

/** The program as its user starts it, in a JVM of its own on one data folder, to be killed. */
final class ServerJvm {

    /** On a machine with many neighbours, the first start with its demo county. */
    private static final Duration START = Duration.ofMinutes(4);

    private static final Duration END = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path data;
    private final boolean money;
    private final int port;
    private Process process;

    /** @param money whether the demo county has its money and things too */
    ServerJvm(Path data, boolean money) throws IOException {
        this.data = data;
        this.money = money;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = launched();
    }

    private Process launched() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Commands.class.getName(),
                        "run",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port),
                        "--petitions",
                        "1"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said().toFile()));
        builder.environment().put("YOUJU_DEMO_MONEY", String.valueOf(money));
        return builder.start();
    }

    /** Everything it printed, over all its starts. */
    Path said() {
        return data.resolve("said.log");
    }

    /** What it complained of last, for whoever reads a failed test. */
    String lastWords() {
        try (Stream<String> lines = Files.lines(said())) {
            List<String> complaints = lines.filter(line -> line.contains("ERROR") || line.contains("Exception"))
                    .toList();
            return String.join("\n", complaints.subList(Math.max(0, complaints.size() - 40), complaints.size()));
        } catch (IOException unread) {
            return "its log can't be read: " + unread;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it again after its end, on the same port. */
    void startAgain() throws IOException {
        process = launched();
    }

    /** Returns when a page can be had, from the database too. */
    void awaitReady() {
        require(START, () -> {
            try {
                return RunningServer.visit(address()).get("/actuator/health").status() == 200;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
    }

    /** {@code kill -9} of the JVM. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** {@code kill -9} of the database's first process. */
    void killDatabase() throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        if (Files.exists(file)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Ends in order. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server didn't stop when asked");
        }
    }

    /** Returns when nothing works in the data folder any more: no server, none of its children, no watcher. */
    void awaitNobody() {
        require(END, () -> {
            try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
                return all.noneMatch(this::worksHere);
            }
        });
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                    .startsWith(data.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    static void require(Duration most, BooleanSupplier holds) {
        long end = System.nanoTime() + most.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + most);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
