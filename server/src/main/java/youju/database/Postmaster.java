package youju.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.database.LocalPostgresFailure.Reason;

/** The server's first process, which is a child of ours and ends with us. */
final class Postmaster {

    /** A recovery after a power cut writes all that {@code max_wal_size} holds. */
    private static final Duration START = Duration.ofMinutes(5);

    /** To finish by itself; past it the server stops without tidying up, and recovers at the next start. */
    private static final Duration STOP = Duration.ofMinutes(1);

    /** From a hard stop to the end of the process. */
    private static final Duration HARD_STOP = Duration.ofSeconds(20);

    /**
     * Becomes the server (so our child's pid is the server's) and leaves behind a watcher that waits for the end of
     * the pipe from us, however we end, and then asks the server to shut down fast. The watcher is nobody's child, since
     * the server would take an unknown child's death for a crash; it doesn't heed signals to the whole group, and it
     * compares starting times, so as not to stop a stranger that got the server's number.
     */
    private static final String WATCHED = """
            began() { set -- $(cat "/proc/$$/stat" 2>/dev/null); echo "${22:-}"; }
            since=$(began)
            exec 3<&0 </dev/null
            ( ( trap '' HUP INT TERM
                read -r line <&3
                [ "$(began)" = "$since" ] && kill -INT $$ ) >/dev/null 2>&1 & )
            exec "$@" 3<&-
            """;

    private final Process process;

    private Postmaster(Process process) {
        this.process = process;
    }

    /** Starts and waits until it takes connections. */
    static Postmaster start(PostgresFolder folder, Binaries binaries, ServerUser user)
            throws IOException, LocalPostgresFailure {
        ServerLog log = new ServerLog(folder.log());
        List<String> command = new ArrayList<>();
        if (Files.exists(Path.of("/usr/bin/setsid"))) {
            // Out of the terminal's group: Ctrl-C is for us, and we stop the server when we no longer need it.
            command.add("/usr/bin/setsid");
        }
        command.addAll(user.command(List.of(
                "/bin/sh", "-c", WATCHED, "postgres", binaries.postgres().toString())));
        command.addAll(List.of("-D", folder.cluster().toString()));
        Process process = Tool.process(command, folder.root())
                .redirectOutput(log.console().toFile())
                .start();
        Postmaster postmaster = new Postmaster(process);
        Patience.until(START, () -> !process.isAlive() || postmaster.ready(folder));
        if (!postmaster.ready(folder)) {
            postmaster.stop();
            String said = log.said();
            throw new LocalPostgresFailure(Symptoms.of(said), folder.cluster(), Symptoms.essence(said));
        }
        return postmaster;
    }

    /** The same after the former one ended unasked: with the settings, and so the port, that are there. */
    static Postmaster startAgain(PostgresFolder folder, Binaries binaries, ServerUser user)
            throws IOException, LocalPostgresFailure {
        stopPrevious(folder, binaries, user);
        return start(folder, binaries, user);
    }

    /**
     * Makes way for a start: stops a server that a killed JVM has left behind in this folder, and removes a pid file
     * whose number has gone to a stranger, which PostgreSQL would take for a running server. The server still looks by
     * itself whether the shared memory of this folder is in use.
     */
    static void stopPrevious(PostgresFolder folder, Binaries binaries, ServerUser user)
            throws IOException, LocalPostgresFailure {
        Optional<PidFile> file = PidFile.read(folder.cluster());
        Optional<ProcessHandle> living = file.flatMap(pid -> ProcessHandle.of(pid.pid()));
        if (living.isEmpty()) {
            return;
        }
        ProcessHandle process = living.get();
        if (!PidFile.isServerOf(folder.cluster(), process)) {
            Files.deleteIfExists(folder.cluster().resolve(PidFile.NAME));
            return;
        }
        Tool tool = new Tool(user, folder.root(), folder.log().resolve("stop.log"));
        for (String mode : List.of("fast", "immediate")) {
            Duration most = mode.equals("fast") ? STOP : HARD_STOP;
            List<String> stop = List.of(
                    binaries.pgCtl().toString(),
                    "stop",
                    "--pgdata=" + folder.cluster(),
                    "--mode=" + mode,
                    "--wait",
                    "--timeout=" + most.toSeconds());
            tool.run(stop, "", most.plus(HARD_STOP));
            if (Patience.gone(process, HARD_STOP)) {
                return;
            }
        }
        throw new LocalPostgresFailure(Reason.STILL_RUNNING, folder.cluster(), String.valueOf(process.pid()));
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on disk. Returns when it has ended. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException closed) {
            // The pipe is gone because the server is.
        }
        if (!Patience.gone(process.toHandle(), STOP)) {
            process.destroyForcibly();
            Patience.gone(process.toHandle(), HARD_STOP);
        }
    }

    private boolean ready(PostgresFolder folder) {
        return process.isAlive()
                && PidFile.read(folder.cluster())
                        .filter(file -> file.ready(process.pid()))
                        .isPresent();
    }

    /** Returns when it has ended, whoever ended it. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    long pid() {
        return process.pid();
    }
}
