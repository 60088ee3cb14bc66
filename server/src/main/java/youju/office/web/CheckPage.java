package youju.office.web;

import java.time.Instant;
import java.util.List;
import youju.office.ChainCheck;
import youju.office.Names;
import youju.page.Frame;
import youju.trail.Recorded;
import youju.trail.Verification.Fault;

/**
 * How the check of the whole chain stands.
 *
 * @param earlier the last checks of all nodes
 */
public record CheckPage(Frame frame, ChainCheck.State state, List<Recorded> earlier, Names.Known names) {

    /** Faults beyond this number are counted, not listed. */
    static final int MOST_FAULTS = 500;

    public CheckPage {
        earlier = List.copyOf(earlier);
    }

    public String fault(Fault fault) {
        String lane = Integer.toString(fault.lane());
        String sequence = Long.toString(fault.sequence());
        return switch (fault) {
            case Fault.Changed changed -> frame.say("office.fault.changed", lane, sequence, changed.id());
            case Fault.Unchained unchained -> frame.say("office.fault.unchained", lane, sequence, unchained.id());
            case Fault.Missing missing -> frame.say("office.fault.missing", lane, sequence);
            case Fault.WrongHead wrong -> frame.say("office.fault.wrong-head", lane, sequence);
            case Fault.NotAsAnchored rewritten -> frame.say("office.fault.not-as-anchored", lane, sequence);
        };
    }

    public List<Fault> listed(ChainCheck.State.Done done) {
        List<Fault> faults = done.found().faults();
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    public String time(Instant at) {
        return TrailPage.time(at);
    }
}
