package youju.petition.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.HouseClock;
import youju.calendar.Light;
import youju.petition.Fault;
import youju.petition.Suggestion;
import youju.petition.docket.Figures.Figure;
import youju.petition.docket.Filter.Order;
import youju.petition.docket.Filter.Stage;

/**
 * What supervision (art. 40) looks at: the bodies' conduct. Matters stand in the order of their days and of nothing else, and
 * no list is of people.
 */
@Component
public class Board {

    /** Matters of a column; the rest is behind its list. */
    private static final int SHOWN = 12;

    /** Open supervisions shown. */
    private static final int OPEN_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Docket docket;
    private final HouseClock clock;

    Board(JdbcClient jdbc, Docket docket, HouseClock clock) {
        this.jdbc = jdbc;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Matters with the same complaint.
     *
     * @param fault that a supervision would name
     * @param filter of the whole list
     */
    public record Column(Stage stage, Fault fault, Filter filter, List<Watched> matters, int count) {
        public Column {
            matters = List.copyOf(matters);
        }
    }

    /** @param body that has it or had it last */
    public record Watched(Line line, OptionalLong body) {}

    /**
     * A supervision that waits for its answer.
     *
     * @param notBefore the earliest day that can be the end
     */
    public record Open(
            long petition,
            String number,
            String summary,
            String body,
            Fault fault,
            LocalDate sentOn,
            Optional<LocalDate> due,
            LocalDate notBefore,
            Light light) {}

    /**
     * What became of the suggestions made to a body in a year.
     *
     * @param kinds taken up of those made
     */
    public record Uptake(int year, String body, Map<Suggestion, Figure> kinds) {
        public Figure of(Suggestion kind) {
            return kinds.getOrDefault(kind, Figure.NONE);
        }
    }

    /** The columns, each the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Column> columns() {
        return List.of(
                column(Stage.LATE, Fault.LATE, Order.DUE),
                column(Stage.REFUSED, Fault.SHIRKING, Order.OLDEST),
                column(Stage.DISSATISFIED_OPEN, Fault.OTHER, Order.OLDEST),
                column(Stage.NOT_CARRIED_OUT, Fault.NOT_CARRIED_OUT, Order.OLDEST));
    }

    private Column column(Stage stage, Fault fault, Order order) {
        Filter filter = Filter.of(Map.of("stage", stage.name(), "order", order.name()));
        List<Line> lines = docket.page(filter, Optional.empty(), SHOWN).lines();
        Map<Long, Long> bodies = new HashMap<>();
        jdbc.sql("select id, lead from petition.petition where id = any (:ids::bigint[]) and lead is not null")
                .param("ids", lines.stream().map(Line::id).toArray(Long[]::new))
                .query(row -> {
                    bodies.put(row.getLong("id"), row.getLong("lead"));
                });
        List<Watched> matters = lines.stream()
                .map(line -> new Watched(
                        line,
                        bodies.containsKey(line.id()) ? OptionalLong.of(bodies.get(line.id())) : OptionalLong.empty()))
                .toList();
        return new Column(stage, fault, filter, matters, docket.count(filter));
    }

    /** Supervisions that wait for an answer, the next due first. */
    @Transactional(readOnly = true)
    public List<Open> open() {
        return jdbc.sql("""
                select s.petition, p.number, p.summary, b.name as body, s.fault, s.sent_on, k.legal_end, k.strict_end,
                       k.not_before
                from petition.supervision s
                join petition.petition p on p.id = s.petition
                join account.body b on b.id = s.body
                join petition.clock k on k.petition = s.petition and k.term = 'ANSWER_SUPERVISION' and k.standing = 'RUNNING'
                where s.answered_on is null order by k.not_before, s.id limit :most
                """)
                .param("most", OPEN_SHOWN)
                .query((row, number) -> open(row))
                .list();
    }

    private Open open(ResultSet row) throws SQLException {
        LocalDate sent = row.getObject("sent_on", LocalDate.class);
        LocalDate notBefore = row.getObject("not_before", LocalDate.class);
        Optional<LocalDate> legal = Optional.ofNullable(row.getObject("legal_end", LocalDate.class));
        LocalDate strict = Optional.ofNullable(row.getObject("strict_end", LocalDate.class))
                .orElse(notBefore);
        return new Open(
                row.getLong("petition"),
                row.getString("number"),
                row.getString("summary"),
                row.getString("body"),
                Fault.valueOf(row.getString("fault")),
                sent,
                legal,
                notBefore,
                Light.running(sent, strict, legal, notBefore, clock.today()));
    }

    /** The newest year first, its bodies by name. */
    @Transactional(readOnly = true)
    public List<Uptake> uptake() {
        Map<String, Uptake> lines = new LinkedHashMap<>();
        jdbc.sql("""
                select extract(year from s.sent_on)::int as year, b.name as body, suggestion, count(*) as made,
                       count(*) filter (where s.taken_up @> array[suggestion]) as taken
                from petition.supervision s
                join account.body b on b.id = s.body
                cross join unnest(s.suggestions) suggestion
                group by 1, b.name, suggestion order by 1 desc, b.name, suggestion
                """).query(row -> {
            int year = row.getInt("year");
            String body = row.getString("body");
            lines.computeIfAbsent(year + body, key -> new Uptake(year, body, new EnumMap<>(Suggestion.class)))
                    .kinds()
                    .put(
                            Suggestion.valueOf(row.getString("suggestion")),
                            new Figure(row.getLong("taken"), row.getLong("made")));
        });
        return List.copyOf(lines.values());
    }
}
