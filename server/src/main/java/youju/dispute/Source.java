package youju.dispute;

/** How a dispute became known. */
public enum Source {
    /** 排查: found by looking. */
    SCREENING,
    /** 申请: brought in by those who are in it. */
    BROUGHT_IN,
    /** 信访转入: a petition told of it. */
    PETITION
}
