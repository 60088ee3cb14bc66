package youju.vault;

import java.time.Instant;

/** A record was erased for good; published in the transaction that did so, once a record. */
public record PrivateErased(long record, String reason, Instant at) {}
