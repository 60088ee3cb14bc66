package youju.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.page.Words;
import youju.petition.RestedPetitions;

/**
 * Erases what identifies people, and what was written about them, once the whole matter has rested for the period of retention (Personal Information
 * Protection Law, art. 47). The petition stays with its steps, so that figures stay what they were.
 */
@Component
class Retention {

    /** Petitions of one night; the rest follow the next. */
    private static final int MOST = 5_000;

    private final RestedPetitions petitions;
    private final HouseClock clock;
    private final int years;

    Retention(RestedPetitions petitions, HouseClock clock, @Value("${youju.retention.years:10}") int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("youju.retention.years is 1 to 100, not " + years);
        }
        this.petitions = petitions;
        this.clock = clock;
        this.years = years;
    }

    /** @return of how many petitions something was erased */
    int erase() {
        String reason = Words.in(Locale.SIMPLIFIED_CHINESE).say("upkeep.erased", years);
        LocalDate limit = clock.today().minusYears(years);
        List<Long> ended = Reading.as(Reading.SYSTEM, () -> petitions.endedBefore(limit, MOST));
        for (long petition : ended) {
            Reading.as(Reading.SYSTEM, () -> petitions.erase(petition, reason));
        }
        return ended.size();
    }
}
