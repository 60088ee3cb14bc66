package youju.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/** What the ledger comes to. */
@Component
public class Books {

    private final JdbcClient jdbc;
    private final AllotmentTable allotments;
    private final AppropriationTable appropriations;
    private final CommitmentTable commitments;
    private final EntryTable entries;
    private final LimitTable limits;

    Books(
            JdbcClient jdbc,
            AllotmentTable allotments,
            AppropriationTable appropriations,
            CommitmentTable commitments,
            EntryTable entries,
            LimitTable limits) {
        this.jdbc = jdbc;
        this.allotments = allotments;
        this.appropriations = appropriations;
        this.commitments = commitments;
        this.entries = entries;
        this.limits = limits;
    }

    /** Years with anything in them, the last first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return allotments.years();
    }

    @Transactional(readOnly = true)
    public boolean isClosed(int year) {
        return allotments.isClosed(year);
    }

    /** What a year comes to; empty of a year that nothing is known of. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public YearBook year(int year) {
        List<Allotment> all = allotments.of(year);
        Map<Long, Allotment> byId = all.stream().collect(Collectors.toMap(Allotment::id, Function.identity()));
        return new YearBook(year, allotments.isClosed(year), all, sums(year, byId), plans(year, byId));
    }

    private List<YearBook.Sum> sums(int year, Map<Long, Allotment> byId) {
        return jdbc.sql("""
                select m.* from budget.monthly m join budget.allotment a on a.id = m.allotment
                where a.year = :year order by m.allotment, m.economic, m.month
                """)
                .param("year", year)
                .query((row, number) -> new YearBook.Sum(
                        Objects.requireNonNull(byId.get(row.getLong("allotment"))),
                        row.getString("economic"),
                        row.getInt("month"),
                        Optional.ofNullable(row.getString("three_public")).map(ThreePublic::valueOf),
                        Money.ofFen(row.getLong("amount")),
                        row.getLong("entries")))
                .list();
    }

    private List<YearBook.Plan> plans(int year, Map<Long, Allotment> byId) {
        return jdbc.sql("""
                select r.allotment, coalesce(r.economic, '') as economic,
                       coalesce(sum(r.amount) filter (where r.kind = 'OPENING'), 0)::bigint as opening,
                       coalesce(sum(r.amount) filter (where r.kind <> 'OPENING'), 0)::bigint as changes
                from budget.appropriation r join budget.allotment a on a.id = r.allotment
                where a.year = :year and r.kind in ('OPENING', 'SUPPLEMENT', 'REDUCTION')
                group by r.allotment, coalesce(r.economic, '') order by 1, 2
                """)
                .param("year", year)
                .query((row, number) -> new YearBook.Plan(
                        Objects.requireNonNull(byId.get(row.getLong("allotment"))),
                        row.getString("economic"),
                        Money.ofFen(row.getLong("opening")),
                        Money.ofFen(row.getLong("changes"))))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Allotment> allotments(int year) {
        return allotments.of(year);
    }

    @Transactional(readOnly = true)
    public Optional<Allotment> allotment(long id) {
        return allotments.find(id);
    }

    @Transactional(readOnly = true)
    public List<Project> projects(int year) {
        return allotments.projects(year);
    }

    @Transactional(readOnly = true)
    public List<Appropriation> appropriations(int year) {
        return appropriations.of(year);
    }

    @Transactional(readOnly = true)
    public List<Commitment> commitments(int year) {
        return commitments.of(year);
    }

    @Transactional(readOnly = true)
    public Optional<Entry> entry(long id) {
        return entries.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Limit> limits() {
        return limits.all();
    }

    @Transactional(readOnly = true)
    public Money limitOn(LocalDate day) {
        return limits.on(day);
    }
}
