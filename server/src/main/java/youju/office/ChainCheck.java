package youju.office;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import youju.trail.Entry;
import youju.trail.Recorded;
import youju.trail.Search;
import youju.trail.Trail;
import youju.trail.Verification;

/**
 * The walk over the whole chain that somebody asked for, on a thread of its own because it may take minutes; one at a time.
 * How far it is and what faults it found is known on the node that walks; what it came to is in the trail for all.
 */
@Component
public class ChainCheck {

    /** The subject of a check in the trail, and its action. */
    private static final String SUBJECT = "trail";

    private static final String ACTION = "trail.verify";

    private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);

    /** How a check stands. */
    public sealed interface State {

        /** None was asked for since this node started. */
        record None() implements State {}

        record Walking(Instant since, long walked) implements State {}

        /** @param kept the heads kept elsewhere that it was compared with */
        record Done(Instant at, Verification found, Anchors.Kept kept) implements State {

            /** Neither the chain nor a head kept elsewhere was altered. */
            public boolean isWhole() {
                return found.isWhole() && kept.altered().isEmpty();
            }
        }

        /** It broke off: the database couldn't be read to the end. */
        record BrokenOff(Instant at) implements State {}
    }

    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private volatile State state = new State.None();

    ChainCheck(Trail trail, Clock clock, TransactionTemplate transaction) {
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    public State state() {
        return state;
    }

    /** The last checks on all nodes, newest first, each with what it came to. */
    public List<Recorded> earlier() {
        return trail.page(new Search(SUBJECT, "", ACTION), Long.MAX_VALUE, 5);
    }

    /**
     * Begins a walk, unless one is under way.
     *
     * @param by who asks, as the trail names them
     */
    public synchronized void begin(Anchors.Kept kept, String by) {
        if (state instanceof State.Walking) {
            return;
        }
        Instant since = clock.instant();
        state = new State.Walking(since, 0);
        Thread.ofVirtual().name("chain-check").start(() -> walk(kept, since, by));
    }

    private void walk(Anchors.Kept kept, Instant since, String by) {
        try {
            Verification found = trail.verify(kept.heads(), walked -> state = new State.Walking(since, walked));
            String outcome = "entries=" + found.entries() + " heads="
                    + kept.heads().size() + " faults="
                    + (found.faults().size() + kept.altered().size());
            transaction.executeWithoutResult(status -> trail.add(new Entry(by, ACTION, SUBJECT, "", "", outcome)));
            state = new State.Done(clock.instant(), found, kept);
        } catch (RuntimeException e) {
            LOG.error("the walk over the trail broke off", e);
            state = new State.BrokenOff(clock.instant());
        }
    }
}
