package youju.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while people work. {@code -Dyouju.kill.rounds=100 -Dyouju.kill.seed=7} for a long run; each seed draws
 * other moments.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("youju.kill.rounds", 3);
    private static final long SEED = Long.getLong("youju.kill.seed", 2022);

    /** In which steps are answered again after a kill, on a machine with many neighbours. */
    private static final Duration AGAIN = Duration.ofMinutes(3);

    /** As long as a step takes, so that a kill falls into every part of one. */
    private static final int LONGEST_MILLIS = 250;

    private enum Victim {
        SERVER,
        DATABASE,
        BOTH
    }

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void whatever_is_killed_what_was_answered_is_there_and_nothing_is_half_done() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        SplittableRandom random = new SplittableRandom(SEED);
        ServerJvm server = new ServerJvm(data, false);
        List<Clerks> clerks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try {
            server.awaitReady();
            for (String who : List.of("dengji", "dengji2", "dengji", "dengji2")) {
                clerks.add(new Clerks(server.address(), (clerks.size() + 1) + "组第", who));
            }
            clerks.forEach(each -> threads.add(Thread.startVirtualThread(each)));
            int first = random.nextInt(Victim.values().length);
            for (int round = 0; round < ROUNDS; round++) {
                awaitAnswers(clerks, 4 + random.nextInt(12));
                LockSupport.parkNanos(
                        Duration.ofMillis(random.nextInt(LONGEST_MILLIS)).toNanos());
                kill(Victim.values()[(first + round) % Victim.values().length], server);
            }
            awaitAnswers(clerks, 8);
            clerks.forEach(Clerks::stop);
            for (Thread thread : threads) {
                thread.join();
            }
            server.stop();
            server.awaitNobody();
        } finally {
            clerks.forEach(Clerks::stop);
            server.kill();
        }
        assertThat(clerks.stream().flatMap(each -> each.strange().stream()))
                .as(server::lastWords)
                .isEmpty();
        List<Clerks.Done> answered =
                clerks.stream().flatMap(each -> each.done().stream()).toList();
        List<String> numbers =
                clerks.stream().flatMap(each -> each.numbers().stream()).toList();
        try (Books books = new Books(data)) {
            assertThat(books.faults(answered, numbers)).isEmpty();
            System.out.println("killed " + ROUNDS + " times by seed " + SEED + ": " + answered.size()
                    + " steps were answered, "
                    + clerks.stream().mapToInt(Clerks::sentAgain).sum() + " forms sent again, " + books.petitions()
                    + " petitions");
        }
        server.awaitNobody();
    }

    private static void kill(Victim victim, ServerJvm server) throws Exception {
        switch (victim) {
            case DATABASE -> server.killDatabase();
            case SERVER -> {
                server.kill();
                server.startAgain();
            }
            case BOTH -> {
                server.killDatabase();
                server.kill();
                server.awaitNobody();
                server.startAgain();
            }
        }
    }

    private static void awaitAnswers(List<Clerks> clerks, int more) {
        int before = answers(clerks);
        ServerJvm.require(AGAIN, () -> answers(clerks) >= before + more);
    }

    private static int answers(List<Clerks> clerks) {
        return clerks.stream().mapToInt(each -> each.done().size()).sum();
    }
}
