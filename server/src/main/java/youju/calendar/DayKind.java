package youju.calendar;

/** What a date is by the State Council's yearly notice. */
public enum DayKind {
    /** Not in the notice: Monday to Friday are worked, Saturday and Sunday are not. */
    ORDINARY,
    /** A day off by the notice: the holiday itself or a day moved to it. */
    OFF,
    /** A weekend day that is worked to make up for one moved, 调休上班. */
    WORK
}
