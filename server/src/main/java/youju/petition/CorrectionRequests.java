package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.Reading;
import youju.trail.Entry;
import youju.trail.Trail;

/**
 * 更正请求: what a petitioner wants put right and may not put right alone, such as the name or what was written down of a
 * visit. {@link CorrectionAnswers} is the bureau's side of it.
 */
@Component
public class CorrectionRequests {

    /** Open ones a petition: more are a letter. */
    public static final int MOST_OPEN = 5;

    /** One request; the answer is there once it is given. */
    public record Asked(long id, long petition, String words, Instant at, Optional<Answer> answer) {}

    /**
     * What the bureau says to it.
     *
     * @param granted whether it was put right
     */
    public record Answer(boolean granted, String words, Instant at) {}

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CorrectionRequests(JdbcClient jdbc, Trail trail, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Notes a request for the registrar.
     *
     * @return false if {@link #MOST_OPEN} wait for an answer, or the petition isn't there for whoever asks
     * @throws BadStep if the words are missing or too long
     */
    public boolean ask(long petition, String words, By by) {
        String asked = Texts.reason("words", words);
        return Reading.as(by.reading(), () -> transaction.execute(status -> write(petition, asked, by)));
    }

    private boolean write(long petition, String words, By by) {
        int written = jdbc.sql("""
                insert into petition.correction_request (petition, words, at)
                select p.id, :words, :at from petition.petition p
                where p.id = :petition and (select count(*) from petition.correction_request r
                    where r.petition = p.id and r.answered_at is null) < :most
                """)
                .param("petition", petition)
                .param("words", words)
                .param("at", now())
                .param("most", MOST_OPEN)
                .update();
        if (written == 1) {
            trail.add(new Entry(by.mark(), "petition.ask-correction", "petition:" + petition, "", "", ""));
        }
        return written == 1;
    }

    /** Of a petition, oldest first. */
    @Transactional(readOnly = true)
    public List<Asked> of(long petition) {
        return jdbc.sql("""
                select id, petition, words, at, answer, answered_at, granted
                from petition.correction_request where petition = :petition order by id
                """)
                .param("petition", petition)
                .query((row, number) -> asked(row))
                .list();
    }

    static Asked asked(ResultSet row) throws SQLException {
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        boolean granted = row.getBoolean("granted");
        Optional<Answer> answer =
                Rows.text(row, "answer").map(words -> new Answer(granted, words, answeredAt.toInstant()));
        return new Asked(
                row.getLong("id"),
                row.getLong("petition"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answer);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
