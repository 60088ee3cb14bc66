package youju.scrutiny;

/** What is done with a submission, as its timeline names it. */
public enum Deed {
    TAKE_IN,
    /** By the program. */
    INSPECT,
    /** Whose report it is and of which year, put right. */
    CORRECT,
    JUDGE,
    SEND_BACK,
    ANSWER,
    CLOSE
}
