package youju.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import youju.calendar.HouseClock;
import youju.calendar.WorkingCalendar;

/** What happens in the demo county, one thing after the other in order of time, each at its own moment of the clock. */
final class DemoTimes {

    /** Something that happens, and when; of two at one moment the one planned first. */
    private record Happening(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::order));
    private final WorkingCalendar calendar;
    private final RandomGenerator random;
    private final Instant end;
    private long planned;

    /** @param end nothing happens after it: what was planned for later is still to come */
    DemoTimes(WorkingCalendar calendar, RandomGenerator random, Instant end) {
        this.calendar = calendar;
        this.random = random;
        this.end = end;
    }

    /** Plans something for a day at any hour, as on the web. */
    void anyHour(LocalDate day, Runnable what) {
        plan(day, 6 + random.nextInt(16), what);
    }

    /** Plans something for a day's office hours; for the next day worked, if that one isn't. */
    void inOffice(LocalDate day, Runnable what) {
        plan(worked(day), 9 + random.nextInt(8), what);
    }

    LocalDate worked(LocalDate day) {
        LocalDate worked = day;
        while (calendar.covers(worked) && !calendar.isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    private void plan(LocalDate day, int hour, Runnable what) {
        Instant at = day.atTime(LocalTime.of(hour, random.nextInt(60), random.nextInt(60)))
                .atZone(HouseClock.ZONE)
                .toInstant();
        if (!at.isAfter(end)) {
            ahead.add(new Happening(at, planned++, what));
        }
    }

    void run() {
        while (!ahead.isEmpty()) {
            Happening next = ahead.remove();
            HouseClock.at(next.at(), () -> {
                next.what().run();
                return true;
            });
        }
    }
}
