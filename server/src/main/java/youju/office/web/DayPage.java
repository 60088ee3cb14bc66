package youju.office.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import youju.calendar.CalendarDay;
import youju.calendar.DayKind;
import youju.page.Frame;
import youju.page.Option;

/**
 * One day, to be changed.
 *
 * @param before what it is now
 * @param refused {@code office.refused.*} to say; nothing if empty
 */
public record DayPage(Frame frame, CalendarDay before, String kind, String name, String reason, String refused) {

    public LocalDate date() {
        return before.date();
    }

    public List<Option> kinds() {
        return Arrays.stream(DayKind.values())
                .map(each -> new Option(each.name(), frame.words().of("office.kind", each)))
                .toList();
    }

    public String error(String field) {
        return refused.equals(field) ? frame.say("office.refused." + field) : "";
    }
}
