package youju.staff;

/** What a change is of. */
public enum Sort {
    /** 编制数. */
    POSTS,
    /** 在职人数. */
    PEOPLE
}
