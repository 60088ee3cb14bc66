package youju.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import youju.calendar.CalendarDay;
import youju.calendar.DayKind;

/**
 * A year's notice as somebody types it, a line a day or a stretch of days: {@code 10月1日至7日 休 国庆节}, {@code 2027-10-09 班
 * 国庆节}; or a paragraph a line as the State Council prints it ({@link NoticeSentence}). Whatever can't be read is told with its line; then nothing is taken over.
 *
 * @param days in order of their dates
 */
public record NoticeText(List<CalendarDay> days, List<RowError> errors) {

    /** More lines than any notice has. */
    public static final int MOST_LINES = 400;

    /** Longer than any holiday: a stretch beyond it is a slip of the keyboard. */
    private static final int LONGEST_STRETCH = 31;

    private static final String DATE = "(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final Pattern LINE = Pattern.compile(
            DATE + "(?:\\s*(?:至|到|~|～|—|–)\\s*(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月])?(\\d{1,2})日?)?[\\s,，、;；]*(\\S+?)"
                    + "(?:[\\s,，、;；]+(.*))?");

    private static final Map<String, DayKind> KINDS = Map.of(
            "休", DayKind.OFF,
            "放假", DayKind.OFF,
            "休息", DayKind.OFF,
            "off", DayKind.OFF,
            "班", DayKind.WORK,
            "上班", DayKind.WORK,
            "调休上班", DayKind.WORK,
            "补班", DayKind.WORK,
            "work", DayKind.WORK);

    /**
     * A line that can't be taken.
     *
     * @param line counted from 1
     * @param code {@code office.notice.*} of it in the bundle
     */
    public record RowError(int line, String code, String text) {}

    public NoticeText {
        days = List.copyOf(days);
        errors = List.copyOf(errors);
    }

    public static NoticeText read(int year, String text) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        List<RowError> errors = new ArrayList<>();
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            return new NoticeText(List.of(), List.of(new RowError(MOST_LINES + 1, "too-long", "")));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String code = line.isEmpty() ? "" : take(year, line, days);
            if (!code.isEmpty()) {
                errors.add(new RowError(i + 1, code, line));
            }
        }
        if (errors.isEmpty() && days.values().stream().noneMatch(day -> day.kind() == DayKind.OFF)) {
            errors.add(new RowError(Math.max(1, lines.size()), "no-day-off", ""));
        }
        return new NoticeText(List.copyOf(days.values()), errors);
    }

    /** As {@link #read} takes it back, a line a day. */
    public static String write(List<CalendarDay> days) {
        StringBuilder text = new StringBuilder();
        days.forEach(day -> text.append(day.date())
                .append(day.kind() == DayKind.OFF ? " 休 " : " 班 ")
                .append(day.name())
                .append('\n'));
        return text.toString();
    }

    /** What is wrong with a line; its days are taken if nothing is. */
    private static String take(int year, String line, Map<LocalDate, CalendarDay> days) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            try {
                return NoticeSentence.read(year, line)
                        .map(told -> put(year, told, days))
                        .orElse("form");
            } catch (DateTimeException e) {
                return "date";
            }
        }
        DayKind kind = KINDS.get(found.group(7).toLowerCase(Locale.ROOT));
        String name = found.group(8) == null ? "" : found.group(8).strip();
        if (kind == null) {
            return "kind";
        }
        if (name.length() > CalendarDay.LONGEST_NAME) {
            return "name";
        }
        LocalDate first;
        LocalDate last;
        try {
            first = date(found.group(1), found.group(2), found.group(3), year, 0);
            last = found.group(6) == null
                    ? first
                    : date(found.group(4), found.group(5), found.group(6), year, first.getMonthValue());
        } catch (DateTimeException e) {
            return "date";
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_STRETCH))) {
            return "stretch";
        }
        return put(
                year,
                first.datesUntil(last.plusDays(1))
                        .map(day -> new CalendarDay(day, kind, name))
                        .toList(),
                days);
    }

    private static String put(int year, List<CalendarDay> told, Map<LocalDate, CalendarDay> days) {
        for (CalendarDay day : told) {
            if (day.date().getYear() != year) {
                return "year";
            }
            if (days.putIfAbsent(day.date(), day) != null) {
                return "twice";
            }
        }
        return "";
    }

    private static LocalDate date(
            @Nullable String year, @Nullable String month, String day, int otherYear, int otherMonth) {
        return LocalDate.of(
                year == null ? otherYear : Integer.parseInt(year),
                month == null ? otherMonth : Integer.parseInt(month),
                Integer.parseInt(day));
    }
}
