package youju.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.trail.Entry;
import youju.trail.Trail;

/** The face of posts and people: what was at a day, and what changed. */
@Component
public class Establishment {

    private static final int MOST = 10_000;
    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_EXPLANATION = 500;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final HouseClock clock;

    Establishment(JdbcClient jdbc, Trail trail, HouseClock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** What somebody writes down. */
    public record Entered(Sort sort, Kind kind, LocalDate day, int number, String document, String explanation) {
        public Entered {
            document = document.replace("\0", "").strip();
            explanation = explanation.replace("\0", "").strip();
            if (number < 0 || number > MOST) {
                throw new Refused(Refused.Reason.NUMBER);
            }
            if (document.isEmpty()) {
                throw new Refused(Refused.Reason.NO_DOCUMENT);
            }
            if (document.length() > LONGEST_DOCUMENT || explanation.length() > LONGEST_EXPLANATION) {
                throw new Refused(Refused.Reason.TOO_LONG);
            }
        }
    }

    /**
     * Writes down a change; one of the same day and kind before it no longer holds, and stays to be read. A repeat of the same
     * command does nothing.
     *
     * @throws Refused if the day lies ahead, or it leaves more people than posts, then or later, and nobody says why
     */
    @Transactional
    public void change(Entered entered, Actor actor, UUID command) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('staff.change'))").query(row -> {});
        boolean done = jdbc.sql("select exists (select from staff.change where command = :command)")
                .param("command", command)
                .query(Boolean.class)
                .single();
        if (done) {
            return;
        }
        if (entered.day().isAfter(clock.today())) {
            throw new Refused(Refused.Reason.DAY_AHEAD);
        }
        int before = numberAt(entered.sort(), entered.kind(), entered.day());
        jdbc.sql("""
                insert into staff.change (sort, kind, day, number, document, explanation, at, who, command)
                values (:sort, :kind, :day, :number, :document, :explanation, :at, :who, :command)
                """)
                .param("sort", entered.sort().name())
                .param("kind", entered.kind().name())
                .param("day", entered.day())
                .param("number", entered.number())
                .param("document", entered.document())
                .param("explanation", entered.explanation())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", actor.mark())
                .param("command", command)
                .update();
        if (entered.explanation().isEmpty() && isOver(entered)) {
            throw new Refused(Refused.Reason.OVER_WITHOUT_EXPLANATION);
        }
        trail.add(new Entry(
                actor.mark(),
                "staff.change",
                "staff:" + entered.kind(),
                entered.document() + (entered.explanation().isEmpty() ? "" : "：" + entered.explanation()),
                entered.sort() + " " + before,
                entered.sort() + " " + entered.number() + " " + entered.day()));
    }

    /** Whether from the day of the change up to the next of the same sort there are ever more people than posts. */
    private boolean isOver(Entered entered) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(entered.day());
        history().stream()
                .filter(change ->
                        change.kind() == entered.kind() && change.day().isAfter(entered.day()))
                .sorted((left, right) -> left.day().compareTo(right.day()))
                .takeWhile(change -> change.sort() != entered.sort())
                .forEach(change -> days.add(change.day()));
        return days.stream()
                .anyMatch(day -> new Strength(
                                        numberAt(Sort.POSTS, entered.kind(), day),
                                        numberAt(Sort.PEOPLE, entered.kind(), day))
                                .over()
                        > 0);
    }

    private int numberAt(Sort sort, Kind kind, LocalDate on) {
        return jdbc.sql("""
                select number from staff.change where sort = :sort and kind = :kind and day <= :on
                order by day desc, id desc limit 1
                """)
                .param("sort", sort.name())
                .param("kind", kind.name())
                .param("on", on)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Posts and people at a day, by kind. */
    @Transactional(readOnly = true)
    public Map<Kind, Strength> at(LocalDate on) {
        Map<Kind, Strength> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, new Strength(numberAt(Sort.POSTS, kind, on), numberAt(Sort.PEOPLE, kind, on)));
        }
        return all;
    }

    /** All kinds together. */
    @Transactional(readOnly = true)
    public Strength total(LocalDate on) {
        return at(on).values().stream().reduce(new Strength(0, 0), Strength::plus);
    }

    /** Every change, the newest day first. */
    @Transactional(readOnly = true)
    public List<Change> history() {
        return jdbc.sql("""
                select c.*, coalesce(p.name, '') as who_name
                from staff.change c left join account.person p on 'person:' || p.id = c.who
                order by c.day desc, c.id desc
                """)
                .query((row, number) -> new Change(
                        Sort.valueOf(row.getString("sort")),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("number"),
                        row.getString("document"),
                        row.getString("explanation"),
                        row.getString("who_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
