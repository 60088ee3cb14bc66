package youju.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import youju.trail.Verification.Fault;

/** One walk over all entries, lane by lane in order of sequence. */
final class Walk {

    /** Entries fetched together, and walked between two words on how far it is. */
    static final int STEP = 1000;

    private final LongConsumer progress;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Integer, Head.Lane> last = new HashMap<>();
    private final Set<Head.Lane> anchored = new LinkedHashSet<>();
    private long entries;

    Walk(List<Head> anchors, LongConsumer progress) {
        this.progress = progress;
        anchors.forEach(head ->
                head.lanes().stream().filter(lane -> lane.sequence() > 0).forEach(anchored::add));
    }

    void meet(Recorded row, byte[] previous, byte[] hash) {
        entries++;
        if (entries % STEP == 1) {
            progress.accept(entries);
        }
        Head.Lane before = last.getOrDefault(row.lane(), start(row.lane()));
        for (long missing = before.sequence() + 1; missing < row.sequence(); missing++) {
            faults.add(new Fault.Missing(row.lane(), missing));
        }
        boolean gap = row.sequence() != before.sequence() + 1;
        if (!gap && !HexFormat.of().formatHex(previous).equals(before.hash())) {
            faults.add(new Fault.Unchained(row.lane(), row.sequence(), row.id()));
        }
        if (!Arrays.equals(hash, Chain.hash(previous, row.lane(), row.sequence(), row.at(), row.entry()))) {
            faults.add(new Fault.Changed(row.lane(), row.sequence(), row.id()));
        }
        Head.Lane reached = new Head.Lane(row.lane(), row.sequence(), row.hash());
        anchored.remove(reached);
        last.put(row.lane(), reached);
    }

    Verification end(Head head) {
        for (Head.Lane lane : head.lanes()) {
            Head.Lane reached = last.getOrDefault(lane.lane(), start(lane.lane()));
            if (reached.sequence() < lane.sequence()) {
                for (long missing = reached.sequence() + 1; missing <= lane.sequence(); missing++) {
                    faults.add(new Fault.Missing(lane.lane(), missing));
                }
            } else if (!reached.equals(lane)) {
                faults.add(new Fault.WrongHead(lane.lane(), lane.sequence()));
            }
        }
        anchored.forEach(lane -> faults.add(new Fault.NotAsAnchored(lane.lane(), lane.sequence())));
        return new Verification(entries, faults);
    }

    private static Head.Lane start(int lane) {
        return new Head.Lane(lane, 0, HexFormat.of().formatHex(Chain.root(lane)));
    }
}
