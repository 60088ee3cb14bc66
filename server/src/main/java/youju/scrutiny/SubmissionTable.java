package youju.scrutiny;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.document.Unreadable;
import youju.scrutiny.Submission.Printed;
import youju.scrutiny.Submission.Tally;

/** Rows of submissions, their files and their timelines. */
@Component
class SubmissionTable {

    private static final String WITH_TALLY = """
            select s.*, t.* from scrutiny.submission s cross join lateral (
                select count(*) filter (where f.severity = 'ERROR') as errors,
                    count(*) filter (where f.severity = 'WARNING') as warnings,
                    count(*) filter (where f.severity = 'NOTE') as notes,
                    count(*) filter (where j.accepted) as accepted,
                    count(*) filter (where not j.accepted) as dismissed
                from scrutiny.finding f left join lateral (
                    select accepted from scrutiny.judgement j
                    where j.submission = f.submission and j.ordinal = f.ordinal order by j.id desc limit 1) j on true
                where f.submission = s.id) t
            """;

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who hands in what for whose review. */
    record New(
            long reviewer,
            OptionalLong body,
            String unit,
            int year,
            UUID batch,
            String name,
            String sha256,
            OptionalLong replaces,
            long by,
            Instant at) {}

    /** @return empty if the reviewer has the same file already */
    OptionalLong add(New submission, byte[] content) {
        Optional<Long> id = jdbc.sql("""
                        insert into scrutiny.submission (reviewer, body, unit, year, batch, name, sha256, bytes, replaces,
                            taken_by, taken_at, stage)
                        values (:reviewer, :body, :unit, :year, :batch, :name, :sha256, :bytes, :replaces, :by, :at, 'WAITING')
                        on conflict (reviewer, sha256) do nothing returning id
                        """)
                .param("reviewer", submission.reviewer())
                .param("body", orNull(submission.body()))
                .param("unit", submission.unit())
                .param("year", submission.year())
                .param("batch", submission.batch())
                .param("name", submission.name())
                .param("sha256", submission.sha256())
                .param("bytes", content.length)
                .param("replaces", orNull(submission.replaces()))
                .param("by", submission.by())
                .param("at", time(submission.at()))
                .query(Long.class)
                .optional();
        if (id.isEmpty()) {
            return OptionalLong.empty();
        }
        jdbc.sql("insert into scrutiny.file (submission, content) values (:id, :content)")
                .param("id", id.get())
                .param("content", content)
                .update();
        return OptionalLong.of(id.get());
    }

    Optional<Submission> find(long id) {
        return jdbc.sql(WITH_TALLY + " where s.id = :id")
                .param("id", id)
                .query(SubmissionTable::read)
                .optional();
    }

