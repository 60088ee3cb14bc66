package youju.scrutiny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.inspection.Category;
import youju.inspection.Finding;
import youju.inspection.Severity;
import youju.inspection.Wording;
import youju.inspection.output.Where;

/** Rows of findings, judgements and answers. */
@Component
class FindingTable {

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long submission, List<Finding> findings) {
        int ordinal = 0;
        for (Finding finding : findings) {
            ordinal++;
            jdbc.sql("""
                            insert into scrutiny.finding (submission, ordinal, rule, category, severity, message_zh, message_en,
                                place_zh, place_en, expected, actual)
                            values (:submission, :ordinal, :rule, :category, :severity, :zh, :en, :placeZh, :placeEn,
                                :expected, :actual)
                            """)
                    .param("submission", submission)
                    .param("ordinal", ordinal)
                    .param("rule", finding.rule())
                    .param("category", finding.category().name())
                    .param("severity", finding.severity().name())
                    .param("zh", finding.message().chinese())
                    .param("en", finding.message().english())
                    .param("placeZh", Where.of(finding.place(), Locale.CHINESE))
                    .param("placeEn", Where.of(finding.place(), Locale.ENGLISH))
                    .param("expected", finding.expected())
                    .param("actual", finding.actual())
                    .update();
        }
    }

    List<Found> of(long submission) {
        return of(List.of(submission)).getOrDefault(submission, List.of());
    }

    /** By submission; those without findings are left out. */
    Map<Long, List<Found>> of(Collection<Long> submissions) {
        Map<Long, List<Found>> found = new HashMap<>();
        jdbc.sql("""
                        select f.*, j.accepted, j.reason, j.at as judged_at, pj.name as judged_by,
                            a.words, a.at as answered_at, pa.name as answered_by
                        from scrutiny.finding f
                        left join lateral (select * from scrutiny.judgement j
                            where j.submission = f.submission and j.ordinal = f.ordinal order by j.id desc limit 1) j on true
                        left join account.person pj on pj.id = j.by
                        left join lateral (select * from scrutiny.answer a
                            where a.submission = f.submission and a.ordinal = f.ordinal order by a.id desc limit 1) a on true
                        left join account.person pa on pa.id = a.by
                        where f.submission = any (:submissions) order by f.submission, f.ordinal
                        """).param("submissions", submissions.toArray(Long[]::new)).query(row -> {
            found.computeIfAbsent(row.getLong("submission"), none -> new ArrayList<>())
                    .add(read(row));
        });
        return found;
    }

    void judge(long submission, int ordinal, boolean accepted, String reason, long by, Instant at) {
        jdbc.sql("""
                        insert into scrutiny.judgement (submission, ordinal, accepted, reason, by, at)
                        values (:submission, :ordinal, :accepted, :reason, :by, :at)
                        """)
                .param("submission", submission)
                .param("ordinal", ordinal)
                .param("accepted", accepted)
                .param("reason", reason)
                .param("by", by)
                .param("at", SubmissionTable.time(at))
                .update();
    }

    void answer(long submission, int ordinal, String words, long by, Instant at) {
        jdbc.sql("""
                        insert into scrutiny.answer (submission, ordinal, words, by, at)
                        values (:submission, :ordinal, :words, :by, :at)
                        """)
                .param("submission", submission)
                .param("ordinal", ordinal)
                .param("words", words)
                .param("by", by)
                .param("at", SubmissionTable.time(at))
                .update();
    }

    private static Found read(ResultSet row) throws SQLException {
        boolean accepted = row.getBoolean("accepted");
        boolean judged = !row.wasNull();
        Optional<String> words = Optional.ofNullable(row.getString("words"));
        return new Found(
                row.getInt("ordinal"),
                row.getString("rule"),
                Category.valueOf(row.getString("category")),
                Severity.valueOf(row.getString("severity")),
                new Wording(row.getString("message_zh"), row.getString("message_en")),
                new Wording(row.getString("place_zh"), row.getString("place_en")),
                row.getString("expected"),
                row.getString("actual"),
                judged
                        ? Optional.of(new Found.Judgement(
                                accepted, row.getString("reason"), row.getString("judged_by"), at(row, "judged_at")))
                        : Optional.empty(),
                words.isPresent()
                        ? Optional.of(
                                new Found.Answer(words.get(), row.getString("answered_by"), at(row, "answered_at")))
                        : Optional.empty());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
