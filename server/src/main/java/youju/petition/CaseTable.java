package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows around a petition: who has it, who may never, who was chased, how it was rated. */
@Component
class CaseTable {

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addAccused(long petition, Accused accused) {
        jdbc.sql(
                        "insert into petition.accused (petition, body, person, named) values (:petition, :body, :person, :named)")
                .param("petition", petition)
                .param("body", Rows.orNull(accused.body()))
                .param("person", Rows.orNull(accused.person()))
                .param("named", accused.named())
                .update();
    }

    List<Accused> accused(long petition) {
        return jdbc.sql("select body, person, named from petition.accused where petition = :petition order by id")
                .param("petition", petition)
                .query((row, number) ->
                        new Accused(Rows.id(row, "body"), Rows.id(row, "person"), row.getString("named")))
                .list();
    }

    /** After this the person sees the petition no more: write it last. */
    void shutOut(long petition, long person) {
        jdbc.sql("insert into petition.shut_out (petition, person, why) values (:petition, :person, 'STAKE')")
                .param("petition", petition)
                .param("person", person)
                .update();
    }

    void addHolding(long petition, long body, Way way, LocalDate day) {
        jdbc.sql("""
                insert into petition.handling (petition, body, way, lead, sent_on, received_on, state)
                values (:petition, :body, :way, :lead, :day, :day, 'OPEN')
                """)
                .param("petition", petition)
                .param("body", body)
                .param("way", way.name())
                .param("lead", way != Way.CONTRIBUTE)
                .param("day", day)
                .update();
    }

    void endHoldings(long petition, Collection<Way> ways, OptionalLong body, Holding.Standing standing) {
        jdbc.sql("""
                update petition.handling set state = :standing
                where petition = :petition and state = 'OPEN' and way = any (:ways::text[])
                    and (:body::bigint is null or body = :body)
                """)
                .param("petition", petition)
                .param("standing", standing.name())
                .param("ways", ways.stream().map(Way::name).collect(Collectors.joining(",", "{", "}")))
                .param("body", Rows.orNull(body))
                .update();
    }

    List<Holding> holdings(long petition) {
        return jdbc.sql("""
                select id, body, way, lead, sent_on, received_on, due, state
                from petition.handling where petition = :petition order by id
                """)
                .param("petition", petition)
                .query((row, number) -> new Holding(
                        row.getLong("id"),
                        row.getLong("body"),
                        Way.valueOf(row.getString("way")),
                        row.getBoolean("lead"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("due", LocalDate.class)),
                        Holding.Standing.valueOf(row.getString("state"))))
                .list();
    }

    void addRating(Petition petition, Wish.Rate rate, OptionalLong body, LocalDate day, Instant at) {
        jdbc.sql("""
                insert into petition.rating (petition, round, rated, body, satisfaction, words, on_day, at)
                values (:petition, :round, :rated, :body, :satisfaction, :words, :day, :at)
                """)
                .param("petition", petition.id())
                .param("round", petition.progress().round())
                .param("rated", rate.rated().name())
                .param("body", Rows.orNull(body))
                .param("satisfaction", rate.satisfaction().name())
                .param("words", rate.words())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Rating> ratings(long petition) {
        return jdbc.sql("""
                select round, rated, satisfaction, words, on_day, at
                from petition.rating where petition = :petition order by round, at
                """)
                .param("petition", petition)
                .query((row, number) -> new Rating(
                        row.getInt("round"),
                        Rated.valueOf(row.getString("rated")),
                        Satisfaction.valueOf(row.getString("satisfaction")),
                        row.getString("words"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void addSupervision(long petition, Oversight.Supervise supervise, LocalDate day, Optional<LocalDate> due) {
        jdbc.sql("""
                insert into petition.supervision (petition, body, fault, suggestions, words, sent_on, due)
                values (:petition, :body, :fault, :suggestions::text[], :words, :day, :due)
                """)
                .param("petition", petition)
                .param("body", supervise.body())
                .param("fault", supervise.fault().name())
                .param("suggestions", names(supervise.suggestions()))
                .param("words", supervise.words())
                .param("day", day)
                .param("due", due.orElse(null))
                .update();
    }

    void answerSupervision(long petition, Oversight.AnswerSupervision answer, LocalDate day) {
        jdbc.sql("""
                update petition.supervision set answered_on = :day, taken_up = :takenUp::text[], answer = :answer
                where id = (select max(id) from petition.supervision where petition = :petition and answered_on is null)
                """)
                .param("petition", petition)
                .param("takenUp", names(answer.takenUp()))
                .param("answer", answer.words())
                .param("day", day)
                .update();
    }

    List<Supervision> supervisions(long petition) {
        return jdbc.sql("""
                select id, body, fault, suggestions, words, sent_on, due, answered_on, taken_up, answer
                from petition.supervision where petition = :petition order by id
                """)
                .param("petition", petition)
                .query((row, number) -> supervision(row))
                .list();
    }

    private static Supervision supervision(ResultSet row) throws SQLException {
        return new Supervision(
                row.getLong("id"),
                row.getLong("body"),
                Fault.valueOf(row.getString("fault")),
                suggestions(row, "suggestions"),
                row.getString("words"),
                row.getObject("sent_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
                suggestions(row, "taken_up"),
                row.getString("answer"));
    }

    private static List<Suggestion> suggestions(ResultSet row, String column) throws SQLException {
        return Arrays.stream(Rows.texts(row, column)).map(Suggestion::valueOf).toList();
    }

    private static String names(Collection<Suggestion> suggestions) {
        return suggestions.stream().map(Suggestion::name).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
