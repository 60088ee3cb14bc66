package youju.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.Vault;

/** Petitions at rest: for the work of the night. To be called with the program's eyes ({@link By#PROGRAM}). */
@Component
public class RestedPetitions {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Trail trail;
    private final HouseClock clock;

    RestedPetitions(JdbcClient jdbc, Vault vault, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    /** A petition as it was seen; the version is for {@link Petitions#act}. */
    public record Seen(long petition, long version) {}

    /** Those served whose windows have all passed and of whom no other clock runs: worth asking whether they may be closed. */
    @Transactional(readOnly = true)
    public List<Seen> withWindowsPassed() {
        return jdbc.sql("""
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
                .query((row, number) -> new Seen(row.getLong("id"), row.getLong("version")))
                .list();
    }

    /**
     * Those of which nothing was erased yet and whose whole matter has ended before that day.
     *
     * @param most petitions to give, the oldest number first
     */
    @Transactional(readOnly = true)
    public List<Long> endedBefore(LocalDate limit, int most) {
        return jdbc.sql("""
                select p.id from petition.petition p
                where p.state in ('CLOSED', 'WITHDRAWN', 'MERGED') and p.since < :limit and p.erased_on is null
                    and not exists (select from petition.petition o where o.matter = p.matter
                        and (o.state not in ('CLOSED', 'WITHDRAWN', 'MERGED') or o.since >= :limit))
                order by p.id limit :most
                """)
                .param("limit", limit)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /**
     * Erases for good what identifies people and what was written about them: sealed records, masks, the hash of the person,
     * free texts of the petition and its steps. Kind, place in the county, days, states, outcomes and ratings stay, so that
     * figures stay what they were. The trail says that it was done; one erased before is left alone.
     *
     * @throws youju.vault.VaultRefusal if the reason is too short
     */
    @Transactional
    public void erase(long petition, String reason) {
        List<Long> records = records(petition);
        boolean erased = jdbc.sql("select petition.erase_texts(:petition, :day)")
                .param("petition", petition)
                .param("day", clock.today())
                .query(Boolean.class)
                .single();
        if (erased) {
            records.forEach(number -> vault.erase(number, reason));
            trail.add(new Entry("system", "petition.erase", "petition:" + petition, reason, "", ""));
        }
    }

    private List<Long> records(long petition) {
        return jdbc.sql("""
                select code_sealed from petition.petition where id = :petition
                union select sealed from petition.petitioner where petition = :petition
                union select sealed from petition.petitioner_before where petition = :petition order by 1
                """).param("petition", petition).query(Long.class).list();
    }
}
