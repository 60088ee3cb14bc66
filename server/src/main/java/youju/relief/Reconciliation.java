package youju.relief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.money.Money;

/**
 * 账卷相符: for every grant of a year that came to a payment, whether folder, ledger and voucher say the same; and for every
 * source, whether its sums are those of its movements.
 */
@Component
public class Reconciliation {

    /** What doesn't agree; its sentence is {@code relief.difference.*}. */
    public enum Difference {
        /** The folder's decision and the ledger name different amounts. */
        FOLDER_AND_LEDGER,
        /** The ledger and the bank's vouchers name different amounts. */
        LEDGER_AND_VOUCHER,
        /** The grant says paid, and the ledger or the voucher doesn't; or the other way round. */
        STATE,
        /** The folder isn't as it was when it was filed. */
        FOLDER_CHANGED,
        /** Filed without a record of what was in it. */
        FOLDER_UNKNOWN
    }

    private static final String LINES = """
            select g.id, g.number, g.name_masked, g.state, g.town_name,
                   case when g.state in ('PAID', 'FILED') then coalesce((select d.fen from relief.decision d
                       where d.id = g.decision), 0) else 0 end as folder,
                   coalesce((select sum(case m.kind when 'POST' then m.fen when 'RETURN' then -m.fen end)
                       from relief.movement m where m.grant_id = g.id and m.kind in ('POST', 'RETURN')), 0) as ledger,
                   coalesce((select sum(case r.outcome when 'PAID' then r.fen when 'RETURNED' then -r.fen end)
                       from relief.result_line r join relief.line l on l.id = r.line
                       where l.grant_id = g.id and r.outcome in ('PAID', 'RETURNED')), 0) as voucher,
                   (select f.sha256 from relief.filing f where f.grant_id = g.id) as filed
            from relief.grant g
            where g.year = :year
                and (g.line is not null or exists (select from relief.movement m where m.grant_id = g.id))
            order by g.number
            """;

    private static final String SUMS = """
            select f.id, f.name, f.received, f.reserved, f.paid,
                   coalesce(sum(case m.kind when 'ALLOT' then m.fen when 'TAKE_BACK' then -m.fen end), 0) as allotted,
                   coalesce(sum(case m.kind when 'RESERVE' then m.fen when 'RELEASE' then -m.fen when 'POST' then -m.fen end), 0)
                       as held,
                   coalesce(sum(case m.kind when 'POST' then m.fen when 'RETURN' then -m.fen end), 0) as spent
            from relief.source f left join relief.movement m on m.source = f.id
            where f.year = :year group by f.id order by f.name
            """;

    private final JdbcClient jdbc;
    private final GrantTable grants;
    private final Leaves leaves;

    Reconciliation(JdbcClient jdbc, GrantTable grants, Leaves leaves) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.leaves = leaves;
    }

    /** A grant that came to a payment. */
    public record Line(
            long id,
            String number,
            String name,
            String town,
            State state,
            Money folder,
            Money ledger,
            Money voucher,
            Set<Difference> differences) {
        public Line {
            differences = Set.copyOf(differences);
        }

        public boolean agrees() {
            return differences.isEmpty();
        }
    }

    /** A source whose sums aren't those of its movements. */
    public record WrongSum(long id, String name) {}

    /** What a look over a year found. */
    public record Found(int year, List<Line> lines, List<WrongSum> sums) {
        public Found {
            lines = List.copyOf(lines);
            sums = List.copyOf(sums);
        }

        /** Those that don't agree. */
        public List<Line> wrong() {
            return lines.stream().filter(line -> !line.agrees()).toList();
        }

        public Money paid() {
            return Money.sum(lines.stream().map(Line::ledger).toList());
        }
    }

    /** Looks over the grants that were applied for in a year and the sources of that year. */
    @Transactional(readOnly = true)
    public Found of(int year) {
        List<Line> lines = jdbc.sql(LINES)
                .param("year", year)
                .query((row, number) -> line(row))
                .list();
        return new Found(year, lines, sums(year));
    }

    private Line line(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Money folder = Rows.money(row, "folder");
        Money ledger = Rows.money(row, "ledger");
        Money voucher = Rows.money(row, "voucher");
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!folder.equals(ledger)) {
            differences.add(Difference.FOLDER_AND_LEDGER);
        }
        if (!ledger.equals(voucher)) {
            differences.add(Difference.LEDGER_AND_VOUCHER);
        }
        if (state.isPaid() != ledger.isPositive()) {
            differences.add(Difference.STATE);
        }
        if (state == State.FILED) {
            folder(row.getLong("id"), Optional.ofNullable(row.getString("filed")))
                    .ifPresent(differences::add);
        }
        return new Line(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name_masked"),
                row.getString("town_name"),
                state,
                folder,
                ledger,
                voucher,
                differences);
    }

    private Optional<Difference> folder(long grant, Optional<String> filed) {
        if (filed.isEmpty()) {
            return Optional.of(Difference.FOLDER_UNKNOWN);
        }
        String now = Folders.digest(leaves.of(grants.find(grant).orElseThrow(), Optional.empty()));
        return now.equals(filed.get()) ? Optional.empty() : Optional.of(Difference.FOLDER_CHANGED);
    }

    private List<WrongSum> sums(int year) {
        List<WrongSum> wrong = new ArrayList<>();
        jdbc.sql(SUMS).param("year", year).query(row -> {
            if (row.getLong("received") != row.getLong("allotted")
                    || row.getLong("reserved") != row.getLong("held")
                    || row.getLong("paid") != row.getLong("spent")) {
                wrong.add(new WrongSum(row.getLong("id"), row.getString("name")));
            }
        });
        return wrong;
    }
}
