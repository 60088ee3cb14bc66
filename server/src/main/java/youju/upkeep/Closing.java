package youju.upkeep;

import java.util.Locale;
import org.springframework.stereotype.Component;
import youju.database.Reading;
import youju.page.Words;
import youju.petition.By;
import youju.petition.Oversight;
import youju.petition.Petitions;
import youju.petition.Refused;
import youju.petition.RestedPetitions;

/**
 * Closes what was served once nobody can ask for review or rate any more and nothing is owed. Whether that is so, the table of
 * transitions decides; here stands only who is worth asking.
 */
@Component
class Closing {

    private final Petitions petitions;
    private final RestedPetitions rested;

    Closing(Petitions petitions, RestedPetitions rested) {
        this.petitions = petitions;
        this.rested = rested;
    }

    /** @return how many were closed */
    int close() {
        String words = Words.in(Locale.SIMPLIFIED_CHINESE).say("upkeep.closed");
        int closed = 0;
        for (RestedPetitions.Seen seen : Reading.as(Reading.SYSTEM, rested::withWindowsPassed)) {
            try {
                petitions.act(seen.petition(), seen.version(), new Oversight.Close(words), By.PROGRAM);
                closed++;
            } catch (Refused somebodyWasQuicker) {
                // Then it isn't for the program to close, or not tonight.
            }
        }
        return closed;
    }
}
