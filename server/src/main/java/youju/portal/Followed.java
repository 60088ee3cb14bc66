package youju.portal;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * The petition that a citizen has opened, kept in the session and nowhere in an address.
 *
 * @param ordinal which of the petitioners it is, as far as the second secret tells; 0 if it tells none
 */
public record Followed(long petition, int ordinal, Instant since) implements Serializable {

    /** Longest that a petition stays open, also while it is being read: a telephone is laid down and lent. */
    public static final Duration LONGEST = Duration.ofHours(2);

    public boolean isOver(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }
}
