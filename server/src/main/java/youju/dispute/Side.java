package youju.dispute;

/** The two sides of a dispute; which is first says nothing. */
public enum Side {
    FIRST,
    SECOND
}
