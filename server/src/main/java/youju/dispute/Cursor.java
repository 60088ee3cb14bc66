package youju.dispute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Where a page of the list ends: the key of its last line. */
public record Cursor(LocalDate day, long id) {

    /** For an address. */
    public String text() {
        return day + "_" + id;
    }

    /** Nothing if it can't be read. */
    public static Optional<Cursor> read(String text) {
        String[] parts = text.split("_", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
