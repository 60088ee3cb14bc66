package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import youju.document.Cell;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Interval;
import youju.inspection.fact.Passage;

/**
 * In a table that ends in 合计, a column 占比 tells what part of the total each row is.
 *
 * <p>Example: 县道 268, 乡道 412, 村道 576, 合计 1256, and 占比 21.34%, 32.80%, 45.86%.
 *
 * <p>例：县道268公里、乡道412公里、村道576公里，合计1256公里，乡道占比应为32.80%，写成38.20%。
 */
@Checks(
        id = "table-shares",
        category = Category.RATE_MISMATCH,
        severity = Severity.ERROR,
        chinese = "表内占比应与各行数字和合计相符",
        english = "Shares in a table follow from its rows and its total",
        source = "算术")
public final class TableShares implements Rule {

    private static final Pattern SHARE = Pattern.compile("(?:所)?占(?:比|总[^率]{0,6})(?:例|重)?.*|比例|比重|构成比|百分比");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|总数)(?:（.*）)?");

    /** Of fewer rows nobody could tell which is wrong. */
    private static final int FEWEST = 3;

    private record Row(Cell name, Figure value, Figure share) {}

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        Map<Place, Passage> cells = new HashMap<>();
        facts.cells().forEach(cell -> cells.put(cell.whole().place(), cell));
        for (Table table : facts.document().tables().toList()) {
            for (int column = 1; table.rows() > FEWEST && column < table.columns(); column++) {
                boolean share = table.at(0, column)
                        .filter(cell -> SHARE.matcher(cell.label()).matches())
                        .isPresent();
                if (share) {
                    shares(table, column, cells, verdicts);
                }
            }
        }
    }

    /** The column of figures that most shares are of is the one they are all of. */
    private static void shares(Table table, int share, Map<Place, Passage> cells, Verdicts verdicts) {
        int last = table.rows() - 1;
        boolean closed = table.at(last, 0)
                .filter(cell -> TOTAL.matcher(cell.label()).matches())
                .isPresent();
        for (int column = 1; closed && column < table.columns(); column++) {
            Optional<Figure> total = figure(table, last, column, cells).filter(figure -> !figure.isPercent());
            List<Row> rows = rows(table, column, share, cells);
            if (column == share || total.isEmpty() || rows.size() < FEWEST) {
                continue;
            }
            List<Row> wrong =
                    rows.stream().filter(row -> !fits(row, total.get())).toList();
            if (wrong.isEmpty()) {
                verdicts.consistent(total.get().where(), "各行占" + total.get().printed() + "的比例相符");
            } else if (wrong.size() * 2 < rows.size()) {
                wrong.forEach(row -> report(row, total.get(), verdicts));
            }
        }
    }

    private static List<Row> rows(Table table, int column, int share, Map<Place, Passage> cells) {
        List<Row> rows = new ArrayList<>();
        for (int row = 1; row < table.rows() - 1; row++) {
            Optional<Cell> name = table.at(row, 0);
            Optional<Figure> value = figure(table, row, column, cells);
            Optional<Figure> printed = figure(table, row, share, cells).filter(Figure::isPercent);
            if (name.isPresent() && value.isPresent() && printed.isPresent()) {
                rows.add(new Row(name.get(), value.get(), printed.get()));
            }
        }
        return rows;
    }

    private static Optional<Figure> figure(Table table, int row, int column, Map<Place, Passage> cells) {
        return table.at(row, column)
                .flatMap(cell -> Optional.ofNullable(cells.get(cell.place())))
                .map(Passage::figures)
                .filter(figures -> figures.size() == 1)
                .map(List::getFirst);
    }

    private static boolean fits(Row row, Figure total) {
        return total.interval().low().signum() > 0 && percent(row, total).meets(row.share.interval());
    }

    private static Interval percent(Row row, Figure total) {
        return Numbers.percent(row.value.asBase(), total.asBase());
    }

    private static void report(Row row, Figure total, Verdicts verdicts) {
        String right = Numbers.rounded(
                        percent(row, total).middle(),
                        Math.max(2, row.share.value().scale())) + "%";
        verdicts.contradiction(row.share.where())
                .and(row.value.where(), total.where())
                .figures(row.share, row.value, total)
                .words(right)
                .expected(right)
                .actual(row.share.printed())
                .says(
                        "“" + row.name.label() + "”：" + Numbers.bare(row.value) + " ÷ " + Numbers.bare(total) + " = "
                                + right + "，写为" + row.share.printed(),
                        row.name.label() + ": " + Numbers.bare(row.value) + " / " + Numbers.bare(total) + " = " + right
                                + ", not " + row.share.printed());
    }
}
