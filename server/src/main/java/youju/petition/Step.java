package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A command to a petition: one record an action, with exactly what the action needs. The records check themselves, so a
 * step that could be made is one that could be taken; whether it may be taken now is for {@link Life} to say.
 *
 * <p>Steps are kept as they were given, in the timeline: {@link Replay} reads them.
 */
public sealed interface Step permits Intake, Sending, Handling, Hearing, Answering, Wish, Reviewing, Oversight {

    /** The action that this step asks for. */
    default Action action() {
        return Action.of(getClass());
    }

    /** The day it happened, where that isn't the day it is recorded. Never in the future. */
    default Optional<LocalDate> happened() {
        return Optional.empty();
    }

    /** What a reader is shown beside the action; empty where the action says it all. */
    default String said() {
        return "";
    }

    /** Longest opinion, finding or other long text: some forty pages. */
    int LONGEST_TEXT = 20_000;

    /** Longest reason, remark or other short text. */
    int LONGEST_WORDS = 2_000;
}
