package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import youju.inspection.fact.Band;
import youju.inspection.fact.Column;
import youju.inspection.fact.ColumnKind;
import youju.inspection.fact.Entry;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Line;
import youju.inspection.fact.SelfEvaluation;

/** What several rules ask of tables of amounts. */
final class Tables {

    /** A headed part of a table with its rows of money: a ledger, or the upper part of a form. */
    record Sheet(List<Column> columns, List<Line> lines) {

        /** The figure that a row holds in a column, by the column's place on the grid. */
        Optional<Figure> at(Line line, Column column) {
            return entry(line, column).flatMap(Entry::lone);
        }

        Optional<Entry> entry(Line line, Column column) {
            if (column.kind() != ColumnKind.OTHER) {
                long same = columns.stream()
                        .filter(other -> other.kind() == column.kind())
                        .count();
                if (same == 1) {
                    return line.at(column.kind());
                }
            }
            return line.all().stream()
                    .filter(entry -> entry.cell().column() == column.from())
                    .findFirst();
        }
    }

    private Tables() {}

    static List<Sheet> all(Facts facts) {
        return facts.bands().stream()
                .filter(band -> !band.listsIndicators())
                .filter(band -> band.lines().size() >= 2)
                .map(band -> new Sheet(band.columns(), band.lines()))
                .toList();
    }

    /** Rows of money anywhere: of forms and of ledgers. */
    static Stream<Line> moneyLines(Facts facts) {
        Stream<Line> forms =
                facts.evaluations().stream().map(SelfEvaluation::funds).flatMap(List::stream);
        Stream<Line> ledgers = facts.ledgers().stream().map(Band::lines).flatMap(List::stream);
        return Stream.concat(forms, ledgers).distinct();
    }

    static List<Figure> column(Sheet sheet, List<Line> lines, Column column) {
        List<Figure> figures = new ArrayList<>();
        for (Line line : lines) {
            sheet.at(line, column).ifPresent(figures::add);
        }
        return figures;
    }

    /** The sum of printed values, each exact as printed, may be off by half a digit for every part. */
    static boolean adds(List<Figure> parts, Figure total) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value()).abs();
        BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(0, scale(parts, total)));
        BigDecimal slack = digit.multiply(BigDecimal.valueOf(parts.size()))
                .divide(BigDecimal.TWO)
                .add(digit.divide(BigDecimal.TWO));
        boolean whole = scale(parts, total) <= 0;
        return off.signum() == 0 || !whole && off.compareTo(slack) <= 0;
    }

    private static int scale(List<Figure> parts, Figure total) {
        int most = parts.stream().mapToInt(part -> part.value().scale()).max().orElse(0);
        return Math.min(Math.max(most, 0), Math.max(total.value().scale(), 0));
    }

    /** A sum this far off, as a part of the total, is not meant for it. */
    private static final BigDecimal NEAR = new BigDecimal("0.25");

    static boolean isNear(List<Figure> parts, Figure total) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.value().signum() > 0
                && sum.subtract(total.value()).abs().compareTo(total.value().multiply(NEAR)) <= 0;
    }

    static void report(Figure total, List<Figure> parts, String label, Verdicts verdicts) {
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        verdicts.contradiction(total.where())
                .and(parts.stream().map(Figure::where).toArray(Excerpt[]::new))
                .figures(total)
                .words(Numbers.plain(sum))
                .figures(parts)
                .expected(Numbers.plain(sum))
                .actual(Numbers.bare(total))
                .says(
                        "“" + label + "”：" + Numbers.sum(parts) + " = " + Numbers.plain(sum) + " ≠ "
                                + Numbers.bare(total),
                        label + ": " + Numbers.sum(parts) + " = " + Numbers.plain(sum) + ", not "
                                + Numbers.bare(total));
    }
}
