package youju.petition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period that somebody asked about.
 *
 * @param part of the year: {@code Y}, {@code Q1} to {@code Q4}, {@code M1} to {@code M12}; empty for days chosen freely
 * @param since first day
 * @param until last day
 */
public record Span(int year, String part, LocalDate since, LocalDate until) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** The parts of a year, the whole one first. */
    public static Stream<String> parts() {
        return Stream.concat(
                Stream.of("Y"),
                Stream.concat(
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> "Q" + quarter),
                        IntStream.rangeClosed(1, 12).mapToObj(month -> "M" + month)));
    }

    /** From an address's parameters; this year where they can't be read. Two days go before a year. */
    static Span of(Map<String, String> given, LocalDate today) {
        try {
            LocalDate since = LocalDate.parse(given.getOrDefault("since", ""));
            LocalDate until = LocalDate.parse(given.getOrDefault("until", ""));
            if (!until.isBefore(since)) {
                return new Span(since.getYear(), "", since, until);
            }
        } catch (DateTimeException unreadable) {
            // Then a year is meant.
        }
        int year = today.getYear();
        try {
            int asked = Integer.parseInt(given.getOrDefault("year", ""));
            year = asked < FIRST_YEAR || asked > LAST_YEAR ? year : asked;
        } catch (NumberFormatException unreadable) {
            // Then this year is.
        }
        String part = given.getOrDefault("part", "Y");
        return ofPart(year, parts().anyMatch(part::equals) ? part : "Y");
    }

    private static Span ofPart(int year, String part) {
        int number = part.length() > 1 ? Integer.parseInt(part.substring(1)) : 0;
        return switch (part.charAt(0)) {
            case 'Q' -> months(year, part, number * 3 - 2, number * 3);
            case 'M' -> months(year, part, number, number);
            default -> months(year, part, 1, 12);
        };
    }

    private static Span months(int year, String part, int first, int last) {
        return new Span(
                year,
                part,
                YearMonth.of(year, first).atDay(1),
                YearMonth.of(year, last).atEndOfMonth());
    }

    /** Of a month, the days that lie in this period. */
    Span month(LocalDate first) {
        LocalDate last = YearMonth.from(first).atEndOfMonth();
        return new Span(year, "", first.isBefore(since) ? since : first, last.isAfter(until) ? until : last);
    }

    /** The address's parameters that give it. */
    public String query() {
        return part.isEmpty() ? "since=" + since + "&until=" + until : "year=" + year + "&part=" + part;
    }
}
