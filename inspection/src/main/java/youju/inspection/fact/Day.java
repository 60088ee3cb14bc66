package youju.inspection.fact;

import java.time.LocalDate;

/**
 * A date or year in a text, as the span of days it may mean.
 *
 * @param from first day meant: 2022-05-01 for 2022年5月
 * @param to last day meant
 * @param precision what was printed
 * @param yearPrinted false if the year was taken from the dates before it or the report's year
 */
public record Day(Excerpt where, LocalDate from, LocalDate to, Precision precision, boolean yearPrinted) {

    /** How much of a date was printed. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public String printed() {
        return where.quote();
    }

    public int year() {
        return from.getYear();
    }

    /** Whether every day this may mean is before every day the other may mean. */
    public boolean isBefore(Day other) {
        return to.isBefore(other.from);
    }
}
