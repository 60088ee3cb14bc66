package youju.inspection.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import youju.document.Place;

/** Finds dates and years in a text. A date that no calendar has, such as 2月30日, is left to whoever looks for it. */
final class Calendars {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

    private static final Search FULL = Search.of(
            "(?<!\\d)" + YEAR
                    + "(?:年(?:度)?|[./-])(?<month>\\d{1,2})(?:月(?:份)?|[./-](?=\\d)|(?=[至到。，；、）\\n]|$))(?:(?<day>\\d{1,2})(?:日|号|(?!\\d)))?");

    private static final Search YEAR_ONLY = Search.of("(?<![\\d.])" + YEAR + "(?:年度?|(?=决算|预算|财政|全省|全市|全县|我|全年))");

    private static final Search MONTH_DAY =
            Search.of("(?<![\\d.年])(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|份|底|初|末|中旬|上旬|下旬)?");

    private static final Search HAN_YEAR = Search.of("(?<han>二[〇○零Ｏ][一二三四五六七八九〇○零]{2})年(?:度)?");

    /** Stands in until the year is known; a leap year, so that 2月29日 passes. */
    private static final int UNKNOWN_YEAR = 2000;

    /** A date and where it stands in the plain text. */
    record Found(int start, int end, Day day) {}

    private final Plain plain;
    private final Place place;
    private final int reportYear;

    Calendars(Plain plain, Place place, int reportYear) {
        this.plain = plain;
        this.place = place;
        this.reportYear = reportYear;
    }

    /** In reading order, without overlaps. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        collect(FULL, found);
        collect(YEAR_ONLY, found);
        collect(HAN_YEAR, found);
        collect(MONTH_DAY, found);
        found.sort(Comparator.comparingInt(Found::start));
        return withYears(found);
    }

    private void collect(Search search, List<Found> found) {
        for (MatchResult match : search.in(plain.text())) {
            int start = match.start();
            int end = match.end();
            if (found.stream().noneMatch(other -> start < other.end && other.start < end)
                    && !inDocumentNumber(start, end)) {
                day(match, search).ifPresent(day -> found.add(new Found(start, end, day)));
            }
        }
    }

    /** 湘财绩〔2020〕7号: the year of a document number is no date. */
    private boolean inDocumentNumber(int start, int end) {
        String text = plain.text();
        boolean opened = start > 0 && "〔[【﹝".indexOf(text.charAt(start - 1)) >= 0;
        return opened && end < text.length() && "〕]】﹞".indexOf(text.charAt(end)) >= 0;
    }

    private Optional<Day> day(MatchResult match, Search search) {
        Excerpt where = new Excerpt(place, plain.raw(), plain.start(match.start()), plain.end(match.end()));
        try {
            if (search == HAN_YEAR) {
                return Optional.of(year(where, hanYear(match.group("han"))));
            }
            if (search == YEAR_ONLY) {
                return Optional.of(year(where, Integer.parseInt(match.group("year"))));
            }
            int month = Integer.parseInt(match.group("month"));
            String dayOfMonth = match.group("day");
            boolean yearPrinted = search == FULL;
            int year = yearPrinted ? Integer.parseInt(match.group("year")) : UNKNOWN_YEAR;
            if (dayOfMonth == null) {
                YearMonth whole = YearMonth.of(year, month);
                return Optional.of(
                        new Day(where, whole.atDay(1), whole.atEndOfMonth(), Day.Precision.MONTH, yearPrinted));
            }
            LocalDate date = LocalDate.of(year, month, Integer.parseInt(dayOfMonth));
            return Optional.of(new Day(where, date, date, Day.Precision.DAY, yearPrinted));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Day year(Excerpt where, int year) {
        return new Day(where, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Day.Precision.YEAR, true);
    }

    private static int hanYear(String numeral) {
        int year = 0;
        for (char c : numeral.toCharArray()) {
            int digit = "一二三四五六七八九".indexOf(c) + 1;
            year = year * 10 + digit;
        }
        return year;
    }

    /** A day without a year is in the year last named, or else the report's. */
    private List<Found> withYears(List<Found> found) {
        List<Found> complete = new ArrayList<>();
        int year = reportYear;
        for (Found next : found) {
            Day day = next.day;
            if (day.yearPrinted()) {
                year = day.year();
                complete.add(next);
            } else if (year > 0) {
                complete.add(new Found(next.start, next.end, inYear(day, year)));
            }
        }
        return complete;
    }

    private static Day inYear(Day day, int year) {
        LocalDate from = day.from().withYear(year);
        LocalDate to = day.precision() == Day.Precision.MONTH
                ? YearMonth.from(from).atEndOfMonth()
                : day.to().withYear(year);
        return new Day(day.where(), from, to, day.precision(), false);
    }
}
