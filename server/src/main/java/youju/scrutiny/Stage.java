package youju.scrutiny;

/** Where a submission is. */
public enum Stage {
    /** To be inspected by the program. */
    WAITING,
    /** The inspection couldn't read it; the reason stands with it. */
    UNREADABLE,
    /** The reviewer judges the findings. */
    OPEN,
    /** Its body answers the findings that were accepted. */
    SENT_BACK,
    /** The reviewer reads the answers. */
    ANSWERED,
    CLOSED;

    /** Whether findings may be judged; once it was sent back, they may not without another round. */
    public boolean isJudged() {
        return this == OPEN || this == ANSWERED;
    }
}
