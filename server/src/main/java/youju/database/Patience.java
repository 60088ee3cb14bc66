package youju.database;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Bounded waiting. An interrupt ends it early and stays set. */
final class Patience {

    /** Between two looks at something that does not announce itself: unnoticeable to a person, cheap to the machine. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /** Whether the condition came to hold in time. */
    static boolean until(Duration most, BooleanSupplier holds) {
        long end = System.nanoTime() + most.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** Whether the process ended in time, so that its exit value is there: a handle tells of the end a moment earlier. */
    static boolean gone(Process process, Duration most) {
        try {
            return process.waitFor(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the process ended in time. */
    static boolean gone(ProcessHandle process, Duration most) {
        try {
            process.onExit().get(most.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return !process.isAlive();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
