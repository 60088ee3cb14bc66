package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/** The lists of expenditure entries, the newest day first, by pages whose cost doesn't grow. */
@Component
public class Entries {

    /** Lines of a page. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of a page's last line. */
    public record Cursor(LocalDate day, long id) {

        /** For an address. */
        public String text() {
            return day + "_" + id;
        }

        /** Nothing if it can't be read. */
        public static Optional<Cursor> read(String text) {
            return text.matches(
                            "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])_\\d{1,18}|\\d{4}-\\d\\d-(29|30|31)_\\d{1,18}")
                    ? read(text.substring(0, 10), text.substring(11))
                    : Optional.empty();
        }

        private static Optional<Cursor> read(String day, String id) {
            try {
                return Optional.of(new Cursor(LocalDate.parse(day), Long.parseLong(id)));
            } catch (java.time.DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    /** One page. */
    public record Page(List<Entry> entries, Optional<Cursor> next) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** How many there are, and what they come to. */
    public record Sum(long count, Money amount) {}

    @Transactional(readOnly = true)
    public Page page(EntryFilter filter, Optional<Cursor> after) {
        return page(filter, after, PAGE);
    }

    private Page page(EntryFilter filter, Optional<Cursor> after, int most) {
        Conditions conditions = new Conditions(filter);
        after.ifPresent(
                cursor -> conditions.add("(e.day, e.id) < (:day, :id)", "day", cursor.day(), "id", cursor.id()));
        // The page's keys first, so that the joins touch no more than a page of rows.
        String sql = "with keys as (select e.id from budget.entry e" + conditions.where()
                + " order by e.day desc, e.id desc limit :most) " + EntryTable.ENTRY
                + " where e.id in (select id from keys) order by e.day desc, e.id desc";
        List<Entry> found = conditions
                .fill(jdbc.sql(sql))
                .param("most", most + 1)
                .query((row, number) -> EntryTable.entry(row))
                .list();
        if (found.size() <= most) {
            return new Page(found, Optional.empty());
        }
        Entry last = found.get(most - 1);
        return new Page(found.subList(0, most), Optional.of(new Cursor(last.day(), last.id())));
    }

    @Transactional(readOnly = true)
    public Sum sum(EntryFilter filter) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .fill(jdbc.sql(
                        "select count(*) as count, coalesce(sum(e.amount), 0)::bigint as amount from budget.entry e"
                                + conditions.where()))
                .query((row, number) -> new Sum(row.getLong("count"), Money.ofFen(row.getLong("amount"))))
                .single();
    }

    /** Every line in order, for a file; no more than {@code most}. */
    @Transactional(readOnly = true)
    public void each(EntryFilter filter, int most, Consumer<Entry> reader) {
        Optional<Cursor> after = Optional.empty();
        int read = 0;
        do {
            Page page = page(filter, after, Math.min(1_000, most - read));
            page.entries().forEach(reader);
            read += page.entries().size();
            after = page.next();
        } while (after.isPresent() && read < most);
    }

    /** As far as waiting entries are counted: beyond, the number says no more. */
    public static final int MOST_COUNTED = 99;

    /** How many of all years wait for a decision of somebody else than this one, no further than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int waitingFor(long person) {
        return jdbc.sql("""
                select count(*) from (
                    select from budget.entry where state = 'ENTERED' and who <> :person limit :most) waiting
                """)
                .param("person", person)
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** A {@code where} clause and what it is filled with. */
    private static final class Conditions {

        private static final String BY_ALLOTMENT =
                "e.allotment in (select a.id from budget.allotment a where a.year = :year and ";

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(EntryFilter filter) {
            add("e.year = :year", "year", filter.year());
            filter.month().ifPresent(month -> {
                LocalDate first = LocalDate.of(filter.year(), month, 1);
                add(
                        "e.day between :first and :last",
                        "first",
                        first,
                        "last",
                        first.plusMonths(1).minusDays(1));
            });
            filter.allotment().ifPresent(id -> add("e.allotment = :allotment", "allotment", id));
            switch (filter.project()) {
                case "" -> {}
                case EntryFilter.BASIC -> add(BY_ALLOTMENT + "a.project is null)");
                case EntryFilter.ANY -> add(BY_ALLOTMENT + "a.project is not null)");
                default -> add(BY_ALLOTMENT + "a.project = :project)", "project", Long.valueOf(filter.project()));
            }
            filter.source().ifPresent(source -> add(BY_ALLOTMENT + "a.source = :source)", "source", source.name()));
            if (!filter.function().isEmpty()) {
                add(BY_ALLOTMENT + "a.function = :function)", "function", filter.function());
            }
            if (!filter.economic().isEmpty()) {
                add("e.economic like :economic", "economic", filter.economic() + "%");
            }
            if (filter.threePublic().equals(EntryFilter.ANY)) {
                add("e.three_public is not null");
            } else if (!filter.threePublic().isEmpty()) {
                add("e.three_public = :three", "three", filter.threePublic());
            }
            filter.state().ifPresent(state -> add("e.state = :state", "state", state.name()));
            filter.file().ifPresent(file -> add("e.file = :file", "file", file));
            if (!filter.words().isEmpty()) {
                add(
                        "(e.voucher like :words or e.payee like :words or e.purpose like :words)",
                        "words",
                        "%" + filter.words().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }

        void add(String condition, Object... named) {
            all.add(condition);
            for (int i = 0; i < named.length; i += 2) {
                values.put((String) named[i], named[i + 1]);
            }
        }

        String where() {
            return " where " + String.join(" and ", all);
        }

        StatementSpec fill(StatementSpec statement) {
            return statement.params(values);
        }
    }
}
