package youju.petition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 评价 by the petitioner.
 *
 * @param round of the handling it rates
 */
public record Rating(int round, Rated rated, Satisfaction satisfaction, String words, LocalDate day, Instant at) {}
