package youju.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import youju.database.Reading;

/**
 * Counts. A measure is of the whole county, whoever asks: it is counted with the program's eyes, and its rows name nobody. Where
 * they are kept, the reader's own rights decide again.
 */
@Component
public class Measures {

    /** Rows of a page of evidence. */
    public static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    Measures(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A measure's value over a period. */
    public Measured of(Definition definition, Period period) {
        return reading(() -> count(definition, period));
    }

    /** All of the catalogue over one period, known on one day: one moment's view of the records. */
    public List<Measured> all(Period period) {
        return reading(() -> Catalogue.definitions().stream()
                .map(definition -> count(definition, period))
                .toList());
    }

    private <T> T reading(java.util.function.Supplier<T> work) {
        return Reading.as(
                Reading.SYSTEM,
                () -> Optional.ofNullable(transaction.execute(status -> work.get()))
                        .orElseThrow());
    }

    private Measured count(Definition definition, Period period) {
        return jdbc.sql("""
                        select coalesce(sum(amount) filter (where part in ('N', 'B')), 0) as numerator,
                            coalesce(sum(amount) filter (where part in ('D', 'B')), 0) as denominator, count(*) as rows
                        from (%s) counted
                        """.formatted(definition.rows()))
                .params(parameters(period))
                .query((row, number) -> measured(definition, period, row))
                .single();
    }

    private static Measured measured(Definition definition, Period period, ResultSet row) throws SQLException {
        BigDecimal numerator = row.getBigDecimal("numerator");
        BigDecimal denominator = row.getBigDecimal("denominator");
        BigDecimal told = definition.unit() == Unit.WAN_YUAN ? numerator.movePointLeft(4) : numerator;
        return new Measured(
                definition,
                period,
                definition.kind().value(told, denominator, definition.scale()),
                numerator,
                denominator,
                row.getLong("rows"));
    }

    /** Which rows of a measure. */
    public enum Which {
        ALL("true"),
        NUMERATOR("part in ('N', 'B')"),
        DENOMINATOR("part in ('D', 'B')"),
        /** In the denominator and not in the numerator: the late, the dissatisfied. */
        REST("part = 'D'");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * The rows counted, by day: the same query that the value is the sum of.
     *
     * @param from number of the first row of the page, from 0
     * @return one more than a {@link #PAGE} if there are more
     */
    public List<Evidence> evidence(Definition definition, Period period, Which which, long from) {
        return reading(() -> jdbc.sql("select * from (" + definition.rows() + ") counted where " + which.condition
                        + " order by day, label, href offset :from limit :most")
                .params(parameters(period))
                .param("from", from)
                .param("most", PAGE + 1)
                .query(Measures::evidence)
                .list());
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        String part = row.getString("part");
        return new Evidence(
                row.getString("label"),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                row.getString("note"),
                row.getBigDecimal("amount"),
                !part.equals("D"),
                !part.equals("N"),
                row.getString("href"));
    }

    private static Map<String, Object> parameters(Period period) {
        return Map.of("since", period.since(), "until", period.until(), "asOf", period.asOf());
    }
}
