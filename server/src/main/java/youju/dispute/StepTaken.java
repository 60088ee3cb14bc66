package youju.dispute;

import java.time.Instant;
import java.time.LocalDate;

/** A step as the timeline keeps it. */
public record StepTaken(
        long id,
        Action action,
        State from,
        State to,
        LocalDate day,
        Instant at,
        String actor,
        String actorName,
        long actorBody,
        Step step) {}
