package youju.petition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.vault.PrivateRecord;

/**
 * Earlier petitions that may be about the same matter: like in words, or by the same person. It only shows them; whether it
 * is the same matter, 初次 or 重复, a registrar says.
 */
@Component
public class Similar {

    /** As many as a registrar reads through. */
    public static final int MOST = 10;

    /** Ranked by their facts, of those whose summary is alike. */
    private static final int CANDIDATES = 100;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    Similar(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /**
     * An earlier petition.
     *
     * @param samePerson whether one of the petitioners is the same
     * @param likeness of the words, 0 to 1
     * @param hadLastWord whether its matter had a re-review: the same facts and reasons aren't accepted again (art. 36)
     */
    public record Earlier(
            long petition,
            String number,
            long matter,
            LocalDate receivedOn,
            State state,
            String summary,
            boolean samePerson,
            double likeness,
            boolean hadLastWord) {

        /** Whether it is being handled now: raised again inside its term, it isn't accepted again (art. 19). */
        public boolean isUnderWay() {
            return state.isUnderWay();
        }
    }

    /** The same person's first, then the likest. */
    @Transactional(readOnly = true)
    public List<Earlier> to(String summary, String facts, List<PrivateRecord> people) {
        List<String> hashes =
                people.stream().flatMap(person -> sealing.hash(person).stream()).toList();
        return find(summary, facts, hashes, 0);
    }

    /** Those like a petition that is here already, without itself. */
    @Transactional(readOnly = true)
    public List<Earlier> to(Petition petition, List<PetitionerSeen> people) {
        List<String> hashes =
                people.stream().flatMap(person -> person.personHash().stream()).toList();
        return find(petition.content().summary(), petition.content().facts(), hashes, petition.id());
    }

    private List<Earlier> find(String summary, String facts, List<String> hashes, long besides) {
        return jdbc.sql("""
                with by_person as (
                    select distinct petition as id from petition.petitioner where person_hash = any (:hashes)),
                by_text as (select id, likeness from petition.like_text(:summary, :facts, :candidates))
                select p.id, p.number, p.matter, p.received_on, p.state, p.summary, b.id is not null as same_person,
                       coalesce(t.likeness, 0) as likeness, petition.finally_reviewed(p.matter, 0) as last_word
                from (select id from by_person union select id from by_text) found
                join petition.petition p on p.id = found.id
                left join by_person b on b.id = p.id
                left join by_text t on t.id = p.id
                where p.id <> :besides
                order by same_person desc, likeness desc, p.id desc limit :most
                """)
                .param("hashes", hashes.toArray(String[]::new))
                .param("summary", summary)
                .param("facts", facts)
                .param("candidates", CANDIDATES)
                .param("besides", besides)
                .param("most", MOST)
                .query((row, number) -> new Earlier(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getLong("matter"),
                        row.getObject("received_on", LocalDate.class),
                        State.valueOf(row.getString("state")),
                        row.getString("summary"),
                        row.getBoolean("same_person"),
                        row.getDouble("likeness"),
                        row.getBoolean("last_word")))
                .list();
    }
}
