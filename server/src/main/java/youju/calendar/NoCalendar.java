package youju.calendar;

/**
 * Working days of a year were asked for whose holidays nobody has entered. They aren't guessed from weekdays: in China
 * weekends are worked and weekdays are off by a notice that appears about November of the year before.
 */
public final class NoCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public NoCalendar(int year) {
        super("no calendar of " + year + ": enter the holidays and make-up work days of " + year
                + " from the State Council's notice, then count again");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
