package youju.petition;

/** Who is rated; each apart from the other. */
public enum Rated {
    /** 信访部门. */
    BUREAU,
    /** 责任单位. */
    BODY
}
