package youju.scrutiny;

import java.time.Instant;

/**
 * A step of a submission's timeline.
 *
 * @param by empty if the program did it
 */
public record StepTaken(Deed deed, String words, String by, Instant at) {}
