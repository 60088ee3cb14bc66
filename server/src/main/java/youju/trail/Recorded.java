package youju.trail;

import java.time.Instant;

/** An entry as the chain holds it. */
public record Recorded(long id, int lane, long sequence, Instant at, Entry entry, String hash) {}
