package youju.petition;

/** On which side of a petition somebody stands. */
public enum Side {
    /** The petition bureau. */
    BUREAU,
    /** The body with authority, the lead where several handle. */
    LEAD,
    /** A body that contributes to the lead's answer. */
    CONTRIBUTING,
    /** The body that was asked for the review or re-review under way, or decided it last. */
    REVIEWING,
    /** The body that owes an answer to a supervision. */
    SUPERVISED,
    /** Any of these. */
    INVOLVED,
    PETITIONER,
    PROGRAM
}
