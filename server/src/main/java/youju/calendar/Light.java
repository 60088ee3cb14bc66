package youju.calendar;

/** How urgent a clock is on a day; computed from facts each time, never stored as a truth of its own. */
public enum Light {
    /** More than a third of the time is left. */
    GREEN,
    /** A third of the time is left, or less; or only the days off that moved the end. */
    AMBER,
    /** Past the end and not done. */
    RED,
    /** Can't be told: the holidays of a year are missing and the day lies past the earliest possible end. */
    UNKNOWN,
    /** Done on or before the end. */
    DONE_IN_TIME,
    /** Done after the end. */
    DONE_LATE,
    /** No longer owed. */
    RELEASED
}
