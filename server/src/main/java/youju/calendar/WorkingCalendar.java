package youju.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked, for the years whose notice is known. Pure and immutable: two calendars of one version are the
 * same calendar. {@link Calendars#current()} gives the one in force.
 *
 * <p>A year it doesn't cover is refused with {@link NoCalendar}, never guessed; that a year is covered is said, not
 * inferred from a stray day of it.
 */
public final class WorkingCalendar {

    private final long version;
    private final SortedSet<Integer> years;
    private final Map<LocalDate, CalendarDay> exceptions;

    private WorkingCalendar(long version, SortedSet<Integer> years, Map<LocalDate, CalendarDay> exceptions) {
        this.version = version;
        this.years = years;
        this.exceptions = exceptions;
    }

    /**
     * A calendar of these years, where each day not listed is an ordinary one.
     *
     * @throws IllegalArgumentException if a day lies outside the years or is listed twice
     */
    public static WorkingCalendar of(long version, Set<Integer> years, Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
        for (CalendarDay day : days) {
            if (!years.contains(day.date().getYear())) {
                throw new IllegalArgumentException(day.date() + " lies outside the years " + years);
            }
            if (exceptions.put(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " is listed twice");
            }
        }
        exceptions.values().removeIf(day -> !day.isExceptional());
        return new WorkingCalendar(
                version, Collections.unmodifiableSortedSet(new TreeSet<>(years)), Map.copyOf(exceptions));
    }

    public long version() {
        return version;
    }

    public SortedSet<Integer> years() {
        return years;
    }

    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    /**
     * What the date is.
     *
     * @throws NoCalendar if its year isn't covered
     */
    public CalendarDay day(LocalDate date) {
        if (!covers(date)) {
            throw new NoCalendar(date.getYear());
        }
        return exceptions.getOrDefault(date, CalendarDay.ordinary(date));
    }

    /**
     * The days off and make-up work days of a year, in order.
     *
     * @throws NoCalendar if the year isn't covered
     */
    public List<CalendarDay> exceptionalDays(int year) {
        if (!years.contains(year)) {
            throw new NoCalendar(year);
        }
        return exceptions.values().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .toList();
    }

    /**
     * Whether the date is worked.
     *
     * @throws NoCalendar if its year isn't covered
     */
    public boolean isWorkingDay(LocalDate date) {
        return switch (day(date).kind()) {
            case OFF -> false;
            case WORK -> true;
            case ORDINARY -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
        };
    }

    /**
     * The first working day after the date, never the date itself.
     *
     * @throws NoCalendar if it would have to be looked for in a year that isn't covered
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The last of so many working days after the date, which itself isn't counted (民法典 art. 201).
     *
     * @param days at least 1
     * @throws NoCalendar if the count reaches a year that isn't covered
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("at least one working day is counted, not " + days);
        }
        LocalDate end = date;
        for (int counted = 0; counted < days; counted++) {
            end = nextWorkingDay(end);
        }
        return end;
    }

    @Override
    public String toString() {
        return "calendar " + version + " of " + years;
    }
}
