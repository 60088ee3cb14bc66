package youju.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.Reading;
import youju.vault.Masks;

/**
 * Proposals that their writers let be published (art. 29), once the answer was served. Who wrote one isn't read here at
 * all, and private numbers in the texts are masked.
 */
@Component
public class PublishedProposals {

    /** Where a page ends and the next begins. */
    public record Place(LocalDate answeredOn, long petition) {}

    /** One proposal and its answer. */
    public record Published(
            Place place, String category, Optional<String> body, String summary, String proposal, String answer) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PublishedProposals(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /**
     * The newest, or those next after a place.
     *
     * @param most 1 to 100
     */
    public List<Published> page(Optional<Place> after, int most) {
        int rows = Texts.within("most", most, 1, 100);
        return Reading.as(Reading.SYSTEM, () -> transaction.execute(status -> read(after, rows)));
    }

    private List<Published> read(Optional<Place> after, int most) {
        return jdbc.sql("""
                select p.id, s.on_day, p.category, b.name as body, p.summary, p.facts, r.words
                from petition.petition p
                join petition.step s on s.petition = p.id and s.action = 'SERVE'
                join lateral (select words from petition.step where petition = p.id and action = 'REPLY'
                    order by sequence desc limit 1) r on true
                left join account.body b on b.id = p.lead
                where p.open_to_publish and p.kind = 'PROPOSAL' and p.state in ('SERVED', 'CLOSED')
                    and (s.on_day, p.id) < (:day, :id)
                order by s.on_day desc, p.id desc limit :most
                """)
                .param("day", after.map(Place::answeredOn).orElse(LocalDate.of(9999, 1, 1)))
                .param("id", after.map(Place::petition).orElse(0L))
                .param("most", most)
                .query((row, number) -> new Published(
                        new Place(row.getObject("on_day", LocalDate.class), row.getLong("id")),
                        row.getString("category"),
                        Rows.text(row, "body"),
                        Masks.redact(row.getString("summary")),
                        Masks.redact(row.getString("facts")),
                        Masks.redact(row.getString("words"))))
                .list();
    }
}
