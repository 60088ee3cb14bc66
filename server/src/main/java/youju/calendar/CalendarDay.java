package youju.calendar;

import java.time.LocalDate;

/**
 * A date, what it is, and the holiday it belongs to.
 *
 * @param name the holiday's name as in the notice; empty for an ordinary day
 */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

    /** More than any holiday's name; the table says the same. */
    public static final int LONGEST_NAME = 40;

    public CalendarDay {
        name = name.strip();
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a holiday's name has at most " + LONGEST_NAME + " letters");
        }
    }

    public static CalendarDay ordinary(LocalDate date) {
        return new CalendarDay(date, DayKind.ORDINARY, "");
    }

    public boolean isExceptional() {
        return kind != DayKind.ORDINARY;
    }
}
