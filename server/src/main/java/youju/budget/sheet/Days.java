package youju.budget.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and systems write them. */
public final class Days {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?|(\\d{4})(\\d\\d)(\\d\\d)");

    private Days() {}

    /** 2022-03-15, 2022/3/15, 2022.3.15, 2022年3月15日 or 20220315; nothing if it is no day. */
    public static Optional<LocalDate> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = written.group(1) == null ? 4 : 1;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(written.group(first)),
                    Integer.parseInt(written.group(first + 1)),
                    Integer.parseInt(written.group(first + 2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