    /** Locks it until the transaction ends, so that whoever comes second sees what the first did. */
    Optional<Submission> lock(long id) {
        return jdbc.sql("select id from scrutiny.submission where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** Newest first. */
    List<Submission> page(Filter filter, long before, int most) {
        return jdbc.sql(WITH_TALLY + """
                         where s.id < :before and (:year = 0 or s.year = :year) and (:stage = '' or s.stage = :stage)
                            and (:unit = '' or strpos(s.unit, :unit) > 0) and (cast(:batch as uuid) is null or s.batch = :batch)
                            and (:scheme = '' or s.scheme = :scheme)
                            and (:rule = '' or exists (select from scrutiny.finding f
                                where f.submission = s.id and f.rule = :rule))
                         order by s.id desc limit :most
                        """)
                .param("before", before)
                .param("year", filter.year())
                .param("stage", filter.stage().map(Stage::name).orElse(""))
                .param("unit", filter.unit())
                .param("batch", filter.batch().orElse(null))
                .param("scheme", filter.scheme())
                .param("rule", filter.rule())
                .param("most", most)
                .query(SubmissionTable::read)
                .list();
    }

    /** The one that waits longest, locked; others that are looked at elsewhere are passed over. */
    Optional<Submission> nextWaiting() {
        return jdbc.sql("""
                        select id from scrutiny.submission where stage = 'WAITING' order by id for update skip locked limit 1
                        """).query(Long.class).optional().flatMap(this::find);
    }

    void began(long id) {
        jdbc.sql("update scrutiny.submission set attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    int attempts(long id) {
        return jdbc.sql("select attempts from scrutiny.submission where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    byte[] file(long id) {
        return bytes("select content from scrutiny.file where submission = :id", id)
                .orElseThrow();
    }

    Optional<byte[]> marked(long id) {
        return bytes("select page from scrutiny.marked where submission = :id", id);
    }

    private Optional<byte[]> bytes(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    void keepMarked(long id, byte[] page) {
        jdbc.sql("insert into scrutiny.marked (submission, page) values (:id, :page)")
                .param("id", id)
                .param("page", page)
                .update();
    }

    void move(long id, Stage to) {
        jdbc.sql("update scrutiny.submission set stage = :stage, version = version + 1 where id = :id")
                .param("stage", to.name())
                .param("id", id)
                .update();
    }

    void unreadable(long id, Unreadable.Reason reason) {
        jdbc.sql("update scrutiny.submission set fault = :fault where id = :id")
                .param("fault", reason.name())
                .param("id", id)
                .update();
        move(id, Stage.UNREADABLE);
    }

    void told(long id, Printed printed) {
        jdbc.sql("""
                        update scrutiny.submission set score = :score, budget = :budget, executed = :executed, scheme = :scheme
                        where id = :id
                        """)
                .param("score", printed.score().orElse(null))
                .param("budget", printed.budget().orElse(null))
                .param("executed", printed.executed().orElse(null))
                .param("scheme", printed.scheme().orElse(null))
                .param("id", id)
                .update();
    }

    void owner(long id, String unit, int year, OptionalLong body) {
        jdbc.sql("""
                        update scrutiny.submission set unit = :unit, year = :year, body = :body, version = version + 1
                        where id = :id
                        """)
                .param("unit", unit)
                .param("year", year)
                .param("body", orNull(body))
                .param("id", id)
                .update();
    }

    void step(long id, Deed deed, String words, OptionalLong by, Instant at) {
        jdbc.sql("""
                        insert into scrutiny.step (submission, sequence, deed, words, by, at)
                        select :id, 1 + count(*), :deed, :words, :by, :at from scrutiny.step where submission = :id
                        """)
                .param("id", id)
                .param("deed", deed.name())
                .param("words", words)
                .param("by", orNull(by))
                .param("at", time(at))
                .update();
    }

    List<StepTaken> timeline(long id) {
        return jdbc.sql("""
                        select s.*, coalesce(p.name, '') as who from scrutiny.step s left join account.person p on p.id = s.by
                        where s.submission = :id order by s.sequence
                        """)
                .param("id", id)
                .query((row, number) -> new StepTaken(
                        Deed.valueOf(row.getString("deed")),
                        row.getString("words"),
                        row.getString("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @org.jspecify.annotations.Nullable Long orNull(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getLong("id"),
                row.getLong("reviewer"),
                number(row, "body"),
                row.getString("unit"),
                row.getInt("year"),
                row.getString("name"),
                row.getString("sha256"),
                row.getInt("bytes"),
                number(row, "replaces"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                Stage.valueOf(row.getString("stage")),
                row.getInt("version"),
                Optional.ofNullable(row.getString("fault")).map(Unreadable.Reason::valueOf),
                new Printed(
                        Optional.ofNullable(row.getBigDecimal("score")).map(BigDecimal::stripTrailingZeros),
                        Optional.ofNullable(row.getBigDecimal("budget")),
                        Optional.ofNullable(row.getBigDecimal("executed")),
                        Optional.ofNullable(row.getString("scheme"))),
                new Tally(
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("notes"),
                        row.getInt("accepted"),
                        row.getInt("dismissed")));
    }
}
