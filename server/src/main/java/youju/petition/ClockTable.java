package youju.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import youju.calendar.Article;
import youju.calendar.ClockFact;
import youju.calendar.Deadline;
import youju.calendar.End;
import youju.calendar.Period;
import youju.calendar.Standing;
import youju.calendar.Term;
import youju.calendar.WorkingCalendar;

/** Clocks and their facts; the columns of a clock are what the facts come to by one version of the calendar. */
@Component
class ClockTable {

    private static final String SELECT = """
            select c.id, c.petition, c.term, c.body, f.kind, f.day, f.days, f.working_days, f.law, f.article, f.start,
                   f.approved_by, f.reason
            from petition.clock c join petition.clock_fact f on f.clock = c.id
            """;

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they began. */
    List<PetitionClock> of(long petition) {
        return read(jdbc.sql(SELECT + "where c.petition = :petition order by c.id, f.sequence")
                        .param("petition", petition))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The next running clocks after one, by petition. */
    Map<Long, List<PetitionClock>> running(long after, int most) {
        return read(jdbc.sql(SELECT + """
                where c.id in (select id from petition.clock where standing = 'RUNNING' and id > :after
                    order by id limit :most)
                order by c.id, f.sequence
                """).param("after", after).param("most", most));
    }

    /** The ends that are stored of these, of those that have one. */
    Map<Long, LocalDate> ends(Collection<List<PetitionClock>> of) {
        Map<Long, LocalDate> ends = new HashMap<>();
        jdbc.sql("select id, legal_end from petition.clock where id = any (:ids::bigint[]) and legal_end is not null")
                .param(
                        "ids",
                        of.stream().flatMap(List::stream).map(PetitionClock::id).toArray(Long[]::new))
                .query(row -> {
                    ends.put(row.getLong("id"), row.getObject("legal_end", LocalDate.class));
                });
        return ends;
    }

    private static Map<Long, List<PetitionClock>> read(StatementSpec sql) {
        Map<Long, List<PetitionClock>> clocks = new LinkedHashMap<>();
        sql.query(row -> {
            long id = row.getLong("id");
            Term term = Term.valueOf(row.getString("term"));
            OptionalLong body = Rows.id(row, "body");
            ClockFact fact = FactRow.read(row, term);
            List<PetitionClock> of = clocks.computeIfAbsent(row.getLong("petition"), petition -> new ArrayList<>());
            if (!of.isEmpty() && of.getLast().id() == id) {
                of.set(of.size() - 1, of.getLast().with(fact));
            } else {
                of.add(new PetitionClock(id, term, body, List.of(fact)));
            }
        });
        return clocks;
    }

    /** Stores a clock that begins, with its first fact. */
    PetitionClock add(long petition, PetitionClock clock, WorkingCalendar calendar, long step, Instant at) {
        long id = projection(jdbc.sql("""
                                insert into petition.clock (petition, term, body, strict_end, legal_end, not_before, standing,
                                    done_on, extended, calendar_version)
                                values (:petition, :term, :body, :strict, :legal, :notBefore, :standing, :done, :extended,
                                    :version)
                                returning id
                                """), clock.deadline(calendar))
                .param("petition", petition)
                .param("term", clock.term().name())
                .param("body", Rows.orNull(clock.body()))
                .query(Long.class)
                .single();
        addFact(id, 1, clock.facts().getFirst(), step, at);
        return new PetitionClock(id, clock.term(), clock.body(), clock.facts());
    }

    /** Stores the newest fact of a clock, and what it comes to. */
    void append(PetitionClock clock, WorkingCalendar calendar, long step, Instant at) {
        addFact(clock.id(), clock.facts().size(), clock.facts().getLast(), step, at);
        refresh(clock.id(), clock.deadline(calendar));
    }

    void refresh(long clock, Deadline deadline) {
        projection(jdbc.sql("""
                        update petition.clock
                        set strict_end = :strict, legal_end = :legal, not_before = :notBefore, standing = :standing,
                            done_on = :done, extended = :extended, calendar_version = :version
                        where id = :id
                        """), deadline).param("id", clock).update();
    }

    private void addFact(long clock, int sequence, ClockFact fact, long step, Instant at) {
        FactRow row = FactRow.of(fact);
        jdbc.sql("""
                insert into petition.clock_fact (clock, sequence, kind, day, days, working_days, law, article, start,
                    approved_by, reason, step, at)
                values (:clock, :sequence, :kind, :day, :days, :working, :law, :article, :start, :approved, :reason, :step,
                    :at)
                """)
                .param("clock", clock)
                .param("sequence", sequence)
                .param("kind", row.kind())
                .param("day", row.day())
                .param("days", row.days().orElse(null))
                .param(
                        "working",
                        row.period().map(Period.WorkingDays.class::isInstance).orElse(null))
                .param(
                        "law",
                        row.period()
                                .map(Period::article)
                                .map(Article::law)
                                .map(Enum::name)
                                .orElse(null))
                .param(
                        "article",
                        row.period().map(Period::article).map(Article::number).orElse(null))
                .param("start", row.start().orElse(null))
                .param("approved", row.approvedBy())
                .param("reason", row.reason())
                .param("step", step)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The text of two statements that store a petition's next clock with its first fact; the petition is {@code :id} and its
     * step {@code :step}, taken {@code :at}.
     *
     * @param n names the clock's other parameters, which {@link #fill} gives
     */
    static String adding(int n) {
        return """
                insert into petition.clock (petition, term, body, strict_end, legal_end, not_before, standing, extended,
                    calendar_version)
                values (:id, :term%1$d, :body%1$d, :strict%1$d, :legal%1$d, :notBefore%1$d, 'RUNNING', false, :version%1$d);
                insert into petition.clock_fact (clock, sequence, kind, day, days, working_days, law, article, step, at)
                values ((select max(k.id) from petition.clock k where k.petition = :id), 1, :fact%1$d, :day%1$d, :days%1$d,
                    :working%1$d, :law%1$d, :article%1$d, :step, :at);
                """.formatted(n);
    }

    /** A clock that begins: it runs, and its one fact says since when and for how long. */
    static void fill(StatementSpec sql, int n, PetitionClock clock, Deadline deadline) {
        FactRow row = FactRow.of(clock.facts().getFirst());
        Period period = row.period().orElseThrow();
        sql.param("term" + n, clock.term().name())
                .param("body" + n, Rows.orNull(clock.body()))
                .param("strict" + n, orNull(deadline.strictEnd()))
                .param("legal" + n, orNull(deadline.legalEnd()))
                .param("notBefore" + n, deadline.legalEnd().notBefore())
                .param("version" + n, deadline.calendarVersion())
                .param("fact" + n, row.kind())
                .param("day" + n, row.day())
                .param("days" + n, period.days())
                .param("working" + n, period instanceof Period.WorkingDays)
                .param("law" + n, period.article().law().name())
                .param("article" + n, period.article().number());
    }

    private static StatementSpec projection(StatementSpec sql, Deadline deadline) {
        return sql.param("strict", orNull(deadline.strictEnd()))
                .param("legal", orNull(deadline.legalEnd()))
                .param("notBefore", deadline.legalEnd().notBefore())
                .param("standing", standing(deadline.standing()))
                .param("done", doneOn(deadline.standing()))
                .param("extended", deadline.extended())
                .param("version", deadline.calendarVersion());
    }

    private static @Nullable LocalDate orNull(End end) {
        return end.known().orElse(null);
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case Standing.Running running -> "RUNNING";
            case Standing.Done done -> "DONE";
            case Standing.Released released -> "RELEASED";
        };
    }

    private static @Nullable LocalDate doneOn(Standing standing) {
        return switch (standing) {
            case Standing.Running running -> null;
            case Standing.Done done -> done.day();
            case Standing.Released released -> released.day();
        };
    }

    /** The next known end that an office must keep, once clocks were counted anew. */
    void refreshDue(Collection<Long> petitions) {
        jdbc.sql("""
                update petition.petition p
                set due = (select min(c.legal_end) from petition.clock c
                    where c.petition = p.id and c.standing = 'RUNNING'
                        and c.term not in ('OBJECT', 'ASK_REVIEW', 'ASK_FINAL_REVIEW', 'RATE'))
                where p.id = any (:petitions::bigint[])
                """).param("petitions", petitions.toArray(Long[]::new)).update();
    }

    /** The next known end for each body that has one of the petitions. */
    void refreshHoldings(Collection<Long> petitions) {
        jdbc.sql("""
                update petition.handling h
                set due = (select min(c.legal_end) from petition.clock c
                    where c.petition = h.petition and c.body = h.body and c.standing = 'RUNNING')
                where h.petition = any (:petitions::bigint[]) and h.state = 'OPEN'
                """).param("petitions", petitions.toArray(Long[]::new)).update();
    }
}
