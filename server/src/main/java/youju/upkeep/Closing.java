package youju.upkeep;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.page.Words;
import youju.petition.By;
import youju.petition.Oversight;
import youju.petition.PetitionClocks;
import youju.petition.Petitions;
import youju.petition.Refused;

/**
 * Closes what was served once nobody can ask for review or rate any more and nothing is owed. Whether that is so, the table of
 * transitions decides; here stands only who is worth asking.
 */
@Component
class Closing {

    private final JdbcClient jdbc;
    private final Petitions petitions;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    Closing(JdbcClient jdbc, Petitions petitions, HouseClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Rested(long petition, long version) {}

    /** @return how many were closed */
    int close() {
        String words = Words.in(Locale.SIMPLIFIED_CHINESE).say("upkeep.closed");
        int closed = 0;
        for (Rested rested : rested()) {
            try {
                petitions.act(rested.petition(), rested.version(), new Oversight.Close(words), By.PROGRAM);
                closed++;
            } catch (Refused somebodyWasQuicker) {
                // Then it isn't for the program to close, or not tonight.
            }
        }
        return closed;
    }

    private List<Rested> rested() {
        return Reading.as(
                Reading.SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("""
                        select p.id, p.version from petition.petition p
                        where p.state in ('SERVED', 'REVIEW_SERVED')
                            and not exists (select from petition.clock k where k.petition = p.id and k.standing = 'RUNNING'
                                and (k.term <> all (:windows::text[]) or k.legal_end is null or k.legal_end >= :today))
                        order by p.id
                        """)
                        .param(
                                "windows",
                                PetitionClocks.WINDOWS.stream().map(Enum::name).toArray(String[]::new))
                        .param("today", clock.today())
                        .query((row, number) -> new Rested(row.getLong("id"), row.getLong("version")))
                        .list()));
    }
}
