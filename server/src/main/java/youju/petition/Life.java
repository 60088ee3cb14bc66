package youju.petition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The life of a petition: one table, from which follow what may be done, by whom, what it does to the clocks and which paper
 * it issues. {@code docs/modules/petition-life.md} is written from it.
 *
 * <p>Articles are those of 信访工作条例. Where several rows have the same state and action, the first whose guards hold is
 * taken.
 */
public final class Life {

    /** Every transition, by the state it leaves, in the order of the life. */
    public static final List<Transition> TABLE = Stream.of(
                    LifeUntilAnswer.rows(), LifeAfterAnswer.rows(), LifeAnyTime.rows())
            .flatMap(rows -> rows)
            .sorted(Comparator.comparing(Transition::from))
            .toList();

    private Life() {}

    /** The rows of a state and an action, in order; none if it can't be done there. */
    public static List<Transition> rows(State from, Action action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** The rows that lead out of a state or stay in it. */
    public static List<Transition> from(State state) {
        return TABLE.stream().filter(row -> row.from() == state).toList();
    }
}
