package youju.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One edge of {@link Life}.
 *
 * @param who any of these may
 * @param guards all must hold, the first that doesn't gives the reason of the refusal
 */
public record Transition(State from, Action action, State to, Set<Who> who, List<Guard> guards) {

    public Transition {
        who = Set.copyOf(who);
        guards = List.copyOf(guards);
    }

    static Transition row(State from, Action action, State to, Who first, Who... others) {
        return new Transition(from, action, to, EnumSet.of(first, others), List.of());
    }

    Transition when(Guard... more) {
        return new Transition(from, action, to, who, List.of(more));
    }
}
