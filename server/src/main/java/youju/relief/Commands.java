package youju.relief;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.database.Reading;

/** Runs a command in one transaction with the eyes of who sent it, once however often it is sent. */
@Component
class Commands {

    private final JdbcClient jdbc;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    Commands(JdbcClient jdbc, HouseClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Before(String kind, long person, long outcome) {}

    /**
     * Does the work, or tells what it came to before.
     *
     * @param command made by the sender's form
     * @param subject named by a refusal of the database
     * @return the number that the work gave
     */
    long once(UUID command, String kind, Actor actor, String subject, LongSupplier work) {
        try {
            return Reading.as(
                    actor.reading(), () -> transaction.execute(status -> inTransaction(command, kind, actor, work)));
        } catch (DataIntegrityViolationException fault) {
            throw Refused.of(fault, subject);
        }
    }

    private long inTransaction(UUID command, String kind, Actor actor, LongSupplier work) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", command.getMostSignificantBits() ^ command.getLeastSignificantBits())
                .query(row -> {});
        Optional<Before> before = jdbc.sql("select kind, person, outcome from relief.command where id = :id")
                .param("id", command)
                .query((row, number) ->
                        new Before(row.getString("kind"), row.getLong("person"), row.getLong("outcome")))
                .optional();
        if (before.isPresent()) {
            if (!before.get().kind().equals(kind) || before.get().person() != actor.person()) {
                throw new Refused(Refused.Reason.FORM_USED, kind);
            }
            return before.get().outcome();
        }
        long outcome = work.getAsLong();
        jdbc.sql("""
                insert into relief.command (id, kind, person, outcome, at) values (:id, :kind, :person, :outcome, :at)
                """)
                .param("id", command)
                .param("kind", kind)
                .param("person", actor.person())
                .param("outcome", outcome)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return outcome;
    }

    /** The next number of a year; its row is locked until the transaction ends, so that none is left out. */
    long next(String word, int year) {
        return jdbc.sql("""
                insert into relief.counter (word, year, last) values (:word, :year, 1)
                on conflict (word, year) do update set last = relief.counter.last + 1 returning last
                """)
                .param("word", word)
                .param("year", year)
                .query(Long.class)
                .single();
    }
}
