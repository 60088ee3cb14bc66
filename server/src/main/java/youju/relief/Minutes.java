package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/** The sittings of the joint conference, as they are read. */
@Component
public class Minutes {

    /** Sittings of a page. */
    public static final int PAGE = 50;

    private static final String HELD = """
            select c.id, c.number, c.held_on, c.place, c.chair, c.minutes, p.name as recorder,
                   (select count(*) from relief.member m where m.conference = c.id) as present,
                   (select count(*) from relief.decision d where d.conference = c.id) as grants,
                   (select coalesce(sum(d.fen), 0) from relief.decision d
                    where d.conference = c.id and d.outcome = 'GRANT') as granted
            from relief.conference c join account.person p on p.id = c.recorder
            """;

    private final JdbcClient jdbc;

    Minutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sitting as a list shows it. */
    public record Held(
            long id,
            String number,
            LocalDate heldOn,
            String place,
            String chair,
            String recorder,
            int present,
            int grants,
            Money granted) {}

    /** A sitting whole. */
    public record Whole(Held held, String text, List<Sitting.Member> members, List<Decided> decided) {
        public Whole {
            members = List.copyOf(members);
            decided = List.copyOf(decided);
        }
    }

    /**
     * What a sitting decided on one grant.
     *
     * @param votes by the member's name, in the order of the members
     */
    public record Decided(
            long grant,
            String number,
            String name,
            String town,
            Decision decision,
            String source,
            Map<String, String> votes) {}

    /**
     * Newest first.
     *
     * @param before the last one of the page before; {@link Long#MAX_VALUE} for the first page
     * @return one more than {@link #PAGE} if there is another page
     */
    @Transactional(readOnly = true)
    public List<Held> page(long before) {
        return jdbc.sql(HELD + "where c.id < :before order by c.id desc limit :most")
                .param("before", before)
                .param("most", PAGE + 1)
                .query((row, number) -> held(row))
                .list();
    }

    /** A sitting, if it is there and the reader sees the whole county. */
    @Transactional(readOnly = true)
    public Optional<Whole> find(long id) {
        return jdbc.sql(HELD + "where c.id = :id")
                .param("id", id)
                .query((row, number) -> new Whole(held(row), row.getString("minutes"), members(id), decided(id)))
                .optional();
    }

    private List<Sitting.Member> members(long id) {
        return jdbc.sql("select name, office from relief.member where conference = :id order by ordinal")
                .param("id", id)
                .query((row, number) -> new Sitting.Member(row.getString("name"), row.getString("office")))
                .list();
    }

    private List<Decided> decided(long id) {
        return jdbc.sql("""
                select d.*, g.number, g.name_masked, b.name as town, f.name as source_name
                from relief.decision d
                join relief.grant g on g.id = d.grant_id
                join account.body b on b.id = g.town
                join relief.source f on f.id = d.source
                where d.conference = :id order by g.number
                """)
                .param("id", id)
                .query((row, number) -> new Decided(
                        row.getLong("grant_id"),
                        row.getString("number"),
                        row.getString("name_masked"),
                        row.getString("town"),
                        decision(row),
                        row.getString("source_name"),
                        votes(row.getLong("id"))))
                .list();
    }

    private Map<String, String> votes(long decision) {
        Map<String, String> votes = new LinkedHashMap<>();
        jdbc.sql("""
                select m.name, v.vote from relief.vote v
                join relief.member m on m.conference = v.conference and m.ordinal = v.member
                where v.decision = :id order by v.member
                """).param("id", decision).query(row -> {
            votes.put(row.getString("name"), row.getString("vote"));
        });
        return votes;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                row.getLong("conference"),
                row.getString("minutes"),
                Rows.day(row, "held_on"),
                Decision.Outcome.valueOf(row.getString("outcome")),
                Rows.money(row, "fen"),
                row.getLong("source"),
                row.getInt("agree"),
                row.getInt("against"),
                row.getInt("abstain"),
                row.getString("words"));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                row.getLong("id"),
                row.getString("number"),
                Rows.day(row, "held_on"),
                row.getString("place"),
                row.getString("chair"),
                row.getString("recorder"),
                row.getInt("present"),
                row.getInt("grants"),
                Rows.money(row, "granted"));
    }
}
