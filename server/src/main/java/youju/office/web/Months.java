package youju.office.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import youju.calendar.CalendarDay;
import youju.calendar.DayKind;
import youju.calendar.WorkingCalendar;

/** A year as twelve leaves of a wall calendar, weeks beginning on Monday. */
public final class Months {

    private Months() {}

    /**
     * One day on a leaf.
     *
     * @param day nothing where the year's notice is missing: then nobody knows
     */
    public record Cell(LocalDate date, Optional<CalendarDay> day, boolean today) {

        /** Which look it has, and which {@code office.day.*} it is: OFF, WORK, WEEKEND, ORDINARY, UNKNOWN. */
        public String look() {
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            return day.map(CalendarDay::kind)
                    .map(kind -> kind == DayKind.ORDINARY && weekend ? "WEEKEND" : kind.name())
                    .orElse("UNKNOWN");
        }

        public String name() {
            return day.map(CalendarDay::name).orElse("");
        }
    }

    /** A leaf: rows of seven, empty before the first and after the last of the month. */
    public record Month(int number, List<List<Optional<Cell>>> weeks) {

        public Month {
            weeks = weeks.stream().map(List::copyOf).toList();
        }
    }

    static List<Month> of(int year, WorkingCalendar calendar, LocalDate today) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Month(number, weeks(YearMonth.of(year, number), calendar, today)))
                .toList();
    }

    private static List<List<Optional<Cell>>> weeks(YearMonth month, WorkingCalendar calendar, LocalDate today) {
        List<List<Optional<Cell>>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!monday.isAfter(month.atEndOfMonth())) {
            weeks.add(monday.datesUntil(monday.plusDays(7))
                    .map(date -> YearMonth.from(date).equals(month)
                            ? Optional.of(new Cell(
                                    date,
                                    calendar.covers(date) ? Optional.of(calendar.day(date)) : Optional.empty(),
                                    date.equals(today)))
                            : Optional.<Cell>empty())
                    .toList());
            monday = monday.plusDays(7);
        }
        return weeks;
    }
}
