package youju.dispute;

/** 轻重缓急: in which order disputes are taken up; the first comes first. It says something of the matter, of nobody. */
public enum Urgency {
    /** 急: somebody may come to harm or lose a right within days. */
    URGENT,
    /** 重: many are concerned, or much. */
    SERIOUS,
    /** 缓. */
    ORDINARY,
    /** 轻. */
    MINOR
}
