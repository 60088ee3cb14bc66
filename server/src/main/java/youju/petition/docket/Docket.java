package youju.petition.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.HouseClock;
import youju.calendar.Light;
import youju.calendar.Term;
import youju.petition.Channel;
import youju.petition.Kind;
import youju.petition.State;

/** The lists of petitions, with the eyes of whoever reads them. */
@Component
public class Docket {

    /** Lines of a page. */
    public static final int PAGE = 50;

    /** As far as a number of matches is counted: beyond, "more than" says as much. */
    public static final int MOST_COUNTED = 1_000;

    private static final String LINE = """
            select p.id, p.number, p.received_on, p.kind, p.channel, c.name as category, p.summary, p.people,
                   p.first_time, p.state, h.name as holder, p.supervised is not null as supervised, p.due as next_due,
                   (select r.name_masked from petition.petitioner r where r.petition = p.id order by r.ordinal limit 1)
                       as petitioner,
                   k.term, k.strict_end, k.legal_end, k.not_before, k.start
            from petition.petition p
            join petition.category c on c.code = p.category
            left join account.body h on h.id = p.holder
            left join lateral (
                select k.term, k.strict_end, k.legal_end, k.not_before,
                       (select coalesce(f.start, f.day) from petition.clock_fact f
                        where f.clock = k.id and f.kind in ('STARTED', 'CORRECTED') order by f.sequence desc limit 1) as start
                from petition.clock k
                where k.petition = p.id and k.standing = 'RUNNING' and k.term not in ('OBJECT', 'ASK_REVIEW', 'ASK_FINAL_REVIEW', 'RATE')
                order by k.not_before, k.id limit 1) k on true
            """;

    private final JdbcClient jdbc;
    private final HouseClock clock;

    Docket(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page. */
    public record Page(List<Line> lines, Optional<Cursor> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** The lines after the cursor, or the first ones. */
    @Transactional(readOnly = true)
    public Page page(Filter filter, Optional<Cursor> after) {
        return page(filter, after, PAGE);
    }

    /** The same with so many lines. */
    @Transactional(readOnly = true)
    public Page page(Filter filter, Optional<Cursor> after, int most) {
        boolean byDue = filter.order() == Filter.Order.DUE;
        boolean newest = filter.order() == Filter.Order.RECEIVED;
        Conditions conditions = Conditions.of(filter, clock.today());
        if (byDue) {
            conditions.add("p.due is not null");
        }
        String day = byDue ? "p.due" : "p.received_on";
        after.ifPresent(cursor -> conditions.add(
                "(" + day + ", p.id) " + (newest ? "<" : ">") + " (:day, :id)",
                "day",
                cursor.day(),
                "id",
                cursor.id()));
        String order = newest ? "p.received_on desc, p.id desc" : day + ", p.id";
        // The page's keys first, then what is shown of them: so the joins touch no more than a page of rows.
        String sql = "with keys as (select p.id from " + Conditions.from() + conditions.where() + " order by " + order
                + " limit :most) " + LINE + " where p.id in (select id from keys) order by " + order;
        List<Line> lines = conditions
                .fill(jdbc.sql(sql))
                .param("most", most + 1)
                .query((row, number) -> line(row))
                .list();
        if (lines.size() <= most) {
            return new Page(lines, Optional.empty());
        }
        Line last = lines.get(most - 1);
        LocalDate from = byDue ? dueOf(last.id()) : last.receivedOn();
        return new Page(lines.subList(0, most), Optional.of(new Cursor(from, last.id())));
    }

    private LocalDate dueOf(long petition) {
        return jdbc.sql("select due from petition.petition where id = :id")
                .param("id", petition)
                .query(LocalDate.class)
                .single();
    }

    /** How many there are, counted no further than {@link #MOST_COUNTED} unless they are behind a figure. */
    @Transactional(readOnly = true)
    public int count(Filter filter) {
        Conditions conditions = Conditions.of(filter, clock.today());
        String most = filter.measured().isPresent() ? "" : " limit " + MOST_COUNTED;
        return conditions
                .fill(jdbc.sql("select count(*) from (select from " + Conditions.from() + conditions.where() + most
                        + ") found"))
                .query(Integer.class)
                .single();
    }

    /** Every line in order, for a file; no more than {@code most}. */
    @Transactional(readOnly = true)
    public void each(Filter filter, int most, Consumer<Line> reader) {
        Optional<Cursor> after = Optional.empty();
        int read = 0;
        do {
            Page page = page(filter, after, Math.min(1_000, most - read));
            page.lines().forEach(reader);
            read += page.lines().size();
            after = page.next();
        } while (after.isPresent() && read < most);
    }

    /** The other petitions about a matter, newest first. */
    @Transactional(readOnly = true)
    public List<Line> ofMatter(long matter, long besides) {
        return jdbc.sql(LINE + " where p.matter = :matter and p.id <> :besides order by p.received_on desc, p.id desc")
                .param("matter", matter)
                .param("besides", besides)
                .query((row, number) -> line(row))
                .list();
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("received_on", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getString("category"),
                row.getString("summary"),
                Optional.ofNullable(row.getString("petitioner")).orElse(""),
                row.getInt("people"),
                row.getBoolean("first_time"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("holder")).orElse(""),
                row.getBoolean("supervised"),
                Optional.ofNullable(row.getString("term")).isPresent() ? Optional.of(owed(row)) : Optional.empty());
    }

    private Line.Owed owed(ResultSet row) throws SQLException {
        LocalDate start = row.getObject("start", LocalDate.class);
        LocalDate notBefore = row.getObject("not_before", LocalDate.class);
        Optional<LocalDate> legal = Optional.ofNullable(row.getObject("legal_end", LocalDate.class));
        LocalDate strict = Optional.ofNullable(row.getObject("strict_end", LocalDate.class))
                .orElse(notBefore);
        return new Line.Owed(
                Term.valueOf(row.getString("term")),
                legal,
                notBefore,
                Light.running(start, strict, legal, notBefore, clock.today()));
    }
}
