package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.document.Cell;
import youju.document.Place;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Facts;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Passage;
import youju.inspection.fact.Search;

/**
 * In a plain table of numbers, whatever they are of, the last row or column 合计 is the sum of the others.
 *
 * <p>Example: 学前 1938, 义务教育 4086, 普通高中 2315, 中职 1523, 合计 9826, which is 9862.
 *
 * <p>例：学前1938、义务教育4086、普通高中2315、中职1523，合计应为9862，写成9826。
 */
@Checks(
        id = "plain-totals",
        category = Category.SUM_MISMATCH,
        severity = Severity.ERROR,
        chinese = "普通表格的合计应等于各项之和",
        english = "The totals of a plain table are right",
        source = "算术")
public final class PlainTotals implements Rule {

    private static final Search TOTAL = Search.of("^(?:合计|总计|小计)(?:（.*）)?$");
    private static final Search NO_SUM = Search.of("率|比|%|均|单价|序号|标准|幅|分值|得分|权重|日期|时间|年度?$");

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        Map<Place, Passage> cells = new HashMap<>();
        facts.document().tables().forEach(table -> {
            boolean read = facts.bands().stream().anyMatch(band -> band.table().equals(table));
            if (!read && table.rows() > 2 && table.columns() > 2) {
                if (cells.isEmpty()) {
                    facts.cells().forEach(cell -> cells.put(cell.whole().place(), cell));
                }
                across(table, cells, verdicts);
                down(table, cells, verdicts);
            }
        });
    }

    /** Rows under a heading that ends in 合计; a table may have several such headings. */
    private static void across(Table table, Map<Place, Passage> cells, Verdicts verdicts) {
        boolean summed = false;
        for (int row = 0; row < table.rows(); row++) {
            List<Cell> line = table.startingIn(row);
            if (line.size() < 3) {
                continue;
            }
            if (figure(line.getLast(), cells).isEmpty()) {
                summed = TOTAL.isIn(line.getLast().label());
                continue;
            }
            boolean rate = NO_SUM.isIn(line.getFirst().label());
            List<Figure> parts = figures(line.subList(1, line.size() - 1), cells);
            if (summed && !rate && parts.size() == line.size() - 2) {
                compare(
                        parts,
                        figure(line.getLast(), cells).orElseThrow(),
                        line.getFirst().label(),
                        verdicts);
            }
        }
    }

    /** Columns over a row that begins with 合计. */
    private static void down(Table table, Map<Place, Passage> cells, Verdicts verdicts) {
        int last = table.rows() - 1;
        boolean total = table.startingIn(last).stream().limit(2).anyMatch(cell -> TOTAL.isIn(cell.label()));
        for (int column = 1; total && column < table.columns(); column++) {
            String heading = table.at(0, column).map(Cell::label).orElse("");
            Optional<Figure> sum = table.at(last, column).flatMap(cell -> figure(cell, cells));
            List<Cell> above = new ArrayList<>();
            for (int row = 1; row < last; row++) {
                table.at(row, column).ifPresent(above::add);
            }
            List<Figure> parts = figures(above, cells);
            boolean plain = above.stream().noneMatch(cell -> cell.rowSpan() > 1)
                    && parts.size() == above.size()
                    && parts.size() >= 2;
            if (sum.isPresent() && plain && !NO_SUM.isIn(heading)) {
                compare(parts, sum.get(), heading, verdicts);
            }
        }
    }

    private static Optional<Figure> figure(Cell cell, Map<Place, Passage> cells) {
        return Optional.ofNullable(cells.get(cell.place()))
                .map(Passage::figures)
                .filter(figures -> figures.size() == 1)
                .map(List::getFirst)
                .filter(figure -> !figure.isPercent()
                        && cell.label().length() <= figure.printed().length() + 1);
    }

    private static List<Figure> figures(List<Cell> line, Map<Place, Passage> cells) {
        return line.stream().flatMap(cell -> figure(cell, cells).stream()).toList();
    }

    private static void compare(List<Figure> parts, Figure total, String label, Verdicts verdicts) {
        if (Tables.adds(parts, total)) {
            verdicts.consistent(total.where(), Numbers.sum(parts) + " = " + Numbers.bare(total));
        } else if (Tables.isNear(parts, total)) {
            Tables.report(total, parts, label, verdicts);
        } else {
            verdicts.unchecked(total.where(), "“" + label + "”可能不是合计", label + " may be no total");
        }
    }
}
