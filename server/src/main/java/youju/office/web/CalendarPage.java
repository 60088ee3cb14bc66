package youju.office.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import youju.calendar.Edition;
import youju.calendar.HouseClock;
import youju.office.Names;
import youju.page.Frame;

/**
 * A year of the calendar.
 *
 * @param years that can be turned to
 * @param missing years whose notice isn't there: this one, or one that deadlines may soon reach into
 * @param known whether this year's notice is there
 */
public record CalendarPage(
        Frame frame,
        int year,
        List<Integer> years,
        List<Integer> missing,
        boolean known,
        List<Months.Month> months,
        List<Edition> editions,
        Names.Known names,
        boolean mayEdit) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HouseClock.ZONE);

    public CalendarPage {
        years = List.copyOf(years);
        missing = List.copyOf(missing);
        months = List.copyOf(months);
        editions = List.copyOf(editions);
    }

    public String time(Edition edition) {
        return TIME.format(edition.at());
    }

    /** Who edited; the program itself filled in the notices that come with it. */
    public String who(Edition edition) {
        return names.has(edition.who()) ? names.of(edition.who()) : frame.say("office.system");
    }
}
