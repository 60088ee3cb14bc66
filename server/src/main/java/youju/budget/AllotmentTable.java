package youju.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** The rows of {@code budget.allotment}, {@code budget.project} and {@code budget.year}. */
@Component
class AllotmentTable {

    private static final String ALLOTMENT = """
            select a.*, p.name as project_name, p.kind as project_kind
            from budget.allotment a left join budget.project p on p.id = a.project
            """;

    private final JdbcClient jdbc;

    AllotmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Allotment> find(long id) {
        return jdbc.sql(ALLOTMENT + " where a.id = :id")
                .param("id", id)
                .query((row, number) -> allotment(row))
                .optional();
    }

    /**
     * The allotment, kept from all others until the end of the transaction.
     *
     * @throws Refused if there is none or its year is closed
     */
    Allotment locked(long id) {
        lock(List.of(id));
        return find(id).orElseThrow(() -> new Refused(Reason.NOT_FOUND));
    }

    /** @throws Refused if the year of one is closed */
    void lock(List<Long> ids) {
        try {
            jdbc.sql("select budget.lock(:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query(row -> {});
        } catch (DataIntegrityViolationException closed) {
            throw new Refused(Reason.YEAR_CLOSED);
        }
    }

    void lockYear(int year) {
        jdbc.sql("select budget.lock_year(:year)").param("year", year).query(row -> {});
    }

    /** Basic expenditure first, then projects by name. */
    List<Allotment> of(int year) {
        return jdbc.sql(ALLOTMENT
                        + " where a.year = :year order by a.project is not null, p.kind, p.name, a.source, a.function")
                .param("year", year)
                .query((row, number) -> allotment(row))
                .list();
    }

    /** The allotment of a head, made if there is none yet. */
    long of(Head head) {
        openYear(head.year());
        jdbc.sql("""
                insert into budget.allotment (year, project, source, function)
                values (:year, :project, :source, :function)
                on conflict (year, project, source, function) do nothing
                """)
                .param("year", head.year())
                .param("project", head.project().isPresent() ? head.project().getAsLong() : null)
                .param("source", head.source().name())
                .param("function", head.function())
                .update();
        return jdbc.sql("""
                select id from budget.allotment where year = :year and project is not distinct from :project::bigint
                    and source = :source and function = :function
                """)
                .param("year", head.year())
                .param("project", head.project().isPresent() ? head.project().getAsLong() : null)
                .param("source", head.source().name())
                .param("function", head.function())
                .query(Long.class)
                .single();
    }

    private void openYear(int year) {
        jdbc.sql("insert into budget.year (year) values (:year) on conflict do nothing")
                .param("year", year)
                .update();
        if (isClosed(year)) {
            throw new Refused(Reason.YEAR_CLOSED);
        }
    }

    boolean isClosed(int year) {
        return jdbc.sql("select exists (select from budget.year where year = :year and closed)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Years with anything in them, the last first. */
    List<Integer> years() {
        return jdbc.sql("select year from budget.year order by year desc")
                .query(Integer.class)
                .list();
    }

    List<Project> projects(int year) {
        return jdbc.sql("select id, year, name, kind from budget.project where year = :year order by kind, name")
                .param("year", year)
                .query((row, number) -> new Project(
                        row.getLong("id"),
                        row.getInt("year"),
                        row.getString("name"),
                        Project.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    Optional<Project> project(int year, String name) {
        return projects(year).stream()
                .filter(project -> project.name().equals(name))
                .findFirst();
    }

    long add(Move.AddProject project, Stamp stamp) {
        openYear(project.year());
        return jdbc.sql("""
                insert into budget.project (year, name, kind, who, at) values (:year, :name, :kind, :who, :at)
                returning id
                """)
                .param("year", project.year())
                .param("name", project.name())
                .param("kind", project.kind().name())
                .param("who", stamp.who())
                .param("at", stamp.at())
                .query(Long.class)
                .single();
    }

    static Allotment allotment(ResultSet row) throws SQLException {
        long project = row.getLong("project");
        int year = row.getInt("year");
        return new Allotment(
                row.getLong("id"),
                year,
                project == 0
                        ? Optional.empty()
                        : Optional.of(new Project(
                                project,
                                year,
                                row.getString("project_name"),
                                Project.Kind.valueOf(row.getString("project_kind")))),
                Source.valueOf(row.getString("source")),
                row.getString("function"),
                new Balance(
                        money(row, "opening"),
                        money(row, "changes"),
                        money(row, "carried_in"),
                        money(row, "carried_out"),
                        money(row, "overridden"),
                        money(row, "committed"),
                        money(row, "pending"),
                        money(row, "spent")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.ofFen(row.getLong(column));
    }
}
