package youju.inspection.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Place;

/** Finds dates and years in a text. A date that no calendar has, such as 2月30日, is left to whoever looks for it. */
final class Calendars {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";

    private static final Pattern FULL = Pattern.compile(
            "(?<!\\d)" + YEAR
                    + "(?:年(?:度)?|[./-])(?<month>\\d{1,2})(?:月(?:份)?|[./-](?=\\d)|(?=[至到。，；、）\\n]|$))(?:(?<day>\\d{1,2})(?:日|号|(?!\\d)))?");

    private static final Pattern YEAR_ONLY =
            Pattern.compile("(?<![\\d.])" + YEAR + "(?:年度?|(?=决算|预算|财政|全省|全市|全县|我|全年))(?!\\d)");

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<![\\d.年])(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日|份|底|初|末|中旬|上旬|下旬)?");

    private static final Pattern HAN_YEAR = Pattern.compile("(?<han>二[〇○零Ｏ][一二三四五六七八九〇○零]{2})年(?:度)?");

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

    private void collect(Pattern pattern, List<Found> found) {
        Matcher matcher = pattern.matcher(plain.text());
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(other -> start < other.end && other.start < end)
                    && !inDocumentNumber(start, end)) {
                day(matcher, pattern).ifPresent(day -> found.add(new Found(start, end, day)));
            }
        }
    }

    /** 湘财绩〔2020〕7号: the year of a document number is no date. */
    private boolean inDocumentNumber(int start, int end) {
        String text = plain.text();
        boolean opened = start > 0 && "〔[【﹝".indexOf(text.charAt(start - 1)) >= 0;
        return opened && end < text.length() && "〕]】﹞".indexOf(text.charAt(end)) >= 0;
    }

    private Optional<Day> day(Matcher matcher, Pattern pattern) {
        Excerpt where = new Excerpt(place, plain.raw(), plain.start(matcher.start()), plain.end(matcher.end()));
        try {
            if (pattern == HAN_YEAR) {
                return Optional.of(year(where, hanYear(matcher.group("han"))));
            }
            if (pattern == YEAR_ONLY) {
                return Optional.of(year(where, Integer.parseInt(matcher.group("year"))));
            }
            int month = Integer.parseInt(matcher.group("month"));
            String dayOfMonth = matcher.group("day");
            boolean yearPrinted = pattern == FULL;
            int year = yearPrinted ? Integer.parseInt(matcher.group("year")) : UNKNOWN_YEAR;
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
