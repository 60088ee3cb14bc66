package youju.calendar;

import java.time.Instant;

/** One version of the calendar: who made it, why and when. */
public record Edition(long version, String who, String reason, Instant at) {}
