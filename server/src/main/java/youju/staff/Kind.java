package youju.staff;

/** A kind of post. Names for readers are {@code staff.kind.*} in the bundle. */
public enum Kind {
    /** 行政编制. */
    ADMINISTRATIVE,
    /** 机关工勤编制. */
    SUPPORT,
    /** 全额事业编制. */
    INSTITUTION
}
