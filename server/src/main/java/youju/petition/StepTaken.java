package youju.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of the timeline.
 *
 * @param day when it happened; {@code at} is when it was recorded
 * @param actor how the trail names who did it
 * @param actorName for readers; empty for the petitioner and the program
 * @param target the body it was about
 * @param step what was asked for, as given
 * @param paper what it issues
 */
public record StepTaken(
        long id,
        int sequence,
        Action action,
        State from,
        State to,
        String actor,
        String actorName,
        OptionalLong actorBody,
        Instant at,
        LocalDate day,
        String words,
        OptionalLong target,
        Step step,
        Optional<PaperKind> paper) {

    /** The same with the numbers it was stored under. */
    StepTaken stored(long under, int place) {
        return new StepTaken(
                under, place, action, from, to, actor, actorName, actorBody, at, day, words, target, step, paper);
    }
}
