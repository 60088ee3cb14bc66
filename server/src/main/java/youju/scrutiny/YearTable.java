package youju.scrutiny;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over submissions. Dismissed findings don't count against a report. */
@Component
class YearTable {

    private static final String JUDGED = """
            select f.submission, f.rule, f.category, f.severity, j.accepted
            from scrutiny.finding f join scrutiny.submission s on s.id = f.submission
            left join lateral (select accepted from scrutiny.judgement j
                where j.submission = f.submission and j.ordinal = f.ordinal order by j.id desc limit 1) j on true
            where s.year = :year
            """;

    private final JdbcClient jdbc;

    YearTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> all() {
        return jdbc.sql("select distinct year from scrutiny.submission order by year desc")
                .query(Integer.class)
                .list();
    }

    YearView of(int year) {
        return new YearView(year, stages(year), rules(year), schemes(year));
    }

    private List<YearView.Stages> stages(int year) {
        return jdbc.sql(
                        "select stage, count(*) from scrutiny.submission where year = :year group by stage order by stage")
                .param("year", year)
                .query((row, number) -> new YearView.Stages(Stage.valueOf(row.getString(1)), row.getInt(2)))
                .list();
    }

    private List<YearView.ByRule> rules(int year) {
        return jdbc.sql("select rule, category, count(*), count(distinct submission), count(*) filter (where accepted),"
                        + " count(*) filter (where not accepted) from (" + JUDGED
                        + ") f group by rule, category order by count(*) desc, rule")
                .param("year", year)
                .query((row, number) -> new YearView.ByRule(
                        row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .list();
    }

    private List<YearView.ByScheme> schemes(int year) {
        return jdbc.sql("""
                        with standing as (select submission, count(*) as findings, count(*) filter (where severity = 'ERROR') as errors
                            from (%s) f where accepted is distinct from false group by submission)
                        select s.scheme, count(*), coalesce(sum(t.findings), 0), coalesce(sum(t.errors), 0), round(avg(s.score), 2)
                        from scrutiny.submission s left join standing t on t.submission = s.id
                        where s.year = :year and s.scheme is not null
                        group by s.scheme order by coalesce(sum(t.findings), 0)::numeric / count(*) desc, s.scheme
                        """.formatted(JUDGED))
                .param("year", year)
                .query((row, number) -> new YearView.ByScheme(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        Optional.<BigDecimal>ofNullable(row.getBigDecimal(5))))
                .list();
    }

    Submissions.Progress progress(UUID batch) {
        return jdbc.sql("""
                        select count(*), count(*) filter (where stage <> 'WAITING'), count(*) filter (where stage = 'UNREADABLE'),
                            coalesce(sum((select count(*) from scrutiny.finding f where f.submission = s.id)), 0)
                        from scrutiny.submission s where batch = :batch
                        """)
                .param("batch", batch)
                .query((row, number) ->
                        new Submissions.Progress(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }
}
