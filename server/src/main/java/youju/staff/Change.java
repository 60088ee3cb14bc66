package youju.staff;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From a day on, a kind has so many posts or people.
 *
 * @param document the paper that says so
 * @param explanation why there are more people than posts; empty where there aren't
 */
public record Change(
        Sort sort,
        Kind kind,
        LocalDate day,
        int number,
        String document,
        String explanation,
        String whoName,
        Instant at) {}
