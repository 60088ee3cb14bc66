package youju.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the database's server again when it ends unasked while we live: killed for want of memory, by hand, by a fault of
 * its own. Connections come back through the pool. A server that ends again and again is given up: then the log says why,
 * and a start of the whole program is a person's decision.
 */
final class Keeper implements AutoCloseable {

    /** Starts one after another before it is given up: some three minutes with their pauses. */
    static final int TRIES = 10;

    /** Before the second try; each further pause is twice as long. The first try waits for nothing. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** A server that ran this long has come up well, and the next end is a new one. */
    private static final Duration WELL = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

    /** How a server is started. */
    interface Start {
        Postmaster start() throws IOException, LocalPostgresFailure;
    }

    private final Start start;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Postmaster running;

    Keeper(Postmaster running, Start start) {
        this.running = running;
        this.start = start;
    }

    /** Watches from now on. */
    void begin() {
        Thread.ofPlatform().name("youju-postgres").daemon().start(this::keep);
    }

    private void keep() {
        try {
            int tries = 0;
            while (true) {
                long since = System.nanoTime();
                running.awaitEnd();
                if (System.nanoTime() - since > WELL.toNanos()) {
                    tries = 0;
                }
                do {
                    if (tries == TRIES) {
                        LOG.error(
                                "the database's server ended {} times and isn't started again: see the folder log",
                                tries);
                        return;
                    }
                    if (isClosingAfter(tries)) {
                        return;
                    }
                    tries++;
                } while (!isStartedAgain());
            }
        } catch (InterruptedException ours) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosingAfter(int tries) throws InterruptedException {
        long pause = tries == 0 ? 0 : FIRST_PAUSE.toMillis() << (tries - 1);
        return closing.await(pause, TimeUnit.MILLISECONDS);
    }

    /** Under the lock that {@link #close} takes, so that nothing is started behind its back. */
    private synchronized boolean isStartedAgain() {
        if (closing.getCount() == 0) {
            return true;
        }
        LOG.warn("the database's server (process {}) ended unasked; it is started again", running.pid());
        running.stop();
        try {
            running = start.start();
            LOG.info("the database's server runs again (process {})", running.pid());
            return true;
        } catch (IOException | LocalPostgresFailure | RuntimeException failed) {
            LOG.warn("the database's server did not start again: {}", failed.getMessage());
            return false;
        }
    }

    /** The process of the server that runs, or ran last. */
    long pid() {
        return running.pid();
    }

    /** Stops the server fast and starts none again. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            running.stop();
        }
    }
}
