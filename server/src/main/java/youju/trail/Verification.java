package youju.trail;

import java.util.List;

/**
 * What a walk over the chain came to.
 *
 * @param entries how many were walked
 * @param faults in order of lane and sequence; empty if the chain is whole
 */
public record Verification(long entries, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    /** Where the chain doesn't hold. */
    public sealed interface Fault {

        int lane();

        long sequence();

        /** The row's content doesn't give its hash: it was changed. */
        record Changed(int lane, long sequence, long id) implements Fault {}

        /** The row isn't chained to the one before it: one was put in, or put in another's place. */
        record Unchained(int lane, long sequence, long id) implements Fault {}

        /** No row has this number, though a later one or the lane's head says there was one. */
        record Missing(int lane, long sequence) implements Fault {}

        /** The lane's head isn't the last row's hash: rows were added or cut without it. */
        record WrongHead(int lane, long sequence) implements Fault {}

        /** A head kept outside names an entry that is gone or another now: the chain was rewritten. */
        record NotAsAnchored(int lane, long sequence) implements Fault {}
    }
}
