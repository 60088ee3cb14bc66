package youju.petition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edge of {@link Life}.
 *
 * @param who any of these may
 * @param clocks what it does to the clocks, in order
 * @param paper what it issues
 * @param guards all must hold, the first that doesn't gives the reason of the refusal
 */
public record Transition(
        State from,
        Action action,
        State to,
        Set<Who> who,
        List<ClockEffect> clocks,
        Optional<PaperKind> paper,
        List<Guard> guards) {

    public Transition {
        who = Set.copyOf(who);
        clocks = List.copyOf(clocks);
        guards = List.copyOf(guards);
    }

    static Transition row(State from, Action action, State to) {
        return new Transition(from, action, to, Set.of(), List.of(), Optional.empty(), List.of());
    }

    Transition by(Who first, Who... others) {
        return new Transition(from, action, to, EnumSet.of(first, others), clocks, paper, guards);
    }

    Transition clocks(ClockEffect... effects) {
        return new Transition(from, action, to, who, List.of(effects), paper, guards);
    }

    Transition paper(PaperKind kind) {
        return new Transition(from, action, to, who, clocks, Optional.of(kind), guards);
    }

    Transition when(Guard... more) {
        List<Guard> all = new ArrayList<>(guards);
        all.addAll(List.of(more));
        return new Transition(from, action, to, who, clocks, paper, all);
    }

    /** Whether the petition stays where it is. */
    public boolean isStay() {
        return from == to;
    }
}
