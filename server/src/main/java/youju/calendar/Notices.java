package youju.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The State Council's yearly notices as the library tyme4j carries them; what a year is filled with and reset to. */
final class Notices {

    /** The petition regulation is in force since May of it: nothing earlier is counted. */
    static final int FIRST_YEAR = 2022;

    private Notices() {}

    /** The years whose notice is known: those with a National Day, since a stray day may stand in a neighbour's notice. */
    static SortedSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        for (int year = FIRST_YEAR; holiday(LocalDate.of(year, 10, 1)).isPresent(); year++) {
            years.add(year);
        }
        return years;
    }

    /** The days off and make-up work days of a year, in order; none if its notice isn't known. */
    static List<CalendarDay> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(date -> holiday(date).stream())
                .toList();
    }

    private static Optional<CalendarDay> holiday(LocalDate date) {
        return Optional.ofNullable(LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                .map(day -> new CalendarDay(date, day.isWork() ? DayKind.WORK : DayKind.OFF, day.getName()));
    }
}
