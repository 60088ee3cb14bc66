package youju.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.CalendarChanged.DayChange;

/**
 * The calendar in force and its edits. Start with {@link #current()}, and take it once for a list of deadlines: each call
 * asks the database whether another node has edited.
 *
 * <p>Every edit that changes anything raises the version and publishes one {@link CalendarChanged} in its transaction; an
 * edit that changes nothing does neither. A listener that fails takes the edit back with it.
 */
@Component
public class Calendars {

    /** As many editions as a page shows. */
    private static final int EDITIONS_SHOWN = 100;

    private final CalendarTable table;
    private final ApplicationEventPublisher events;
    private volatile WorkingCalendar known = WorkingCalendar.of(0, Set.of(), List.of());

    Calendars(CalendarTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /** The calendar in force; within an edit's transaction, as edited. */
    public WorkingCalendar current() {
        WorkingCalendar calendar = known;
        if (table.version() != calendar.version()) {
            calendar = table.read();
            known = calendar;
        }
        return calendar;
    }

    /** The same for a caller whose own statement has just asked which version is in force. */
    public WorkingCalendar current(long version) {
        WorkingCalendar calendar = known;
        return calendar.version() == version ? calendar : current();
    }

    /** The latest editions, newest first. */
    public List<Edition> editions() {
        return table.editions(EDITIONS_SHOWN);
    }

    /** The years that can be {@link #reset}, because their notice comes with the program. */
    public SortedSet<Integer> resettableYears() {
        return Notices.years();
    }

    /**
     * Makes one day of a known year something else.
     *
     * @return the version in force from now on
     * @throws NoCalendar if the day's year hasn't been entered
     */
    @Transactional
    public long set(CalendarDay day, String who, String reason) {
        table.lock();
        WorkingCalendar before = table.read();
        DayChange change = new DayChange(before.day(day.date()), day);
        return write(before, Set.of(), List.of(change), who, reason);
    }

    /**
     * Enters the notice of a year, whole: each day of the year not listed is an ordinary one. Replaces what was there.
     *
     * @return the version in force from now on
     * @throws IllegalArgumentException if a day lies in another year, is listed twice, or none is off
     */
    @Transactional
    public long enter(int year, List<CalendarDay> days, String who, String reason) {
        table.lock();
        if (days.stream().noneMatch(day -> day.kind() == DayKind.OFF)) {
            throw new IllegalArgumentException("a notice of " + year + " without a day off is none");
        }
        WorkingCalendar.of(0, Set.of(year), days);
        return replace(table.read(), Map.of(year, days), who, reason);
    }

    /**
     * Puts a year back to the notice that comes with the program.
     *
     * @return the version in force from now on
     * @throws NoCalendar if none comes with it
     */
    @Transactional
    public long reset(int year, String who, String reason) {
        if (!Notices.years().contains(year)) {
            throw new NoCalendar(year);
        }
        return enter(year, Notices.of(year), who, reason);
    }

    /**
     * Enters the notices that come with the program for years that are missing; leaves the others alone.
     *
     * @return the version in force from now on
     */
    @Transactional
    public long fillMissingYears(String who, String reason) {
        table.lock();
        WorkingCalendar before = table.read();
        Map<Integer, List<CalendarDay>> missing = new HashMap<>();
        for (int year : Notices.years()) {
            if (!before.years().contains(year)) {
                missing.put(year, Notices.of(year));
            }
        }
        return missing.isEmpty() ? before.version() : replace(before, missing, who, reason);
    }

    private long replace(WorkingCalendar before, Map<Integer, List<CalendarDay>> notices, String who, String reason) {
        List<DayChange> changes = new ArrayList<>();
        notices.forEach((year, days) -> {
            Map<LocalDate, CalendarDay> after = new HashMap<>();
            days.forEach(day -> after.put(day.date(), day));
            LocalDate first = LocalDate.of(year, 1, 1);
            first.datesUntil(first.plusYears(1)).forEach(date -> {
                CalendarDay ordinary = CalendarDay.ordinary(date);
                changes.add(new DayChange(
                        before.covers(date) ? before.day(date) : ordinary, after.getOrDefault(date, ordinary)));
            });
        });
        Set<Integer> entered = new TreeSet<>(notices.keySet());
        entered.removeAll(before.years());
        return write(before, entered, changes, who, reason);
    }

    private long write(WorkingCalendar before, Set<Integer> entered, List<DayChange> asked, String who, String reason) {
        if (who.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an edit of the calendar names who and why");
        }
        List<DayChange> changes = asked.stream()
                .filter(change -> !change.before().equals(change.after()))
                .sorted(Comparator.comparing(change -> change.after().date()))
                .toList();
        if (changes.isEmpty() && entered.isEmpty()) {
            return before.version();
        }
        long version = table.addVersion(who.strip(), reason.strip());
        entered.forEach(year -> table.addYear(year, version));
        changes.forEach(change -> table.putDay(change.after(), version));
        Set<Integer> years = new TreeSet<>(entered);
        changes.forEach(change -> years.add(change.after().date().getYear()));
        events.publishEvent(new CalendarChanged(version, years, changes, who.strip(), reason.strip()));
        return version;
    }
}
