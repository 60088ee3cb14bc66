package youju.petition;

/** How a petition came in (art. 17). */
public enum Channel {
    /** 网上. */
    WEB,
    /** 来信. */
    LETTER,
    /** 来访. */
    VISIT,
    /** 电话. */
    PHONE,
    /** 传真. */
    FAX,
    /** 电子邮件. */
    EMAIL
}
