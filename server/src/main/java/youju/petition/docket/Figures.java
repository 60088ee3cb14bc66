package youju.petition.docket;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.calendar.HouseClock;

/** The figures of a period, with the eyes of whoever reads them: two statements, however long the period. */
@Component
public class Figures {

    private static final String RATES = Arrays.stream(Measure.values())
            .map(measure -> """
                    select '%s' as measure, s.petition, s.body, grouping(s.body) = 1 as whole, bool_and(s.met) as met
                    from (%s) s group by grouping sets ((s.petition), (s.petition, s.body))
                    """.formatted(measure.name(), measure.source()))
            .collect(Collectors.joining(" union all "));

    private static final String SHARES = """
            select grouping(p.channel, p.kind, coalesce(c.parent, c.code), p.region, date_trunc('month', p.received_on)) as by,
                   p.channel, p.kind, coalesce(c.parent, c.code) as category, p.region,
                   date_trunc('month', p.received_on)::date as month, count(*) as all,
                   count(*) filter (where p.first_time) as first_time
            from petition.seen p join petition.category c on c.code = p.category
            where p.received_on between :since and :until
            group by grouping sets ((p.channel), (p.kind), (coalesce(c.parent, c.code)), (p.region),
                (date_trunc('month', p.received_on)))
            """;

    private final JdbcClient jdbc;
    private final HouseClock clock;

    Figures(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One of another.
     *
     * @param met the numerator
     * @param all the denominator
     */
    public record Figure(long met, long all) {

        /** None of none. */
        public static final Figure NONE = new Figure(0, 0);

        /** The part that isn't met. */
        public long rest() {
            return all - met;
        }

        /** To a tenth, half up; empty for none of none. */
        public String percent() {
            if (all == 0) {
                return "";
            }
            long tenths = (met * 2_000 + all) / (2 * all);
            return tenths / 10 + "." + tenths % 10 + "%";
        }
    }

    /** By what the petitions received are parted. */
    public enum Share {
        CHANNEL("channel", 0b01111),
        KIND("kind", 0b10111),
        CATEGORY("category", 0b11011),
        REGION("region", 0b11101),
        MONTH("month", 0b11110);

        private final String column;

        /** What {@code grouping} says of it: every bit set but its own. */
        private final int mark;

        Share(String column, int mark) {
            this.column = column;
            this.mark = mark;
        }
    }

    /**
     * All figures of a period.
     *
     * @param whole by measure
     * @param bodies by body, 0 for those of none
     * @param shares of the petitions received, by what {@link Share} says; the numerator are those of the first time
     */
    public record Sheet(
            Map<Measure, Figure> whole,
            Map<Long, Map<Measure, Figure>> bodies,
            Map<Share, Map<String, Figure>> shares) {

        public Figure of(Measure measure) {
            return whole.getOrDefault(measure, Figure.NONE);
        }

        public Figure of(long body, Measure measure) {
            return bodies.getOrDefault(body, Map.of()).getOrDefault(measure, Figure.NONE);
        }
    }

    /**
     * Counts.
     *
     * @param since first day
     * @param until last day
     */
    @Transactional(readOnly = true)
    public Sheet of(LocalDate since, LocalDate until) {
        Map<Measure, Figure> whole = new EnumMap<>(Measure.class);
        Map<Long, Map<Measure, Figure>> bodies = new TreeMap<>();
        jdbc.sql("select measure, body, whole, count(*) filter (where met) as met, count(*) as all from (" + RATES
                        + ") counted group by measure, body, whole")
                .params(Measure.parameters(since, until, clock.today()))
                .query(row -> {
                    Measure measure = Measure.valueOf(row.getString("measure"));
                    Figure figure = new Figure(row.getLong("met"), row.getLong("all"));
                    if (row.getBoolean("whole")) {
                        whole.put(measure, figure);
                    } else {
                        bodies.computeIfAbsent(row.getLong("body"), body -> new EnumMap<>(Measure.class))
                                .put(measure, figure);
                    }
                });
        return new Sheet(whole, bodies, shares(since, until));
    }

    private Map<Share, Map<String, Figure>> shares(LocalDate since, LocalDate until) {
        Map<Share, Map<String, Figure>> shares = new EnumMap<>(Share.class);
        for (Share share : Share.values()) {
            shares.put(share, new TreeMap<>());
        }
        jdbc.sql(SHARES).param("since", since).param("until", until).query(row -> {
            int by = row.getInt("by");
            Share share = List.of(Share.values()).stream()
                    .filter(one -> one.mark == by)
                    .findFirst()
                    .orElseThrow();
            String name = row.getString(share.column);
            shares.computeIfAbsent(share, none -> new TreeMap<>())
                    .put(name == null ? "0" : name, new Figure(row.getLong("first_time"), row.getLong("all")));
        });
        return shares;
    }
}
