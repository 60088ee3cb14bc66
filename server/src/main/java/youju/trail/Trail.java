package youju.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The face of the trail. Call {@link #add} inside the transaction of the change: the entry is written with it or not at
 * all.
 *
 * <p>Entries are gathered and written just before the commit, together, because writing takes a lock that the next one
 * in the lane waits for: held for a moment instead of for the whole action, and always taken last, so that it can't be
 * part of a deadlock.
 */
@Component
public class Trail {

    /**
     * The place of the trail among what is done before a commit. Whatever else is done then and added to the trail stands
     * before it, in a transaction whose change was added already.
     */
    public static final int LAST = Ordered.LOWEST_PRECEDENCE;

    private final TrailTable table;
    private final Clock clock;

    Trail(TrailTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @throws IllegalStateException outside a transaction: what is not done together is not known to be true */
    public void add(Entry entry) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the trail is written in the transaction of the change: " + entry.action());
        }
        Pending pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(found -> found.trail() == this)
                .findAny()
                .orElseGet(this::register);
        pending.add(clock.instant().truncatedTo(ChronoUnit.MICROS), entry);
    }

    private Pending register() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** What was done to a subject, oldest first. */
    @Transactional(readOnly = true)
    public List<Recorded> of(String subject) {
        return table.of(subject);
    }

    /** The newest entries that are looked for, with numbers below {@code before}, newest first: a page of the trail. */
    @Transactional(readOnly = true)
    public List<Recorded> page(Search search, long before, int most) {
        return table.page(search, before, most);
    }

    /** The head as it stands: what to print and to keep elsewhere. */
    @Transactional(readOnly = true)
    public Head head() {
        return table.head(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Walks the whole chain.
     *
     * @param anchors heads kept elsewhere; what each names must still be there
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(List<Head> anchors) {
        return table.verify(anchors, walked -> {});
    }

    /**
     * The same, telling how far it is. Rows and heads are of one moment: what others write meanwhile is no fault.
     *
     * @param progress told the number of entries walked, every thousand
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(List<Head> anchors, LongConsumer progress) {
        return table.verify(anchors, progress);
    }

    /** The entries of one transaction, until its end. */
    private final class Pending implements TransactionSynchronization {

        private final List<Instant> times = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        Trail trail() {
            return Trail.this;
        }

        void add(Instant at, Entry entry) {
            times.add(at);
            entries.add(entry);
        }

        @Override
        public int getOrder() {
            return LAST;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            table.append(times, entries);
            times.clear();
            entries.clear();
        }
    }
}
