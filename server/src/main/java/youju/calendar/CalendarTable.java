package youju.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of schema {@code calendar}. */
@Component
class CalendarTable {

    /** Any number that no other lock of this database uses; taken for the length of an edit. */
    private static final long EDIT_LOCK = 0x63_61_6c_65_6e_64_61_72L;

    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force, 0 before the first edit. */
    long version() {
        return jdbc.sql("select coalesce(max(number), 0) from calendar.version")
                .query(Long.class)
                .single();
    }

    /** The whole calendar as one statement sees it, so that days and version belong together. */
    WorkingCalendar read() {
        long[] version = {0};
        Set<Integer> years = new TreeSet<>();
        List<CalendarDay> days = new ArrayList<>();
        jdbc.sql("""
                select v.version, y.year, d.date, d.kind, d.name
                from (select coalesce(max(number), 0) as version from calendar.version) v
                left join calendar.year y on true
                left join calendar.day d on d.year = y.year
                """).query(row -> {
            version[0] = row.getLong("version");
            if (row.getObject("year") != null) {
                years.add(row.getInt("year"));
            }
            if (row.getObject("date") != null) {
                days.add(new CalendarDay(
                        row.getObject("date", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name")));
            }
        });
        return WorkingCalendar.of(version[0], years, days);
    }

    /** Lets edits in one by one: a version taken earlier is then committed earlier. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", EDIT_LOCK).query(row -> {});
    }

    long addVersion(String who, String reason) {
        return jdbc.sql("insert into calendar.version (who, reason) values (:who, :reason) returning number")
                .param("who", who)
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    void addYear(int year, long version) {
        jdbc.sql("insert into calendar.year (year, version) values (:year, :version)")
                .param("year", year)
                .param("version", version)
                .update();
    }

    void putDay(CalendarDay day, long version) {
        jdbc.sql("""
                insert into calendar.day (date, kind, name, version) values (:date, :kind, :name, :version)
                on conflict (date) do update
                set kind = excluded.kind, name = excluded.name, version = excluded.version
                """)
                .param("date", day.date())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .param("version", version)
                .update();
    }

    List<Edition> editions(int most) {
        return jdbc.sql("select number, who, reason, at from calendar.version order by number desc limit :most")
                .param("most", most)
                .query((row, number) -> new Edition(
                        row.getLong("number"),
                        row.getString("who"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
