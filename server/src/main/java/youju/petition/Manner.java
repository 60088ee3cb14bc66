package youju.petition;

/** How a paper was served. */
public enum Manner {
    /** 直接送达. */
    IN_PERSON,
    /** 邮寄送达. */
    POST,
    /** 电子送达, where the petitioner consented. */
    ELECTRONIC,
    /** 留置送达. */
    LEFT,
    /** 公告送达. */
    ANNOUNCED
}
