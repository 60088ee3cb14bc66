package youju.inspection.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import youju.document.Table;

/**
 * A self-evaluation form (自评表): whatever its layout, what is asked in it and what was answered.
 *
 * @param title of the form as printed above it; may be empty
 * @param tables it is spread over, in order
 * @param fields its labelled fields, such as 项目名称 and 主管部门
 * @param funds its rows of money; the first with a budget and a spending is the total
 * @param indicators its scored rows, without sums
 * @param subtotals rows 小计
 * @param total the row 总分 or 合计
 * @param grade the cell with the grade
 * @param goals cells with the year's targets in words
 * @param achievements cells with what was done in words
 * @param explanations cells for reasons and remedies, blank ones too
 */
public record SelfEvaluation(
        String title,
        List<Table> tables,
        Map<String, Entry> fields,
        List<Line> funds,
        List<Indicator> indicators,
        List<Line> subtotals,
        Optional<Line> total,
        Optional<Entry> grade,
        List<Entry> goals,
        List<Entry> achievements,
        List<Entry> explanations,
        List<Column> indicatorColumns) {

    /** The row of money with the whole budget and spending. */
    public Optional<Line> fundTotal() {
        return funds.stream()
                .filter(line -> line.figure(ColumnKind.EXECUTED).isPresent()
                        || line.figure(ColumnKind.RATE).isPresent())
                .findFirst();
    }

    /** Weight of the budget execution row, if the form scores it among the money. */
    public Optional<Figure> executionWeight() {
        return fundTotal()
                .flatMap(line -> line.figure(ColumnKind.WEIGHT)
                        .or(() -> line.all().stream()
                                .flatMap(entry -> entry.points().stream())
                                .findFirst()));
    }

    public Optional<Figure> executionScore() {
        return fundTotal().flatMap(line -> line.figure(ColumnKind.SCORE));
    }

    /** The printed sum of weights. */
    public Optional<Figure> totalWeight() {
        Optional<Figure> inColumn = total.filter(
                        line -> !line.at(ColumnKind.WEIGHT).equals(line.at(ColumnKind.SCORE)))
                .flatMap(line -> line.figure(ColumnKind.WEIGHT));
        return inColumn.or(() -> lastOfTotal(2));
    }

    /** The printed total score. */
    public Optional<Figure> totalScore() {
        return total.flatMap(line -> line.figure(ColumnKind.SCORE)).or(() -> lastOfTotal(1));
    }

    /** Where the total's row has lost its columns, its last figure is the score and the one before it the weights. */
    private Optional<Figure> lastOfTotal(int fromEnd) {
        List<Figure> figures = total.map(line -> line.all().stream()
                        .flatMap(entry -> entry.lone().stream())
                        .toList())
                .orElse(List.of());
        return figures.size() == 2 ? Optional.of(figures.get(2 - fromEnd)) : Optional.empty();
    }

    /** The budget of the year, adjusted where the form tells. */
    public Optional<Figure> budget() {
        return fundTotal()
                .flatMap(line -> line.figure(ColumnKind.BUDGET)
                        .or(() -> line.figure(ColumnKind.INITIAL_BUDGET))
                        .or(() -> line.figure(ColumnKind.ARRIVED)));
    }

    public Optional<Figure> executed() {
        return fundTotal().flatMap(line -> line.figure(ColumnKind.EXECUTED));
    }

    /** Whether a row has a column for its own reason. */
    public boolean explainsByRow() {
        return indicatorColumns.stream().anyMatch(column -> column.kind() == ColumnKind.DEVIATION);
    }

    /** Sum of what is printed; empty if none is. */
    public static Optional<BigDecimal> sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal::add);
    }
}
