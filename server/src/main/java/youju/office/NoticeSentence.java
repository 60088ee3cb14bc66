package youju.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.calendar.CalendarDay;
import youju.calendar.DayKind;

/**
 * A paragraph of the State Council's notice as it is printed: {@code 四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日
 * （周日）上班。}
 */
final class NoticeSentence {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:[一二三四五六七八九十]+、)?([^：:0-9]{2,20})[：:](.+)");
    private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");
    private static final Pattern DATE = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern UNTIL =
            Pattern.compile("\\s*(?:至|到|—|－|-)\\s*(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日.*");

    private NoticeSentence() {}

    /**
     * The days of a paragraph; nothing if it isn't one.
     *
     * @throws java.time.DateTimeException for a date that is none
     */
    static Optional<List<CalendarDay>> read(int year, String line) {
        Matcher paragraph = PARAGRAPH.matcher(ASIDE.matcher(line).replaceAll(""));
        if (!paragraph.matches()) {
            return Optional.empty();
        }
        List<CalendarDay> days = new ArrayList<>();
        for (String sentence : paragraph.group(2).split("[。；;]")) {
            if (sentence.contains("放假")) {
                days.addAll(days(year, sentence.substring(0, sentence.indexOf("放假")), DayKind.OFF, paragraph.group(1)));
            } else if (sentence.contains("上班")) {
                days.addAll(days(year, sentence, DayKind.WORK, paragraph.group(1)));
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private static List<CalendarDay> days(int year, String sentence, DayKind kind, String name) {
        List<CalendarDay> days = new ArrayList<>();
        Matcher found = DATE.matcher(sentence);
        int from = 0;
        while (found.find(from)) {
            LocalDate first = date(Optional.ofNullable(found.group(1)), year, found.group(2), found.group(3));
            LocalDate last = first;
            from = found.end();
            Matcher until = UNTIL.matcher(sentence.substring(found.end()));
            if (until.matches()) {
                String month = Optional.ofNullable(until.group(2)).orElse(found.group(2));
                last = date(Optional.ofNullable(until.group(1)), first.getYear(), month, until.group(3));
                from += until.end(3);
            }
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(new CalendarDay(day, kind, name.strip()));
            }
        }
        return days;
    }

    private static LocalDate date(Optional<String> year, int otherwise, String month, String day) {
        return LocalDate.of(
                year.map(Integer::parseInt).orElse(otherwise), Integer.parseInt(month), Integer.parseInt(day));
    }
}
