package youju.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;

/** Lists of disputes and what they come to, with the eyes of whoever reads them. */
@Component
public class Docket {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final HouseClock clock;

    Docket(JdbcClient jdbc, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** One page. */
    public record Page(List<Line> lines, Optional<Cursor> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** By what counts are told apart. */
    public enum Share {
        CAMPAIGN("coalesce(d.campaign, 0)", "coalesce(c.name, '')"),
        TOWN("d.town", "t.name"),
        KIND("d.kind", "d.kind");

        private final String key;
        private final String name;

        Share(String key, String name) {
            this.key = key;
            this.name = name;
        }
    }

    /**
     * The figures of one campaign, town or kind.
     *
     * @param key for {@link Filter}
     * @param name empty for those that no campaign found; of a kind its constant
     */
    public record Part(String key, String name, Figures figures) {}

    /** The lines after the cursor, or the newest. */
    @Transactional(readOnly = true)
    public Page page(Filter filter, Optional<Cursor> after) {
        return page(filter, after, PAGE);
    }

    private Page page(Filter filter, Optional<Cursor> after, int most) {
        Conditions conditions = new Conditions(filter, clock.today());
        after.ifPresent(cursor ->
                conditions.add("(d.found_on, d.id) < (:day, :id)", Map.of("day", cursor.day(), "id", cursor.id())));
        List<Line> lines = conditions
                .fill(jdbc.sql("""
                        select d.id, d.number, d.found_on, d.kind, d.urgency, t.name as town, d.summary,
                               coalesce(c.name, '') as campaign, d.state, coalesce(r.name, '') as responsible, d.due,
                               d.resolved_on
                        from dispute.dispute d
                        join account.body t on t.id = d.town
                        left join dispute.campaign c on c.id = d.campaign
                        left join account.body r on r.id = d.responsible
                        """ + conditions.where() + " order by d.found_on desc, d.id desc limit :most"))
                .param("most", most + 1)
                .query((row, number) -> line(row))
                .list();
        if (lines.size() <= most) {
            return new Page(lines, Optional.empty());
        }
        Line last = lines.get(most - 1);
        return new Page(lines.subList(0, most), Optional.of(new Cursor(last.foundOn(), last.id())));
    }

    /** Every line in order, for a file; no more than {@code most}. Who took it goes into the trail. */
    @Transactional
    public void each(Filter filter, int most, Actor actor, Consumer<Line> reader) {
        Optional<Cursor> after = Optional.empty();
        int read = 0;
        do {
            Page page = page(filter, after, Math.min(1_000, most - read));
            page.lines().forEach(reader);
            read += page.lines().size();
            after = page.next();
        } while (after.isPresent() && read < most);
        trail.add(new Entry(actor.mark(), "dispute.export", "disputes", "", "", read + " lines " + filter.query()));
    }

    /** What the disputes of a filter came to by its last day, or today. */
    @Transactional(readOnly = true)
    public Figures figures(Filter filter) {
        Conditions conditions = new Conditions(filter, clock.today());
        return conditions
                .fill(jdbc.sql("select " + SUMS + " from dispute.dispute d" + conditions.where()))
                .param("asOf", asOf(filter))
                .query((row, number) -> figures(row))
                .single();
    }

    private static final String SUMS = """
            count(*) as found, count(*) filter (where d.resolved_on <= :asOf) as resolved,
            count(*) filter (where d.ended_on <= :asOf) as ended
            """;

    /** The same by campaign, town or kind, most found first. */
    @Transactional(readOnly = true)
    public List<Part> by(Share share, Filter filter) {
        Conditions conditions = new Conditions(filter, clock.today());
        return conditions
                .fill(jdbc.sql("select " + share.key + "::text as key, " + share.name + " as name, " + SUMS + """
                        from dispute.dispute d
                        join account.body t on t.id = d.town
                        left join dispute.campaign c on c.id = d.campaign
                        """
                        + conditions.where() + " group by 1, 2 order by found desc, name"))
                .param("asOf", asOf(filter))
                .query((row, number) -> new Part(row.getString("key"), row.getString("name"), figures(row)))
                .list();
    }

    private LocalDate asOf(Filter filter) {
        return filter.to().orElse(clock.today());
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(row.getLong("found"), row.getLong("resolved"), row.getLong("ended"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("found_on", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("town"),
                row.getString("summary"),
                row.getString("campaign"),
                State.valueOf(row.getString("state")),
                row.getString("responsible"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("resolved_on", LocalDate.class)));
    }

    /** A filter as the conditions of a query over {@code dispute.dispute d}. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(Filter filter, LocalDate today) {
            if (!filter.words().isEmpty()) {
                add(
                        "position(:words in lower(d.number || ' ' || d.place || ' ' || d.summary || ' ' || d.facts)) > 0",
                        Map.of("words", filter.words().toLowerCase(Locale.ROOT)));
            }
            filter.state().ifPresent(state -> add("d.state = :state", Map.of("state", state.name())));
            filter.kind().ifPresent(kind -> add("d.kind = :kind", Map.of("kind", kind.name())));
            filter.urgency().ifPresent(urgency -> add("d.urgency = :urgency", Map.of("urgency", urgency.name())));
            filter.campaign()
                    .ifPresent(campaign -> add("coalesce(d.campaign, 0) = :campaign", Map.of("campaign", campaign)));
            filter.town().ifPresent(town -> add("d.town = :town", Map.of("town", town)));
            filter.body().ifPresent(body -> add("d.responsible = :body", Map.of("body", body)));
            filter.from().ifPresent(day -> add("d.found_on >= :from", Map.of("from", day)));
            filter.to().ifPresent(day -> add("d.found_on <= :to", Map.of("to", day)));
            filter.standing()
                    .ifPresent(standing -> add(
                            switch (standing) {
                                case RESOLVED -> "d.resolved_on <= :end";
                                case ENDED -> "d.ended_on <= :end";
                                case IN_HAND ->
                                    "(d.resolved_on is null or d.resolved_on > :end)"
                                            + " and (d.ended_on is null or d.ended_on > :end)";
                            },
                            Map.of("end", filter.to().orElse(today))));
        }

        void add(String condition, Map<String, Object> more) {
            conditions.add(condition);
            parameters.putAll(more);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        StatementSpec fill(StatementSpec sql) {
            return sql.params(parameters);
        }
    }
}
