package youju.relief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of grants, with the eyes of whoever reads it; newest first, paged by key. */
@Component
public class Docket {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    Docket(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What narrows the list; empty means any. */
    public record Filter(
            String words,
            Optional<State> state,
            Optional<Hardship> kind,
            OptionalLong town,
            OptionalLong source,
            Optional<Integer> year) {

        public static final Filter ALL = new Filter(
                "", Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

        public static Filter in(State state) {
            return new Filter(
                    "",
                    Optional.of(state),
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    Optional.empty());
        }
    }

    /** Where a page ends. */
    public record Cursor(LocalDate day, long id) {

        /** For an address. */
        public String text() {
            return day + "_" + id;
        }

        /** Nothing if it can't be read. */
        public static Optional<Cursor> read(String text) {
            String[] parts = text.split("_", 2);
            try {
                return parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Cursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
            } catch (DateTimeException | NumberFormatException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** One page. */
    public record Page(List<Grant> lines, Optional<Cursor> next) {
        public Page {
            lines = List.copyOf(lines);
        }
    }

    /** The lines after the cursor, or the first ones. */
    @Transactional(readOnly = true)
    public Page page(Filter filter, Optional<Cursor> after, int most) {
        Map<String, Object> values = new HashMap<>();
        List<String> all = conditions(filter, values);
        after.ifPresent(cursor -> {
            all.add("(g.applied_on, g.id) < (:day, :id)");
            values.put("day", cursor.day());
            values.put("id", cursor.id());
        });
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        List<Grant> lines = jdbc.sql(GrantTable.SELECT + where + " order by g.applied_on desc, g.id desc limit :most")
                .params(values)
                .param("most", most + 1)
                .query((row, number) -> Rows.grant(row))
                .list();
        if (lines.size() <= most) {
            return new Page(lines, Optional.empty());
        }
        Grant last = lines.get(most - 1);
        return new Page(lines.subList(0, most), Optional.of(new Cursor(last.appliedOn(), last.id())));
    }

    @Transactional(readOnly = true)
    public int count(Filter filter) {
        Map<String, Object> values = new HashMap<>();
        List<String> all = conditions(filter, values);
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        return jdbc.sql("select count(*) from relief.grant g" + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static List<String> conditions(Filter filter, Map<String, Object> values) {
        List<String> all = new ArrayList<>();
        if (!filter.words().isBlank()) {
            all.add("(g.number = :words or g.petition_number = :words or strpos(g.hardship, :words) > 0)");
            values.put("words", filter.words().strip());
        }
        filter.state().ifPresent(state -> {
            all.add("g.state = :state");
            values.put("state", state.name());
        });
        filter.kind().ifPresent(kind -> {
            all.add("g.kind = :kind");
            values.put("kind", kind.name());
        });
        if (filter.town().isPresent()) {
            all.add("g.town = :town");
            values.put("town", filter.town().getAsLong());
        }
        if (filter.source().isPresent()) {
            all.add("g.source = :source");
            values.put("source", filter.source().getAsLong());
        }
        filter.year().ifPresent(year -> {
            all.add("g.year = :year");
            values.put("year", year);
        });
        return all;
    }
}
