package youju.office.web;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern OUTCOME = Pattern.compile("entries=(\\d+) heads=(\\d+) faults=(\\d+)");

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

    /** What an earlier check came to, as {@link ChainCheck} wrote it down. */
    public String outcome(Recorded check) {
        Matcher numbers = OUTCOME.matcher(check.entry().after());
        return numbers.matches()
                ? frame.say("office.check.numbers", numbers.group(1), numbers.group(2), numbers.group(3))
                : check.entry().after();
    }

    public List<Fault> listed(ChainCheck.State.Done done) {
        List<Fault> faults = done.found().faults();
        return faults.subList(0, Math.min(MOST_FAULTS, faults.size()));
    }

    public String time(Instant at) {
        return TrailPage.time(at);
    }
}
