package youju.measure;

import java.time.LocalDate;

/**
 * Of which days something is counted, and on which day it is known.
 *
 * @param since first day
 * @param until last day
 * @param asOf later facts aren't counted, and what wasn't due then isn't late
 */
public record Period(LocalDate since, LocalDate until, LocalDate asOf) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (until.isBefore(since)) {
            throw new IllegalArgumentException("a period of " + since + " to " + until + " ends before it begins");
        }
    }

    public static Period ofYear(int year, LocalDate asOf) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
    }

    /** The same days of the year before; the end of February stays it. */
    public Period yearBefore() {
        return new Period(since.minusYears(1), until.minusYears(1), asOf);
    }
}
