package youju.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import youju.petition.PaperKind;

/** Papers: rows are added and never changed. */
@Component
class IssuedTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select id, petition, step, kind, number, body, body_name, word, year, serial, day, to_petitioner, template
            from paper.issued
            """;

    private final JdbcClient jdbc;

    IssuedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a paper under the next serial of its body, word and year. Whoever asks for the same waits until this transaction has
     * ended, and gets the serial if it is taken back.
     *
     * @param sign the short code that its number begins with
     * @return its number
     */
    String add(Issuing.Ready paper, String sign, Instant at) {
        return jdbc.sql("""
                with next as (
                    insert into paper.counter as c (body, word, year, last) values (:body, :word, :year, 1)
                    on conflict (body, word, year) do update set last = c.last + 1
                    returning last)
                insert into paper.issued (petition, step, kind, number, body, body_name, word, year, serial, day,
                    to_petitioner, template, content, at)
                select :petition::bigint, :step::bigint, :kind::text,
                       format('%s%s〔%s〕%s号', :sign::text, :word::text, :year::int, next.last), :body::bigint, :name::text,
                       :word::text, :year::int, next.last, :day::date, :told::boolean, :template::int, :content::text,
                       :at::timestamptz
                from next
                returning number
                """)
                .param("petition", paper.petition())
                .param("step", paper.step())
                .param("kind", paper.kind().name())
                .param("sign", sign)
                .param("body", paper.issuer().id())
                .param("name", paper.issuer().name())
                .param("word", paper.shape().word())
                .param("year", paper.day().getYear())
                .param("day", paper.day())
                .param("told", paper.shape().toPetitioner())
                .param("template", paper.template())
                .param("content", JSON.writeValueAsString(paper.content()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
    }

    /** In the order they were issued. */
    List<Issued> of(long petition) {
        return jdbc.sql(SELECT + "where petition = :petition order by id")
                .param("petition", petition)
                .query((row, number) -> issued(row))
                .list();
    }

    Optional<Issued> find(long id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> issued(row))
                .optional();
    }

    Content content(long id) {
        return JSON.readValue(
                jdbc.sql("select content from paper.issued where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                Content.class);
    }

    /** A body's papers of a year that the reader may see. */
    List<Issued> of(long body, int year) {
        return jdbc.sql(SELECT + "where body = :body and year = :year order by word, serial")
                .param("body", body)
                .param("year", year)
                .query((row, number) -> issued(row))
                .list();
    }

    /** How many papers of each word a body issued in a year, whoever asks. */
    List<Register.Count> counts(long body, int year) {
        return jdbc.sql("select word, last from paper.counter where body = :body and year = :year order by word")
                .param("body", body)
                .param("year", year)
                .query((row, number) -> new Register.Count(row.getString("word"), row.getLong("last")))
                .list();
    }

    List<String> gaps(long body, int year) {
        return jdbc.sql("select word || serial from paper.gaps(:body, :year)")
                .param("body", body)
                .param("year", year)
                .query(String.class)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from paper.counter order by year desc")
                .query(Integer.class)
                .list();
    }

    List<Long> bodies() {
        return jdbc.sql("select distinct body from paper.counter")
                .query(Long.class)
                .list();
    }

    private static Issued issued(ResultSet row) throws SQLException {
        return new Issued(
                row.getLong("id"),
                row.getLong("petition"),
                row.getLong("step"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getLong("body"),
                row.getString("body_name"),
                row.getString("word"),
                row.getInt("year"),
                row.getLong("serial"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("to_petitioner"),
                row.getInt("template"));
    }
}
