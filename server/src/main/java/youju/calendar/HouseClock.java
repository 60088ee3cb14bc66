package youju.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock that everything asks: the system's, in the zone of the whole country, unless work was told to run at another
 * moment. The demo year and tests of a year's length are made so, by the same commands that users use.
 */
public final class HouseClock extends Clock {

    /** One zone for the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final ZoneId zone;

    public HouseClock() {
        this(ZONE);
    }

    private HouseClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Runs work on this thread as though it were that moment. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        Instant before = TOLD.get();
        TOLD.set(moment);
        try {
            return work.get();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }

    /** The same at a time of day in the country's zone. */
    public static <T> T at(LocalDate day, LocalTime time, Supplier<T> work) {
        return at(day.atTime(time).atZone(ZONE).toInstant(), work);
    }

    /** Today in the country's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HouseClock(other);
    }

    @Override
    public Instant instant() {
        Instant told = TOLD.get();
        return told == null ? Instant.now() : told;
    }
}
