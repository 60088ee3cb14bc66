package youju.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import youju.calendar.HouseClock;
import youju.page.Words;

/** Days and moments as people write them: 2022年12月1日; in English by ISO 8601. */
public final class Dates {

    private Dates() {}

    public static String of(LocalDate day, Words words) {
        boolean english = words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String pattern = english ? "%02d" : "%d";
        return words.say(
                "portal.date",
                Integer.toString(day.getYear()),
                pattern.formatted(day.getMonthValue()),
                pattern.formatted(day.getDayOfMonth()));
    }

    /** With hour and minute, in the country's zone. */
    public static String of(Instant moment, Words words) {
        ZonedDateTime there = moment.atZone(HouseClock.ZONE);
        return of(there.toLocalDate(), words) + " %02d:%02d".formatted(there.getHour(), there.getMinute());
    }
}
