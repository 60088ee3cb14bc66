package youju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import youju.database.TestDatabase;
import youju.trail.Verification.Fault;

/** The trail under the application's own role, on a real PostgreSQL. */
class TrailTest {

    private static final Instant NOON = Instant.parse("2022-03-01T04:00:00.123456Z");

    private TestDatabase database;
    private TransactionTemplate transaction;
    private Trail trail;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        DataSource application = database.application();
        transaction = new TransactionTemplate(TestDatabase.transactions(application));
        trail = new Trail(new TrailTable(new JdbcTemplate(application)), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void write(String subject, String after) {
        transaction.executeWithoutResult(
                status -> trail.add(new Entry("person:1", "petition.refer", subject, "属地管理", "REGISTERED", after)));
    }

    private Verification verify(Head... anchors) {
        return transaction.execute(status -> trail.verify(List.of(anchors)));
    }

    private List<Recorded> of(String subject) {
        return transaction.execute(status -> trail.of(subject));
    }

    private Head head() {
        return transaction.execute(status -> trail.head());
    }

    private void writeSome() {
        for (int i = 1; i <= 12; i++) {
            write("petition:" + i, "SENT");
        }
    }

    @Test
    void what_was_written_is_read_again_and_the_chain_is_whole() {
        write("petition:3", "转送：云台镇 \u0000\"引号\" 🙂");
        assertThat(of("petition:3")).singleElement().satisfies(recorded -> {
            assertThat(recorded.at()).isEqualTo(NOON);
            assertThat(recorded.entry().after()).isEqualTo("转送：云台镇 \"引号\" 🙂");
            assertThat(recorded.entry().who()).isEqualTo("person:1");
        });
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().entries()).isEqualTo(1);
    }

    @Test
    void an_entry_goes_with_its_change_or_not_at_all() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.add(new Entry("person:1", "petition.refer", "petition:4", "", "", ""));
                    throw new IllegalArgumentException("the change failed");
                }));
        assertThat(of("petition:4")).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> trail.add(new Entry("person:1", "petition.refer", "petition:4", "", "", "")));
    }

    @Test
    void the_application_may_neither_change_nor_remove_nor_write_past_the_chain() {
        write("petition:5", "SENT");
        JdbcTemplate raw = new JdbcTemplate(database.application());
        for (String sql : List.of(
                "update trail.entry set reason = 'x'",
                "delete from trail.entry",
                "truncate trail.entry",
                "update trail.lane set sequence = 0",
                "insert into trail.entry (lane, sequence, at, who, action, subject, reason, before, after, previous,"
                        + " hash) values (1, 99, now(), 'a', 'b', 'c', '', '', '', '', '')")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> raw.execute(sql))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_changed_row_is_named() {
        writeSome();
        database.asOwner("update trail.entry set reason = 'another' where subject = 'petition:7'");
        assertThat(verify().faults()).singleElement().isInstanceOf(Fault.Changed.class);
    }

    @Test
    void a_removed_row_is_named_even_the_newest() {
        write("petition:1", "SENT");
        database.asOwner("delete from trail.entry where subject = 'petition:1'");
        assertThat(verify().faults()).singleElement().isInstanceOf(Fault.Missing.class);
    }

    @Test
    void a_row_put_in_is_named() {
        write("petition:1", "SENT");
        database.asOwner("""
                insert into trail.entry (lane, sequence, at, who, action, subject, reason, before, after, previous, hash)
                select lane, sequence + 1, at, who, action, 'petition:99', reason, before, after, hash,
                    trail.hash_of(hash, lane, sequence + 1, at, who, action, 'petition:99', reason, before, after)
                from trail.entry
                """);
        assertThat(verify().faults()).singleElement().isInstanceOf(Fault.WrongHead.class);
    }

    @Test
    void a_chain_rewritten_whole_is_found_only_from_outside() {
        writeSome();
        Head kept = head();
        database.asOwner("update trail.entry set reason = 'another' where subject = 'petition:7'");
        database.asOwner("""
                do $$
                declare r record; p bytea; h bytea;
                begin
                    for r in select * from trail.entry order by lane, sequence loop
                        if r.sequence = 1 then
                            p := sha256(convert_to('youju trail lane ' || r.lane, 'UTF8'));
                        end if;
                        h := trail.hash_of(p, r.lane, r.sequence, r.at, r.who, r.action, r.subject, r.reason, r.before, r.after);
                        update trail.entry set previous = p, hash = h where id = r.id;
                        update trail.lane set head = h where lane = r.lane;
                        p := h;
                    end loop;
                end
                $$
                """);
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify(kept).faults()).isNotEmpty().allMatch(fault -> fault instanceof Fault.NotAsAnchored);
    }

    @Test
    void a_head_goes_to_a_file_and_back_and_an_altered_file_is_refused() {
        writeSome();
        String text = Anchor.write(head());
        assertThat(Anchor.read(text)).isEqualTo(head());
        assertThat(verify(Anchor.read(text)).isWhole()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.read(text.replaceFirst("\n(\\d+ \\d+ )", "\n$10")));
        assertThatIllegalArgumentException().isThrownBy(() -> Anchor.read("some letter"));
    }

    @Test
    void many_at_once_leave_a_whole_chain() throws InterruptedException, ExecutionException {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int from = writer * 25;
                writers.add(pool.submit(() -> {
                    for (int i = from; i < from + 25; i++) {
                        write("petition:" + i, "SENT");
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThat(verify().isWhole()).isTrue();
        assertThat(verify().entries()).isEqualTo(200);
    }
}
