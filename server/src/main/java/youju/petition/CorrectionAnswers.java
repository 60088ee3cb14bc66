package youju.petition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.petition.CorrectionRequests.Asked;
import youju.trail.Entry;
import youju.trail.Trail;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/**
 * 答复更正请求: the bureau puts right what a petitioner asked to, or says why not; either way the petitioner reads it on the
 * portal (个人信息保护法 art. 46).
 */
@Component
public class CorrectionAnswers {

    /** Requests of a page. */
    public static final int PAGE = 30;

    /** As far as waiting ones are counted for the menu. */
    private static final int MOST_COUNTED = 100;

    /** What the petitioner reads in the list of openings. */
    private static final String PURPOSE = "依信访人请求更正个人信息";

    /** What came of an answer. */
    public enum Came {
        DONE,
        /** Answered by somebody else meanwhile, or not there for whoever answers. */
        NOT_WAITING,
        /** Nothing was put right: neither the person nor, since it was asked, the registration. */
        NOTHING_PUT_RIGHT,
        /** The petition has no such petitioner, or theirs was erased. */
        NO_SUCH_PERSON
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PetitionerTable people;
    private final Sealing sealing;
    private final Trail trail;
    private final Clock clock;

    CorrectionAnswers(JdbcClient jdbc, Vault vault, PetitionerTable people, Sealing sealing, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.people = people;
        this.sealing = sealing;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the actor answers such requests: the bureau's registrars do. */
    public static boolean mayAnswer(Actor actor) {
        return actor.is(Role.REGISTRAR) && actor.isOfBureau();
    }

    /** A request that waits, with the petition it is of. */
    public record Waiting(Asked asked, String number, String summary, List<PetitionerSeen> people) {
        public Waiting {
            people = List.copyOf(people);
        }
    }

    /**
     * Those that wait and the reader may see, oldest first: {@link #PAGE} and one more where there is a next page.
     *
     * @param after the last request of the page before, 0 for the first page
     */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(long after) {
        return jdbc.sql("""
                select r.id, r.petition, r.words, r.at, r.answer, r.answered_at, r.granted, p.number, p.summary
                from petition.correction_request r join petition.petition p on p.id = r.petition
                where r.answered_at is null and r.id > :after order by r.id limit :most
                """)
                .param("after", after)
                .param("most", PAGE + 1)
                .query((row, number) -> new Waiting(
                        CorrectionRequests.asked(row), row.getString("number"), row.getString("summary"), List.of()))
                .list();
    }

    /** One that waits, with the petitioners, masked; nothing if it was answered or isn't there for the reader. */
    @Transactional(readOnly = true)
    public Optional<Waiting> find(long id) {
        return waiting(id - 1).stream()
                .filter(waiting -> waiting.asked().id() == id)
                .findFirst()
                .map(waiting -> new Waiting(
                        waiting.asked(),
                        waiting.number(),
                        waiting.summary(),
                        people.of(waiting.asked().petition())));
    }

    /** How many wait, as far as {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("""
                select count(*) from (
                    select from petition.correction_request where answered_at is null limit :most) waiting
                """).param("most", MOST_COUNTED).query(Integer.class).single();
    }

    /**
     * Puts right and says so. Without anything about the person the registration must have been corrected since the
     * request ({@link Intake.Correct}): nobody is told of a correction that wasn't made.
     *
     * @throws BadStep if the words are missing or too long
     * @throws youju.vault.VaultRefusal if a field is too long
     */
    @Transactional
    public Came putRight(long id, Optional<PersonCorrection> person, String words, Actor actor) {
        String said = Texts.reason("words", words);
        Optional<Waiting> asked = find(id);
        if (asked.isEmpty() || !mayAnswer(actor)) {
            return Came.NOT_WAITING;
        }
        long petition = asked.get().asked().petition();
        Optional<PersonCorrection> change = person.filter(one -> !one.isEmpty());
        if (change.isEmpty() && !isCorrectedSince(asked.get().asked())) {
            return Came.NOTHING_PUT_RIGHT;
        }
        Optional<PetitionerSeen> seen = change.flatMap(one -> asked.get().people().stream()
                .filter(other -> other.ordinal() == one.ordinal())
                .findFirst());
        if (change.isPresent() && (seen.isEmpty() || vault.isErased(seen.get().sealed()))) {
            return Came.NO_SUCH_PERSON;
        }
        if (!settle(id, true, said)) {
            return Came.NOT_WAITING;
        }
        String after = change.flatMap(one -> seen.map(other -> put(petition, one, other)))
                .orElse("");
        trail.add(new Entry(actor.mark(), "petition.put-right", "petition:" + petition, said, "request " + id, after));
        return Came.DONE;
    }

    private String put(long petition, PersonCorrection change, PetitionerSeen seen) {
        PrivateRecord before = vault.openForSystem(seen.sealed(), PURPOSE).orElseThrow();
        PrivateRecord after = change.of(before);
        long kept = vault.seal(before);
        jdbc.sql("""
                insert into petition.petitioner_before (sealed, petition, ordinal, at)
                values (:sealed, :petition, :ordinal, :at)
                """)
                .param("sealed", kept)
                .param("petition", petition)
                .param("ordinal", seen.ordinal())
                .param("at", now())
                .update();
        vault.replace(seen.sealed(), after);
        people.replace(petition, seen.ordinal(), after.masked(), sealing.hash(after));
        return seen.ordinal() + " " + change.fields() + ", before: record " + kept;
    }

    private boolean isCorrectedSince(Asked asked) {
        return jdbc.sql("""
                select exists (select from petition.step
                    where petition = :petition and action = 'CORRECT' and at >= :at)
                """)
                .param("petition", asked.petition())
                .param("at", asked.at().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * Says why it stays as it is.
     *
     * @return false if it waits no more, or isn't there for whoever answers
     * @throws BadStep if the reason is missing or too long
     */
    @Transactional
    public boolean refuse(long id, String reason, Actor actor) {
        String said = Texts.reason("words", reason);
        Optional<Waiting> asked = find(id);
        boolean done = asked.isPresent() && mayAnswer(actor) && settle(id, false, said);
        if (done) {
            String subject = "petition:" + asked.get().asked().petition();
            trail.add(new Entry(actor.mark(), "petition.refuse-correction", subject, said, "request " + id, ""));
        }
        return done;
    }

    private boolean settle(long id, boolean granted, String words) {
        return jdbc.sql("""
                update petition.correction_request set answer = :words, answered_at = :at, granted = :granted
                where id = :id and answered_at is null
                """)
                        .param("id", id)
                        .param("words", words)
                        .param("at", now())
                        .param("granted", granted)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
