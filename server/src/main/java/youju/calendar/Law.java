package youju.calendar;

/** Where a rule about time is written. Its name for readers is {@code calendar.law.*} in the bundle. */
public enum Law {
    /** 信访工作条例, in force since 2022-05-01. */
    PETITION_REGULATION,
    /** 民法典, general part: how a period is counted. */
    CIVIL_CODE,
    /** No law: what offices do, therefore a setting. */
    PRACTICE
}
