package youju.relief;

import java.util.List;

/**
 * One edge of {@link Life}.
 *
 * @param papers what it puts into the folder
 */
public record Transition(State from, Action action, State to, Duty duty, Effect effect, List<Piece> papers) {

    public Transition {
        papers = List.copyOf(papers);
    }

    static Transition edge(State from, Action action, State to, Duty duty, Piece... papers) {
        return new Transition(from, action, to, duty, Effect.NONE, List.of(papers));
    }

    Transition moving(Effect what) {
        return new Transition(from, action, to, duty, what, papers);
    }

    /** Whether the grant stays where it is. */
    public boolean isStay() {
        return from == to;
    }
}
