package youju.upkeep;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.page.Words;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Vault;

/**
 * Erases what identifies petitioners once the whole matter has rested for the period of retention (Personal Information
 * Protection Law, art. 47). The petition stays with its steps, so that figures stay what they were.
 */
@Component
class Retention {

    /** Petitions of one night; the rest follow the next. */
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final int years;

    Retention(
            JdbcClient jdbc,
            Vault vault,
            Trail trail,
            HouseClock clock,
            PlatformTransactionManager transactions,
            @Value("${youju.retention.years:10}") int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("youju.retention.years is 1 to 100, not " + years);
        }
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.years = years;
    }

    /** @return of how many petitions something was erased */
    int erase() {
        List<Long> rested = Reading.as(Reading.SYSTEM, () -> transaction.execute(status -> rested()));
        for (long petition : rested) {
            Reading.as(Reading.SYSTEM, () -> transaction.executeWithoutResult(status -> erase(petition)));
        }
        return rested.size();
    }

    private void erase(long petition) {
        String reason = Words.in(Locale.SIMPLIFIED_CHINESE).say("upkeep.erased", years);
        records(petition).forEach(number -> vault.erase(number, reason));
        trail.add(new Entry("system", "petition.erase", "petition:" + petition, reason, "", ""));
    }

    private List<Long> rested() {
        return jdbc.sql("""
                select p.id from petition.petition p
                where p.state in ('CLOSED', 'WITHDRAWN', 'MERGED') and p.since < :limit
                    and not exists (select from petition.petition o where o.matter = p.matter
                        and (o.state not in ('CLOSED', 'WITHDRAWN', 'MERGED') or o.since >= :limit))
                    and exists (select from vault.sealed s where s.erased_at is null and (s.id = p.code_sealed
                        or s.id in (select w.sealed from petition.petitioner w where w.petition = p.id)))
                order by p.id limit :most
                """)
                .param("limit", clock.today().minusYears(years))
                .param("most", MOST)
                .query(Long.class)
                .list();
    }

    private List<Long> records(long petition) {
        return jdbc.sql("""
                select code_sealed from petition.petition where id = :petition
                union select sealed from petition.petitioner where petition = :petition
                union select sealed from petition.petitioner_before where petition = :petition order by 1
                """).param("petition", petition).query(Long.class).list();
    }
}
