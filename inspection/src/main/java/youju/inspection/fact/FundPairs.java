package youju.inspection.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import youju.document.Cell;
import youju.document.Table;

/** A form's row of money told in pairs, label and figure in turn: 预算数|126.00|执行数|122.85|执行率|97.50%|得分9.75. */
final class FundPairs {

    /** A label with its figure in one cell, 得分9.75. */
    private static final Pattern JOINED = Pattern.compile("(得分|自评得分|分值|权重|执行率)[：（]?«[A-Z]0»[）分]*");

    private FundPairs() {}

    static Optional<Line> in(Table table, int row, Function<Cell, Entry> entries) {
        List<Entry> cells =
                new ArrayList<>(table.startingIn(row).stream().map(entries).toList());
        Map<ColumnKind, Entry> found = new EnumMap<>(ColumnKind.class);
        for (int i = 0; i < cells.size(); i++) {
            Entry cell = cells.get(i);
            Optional<Entry> next = i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
            ColumnKind kind = ColumnKind.of(cell.label());
            if (told(kind) && next.flatMap(Entry::lone).isPresent()) {
                found.putIfAbsent(kind, next.get());
            } else if (JOINED.matcher(cell.passage().skeleton()).matches()) {
                found.putIfAbsent(
                        ColumnKind.of(cell.label().replaceAll("[（：]?\\d.*$", "")),
                        cell.with(cell.passage().figures().getFirst()));
            } else if (Labels.isExecution(Labels.withoutPoints(cell.label()))) {
                cell.points().ifPresent(points -> found.putIfAbsent(ColumnKind.WEIGHT, cell.with(points)));
            }
        }
        boolean funds = found.containsKey(ColumnKind.EXECUTED)
                && (found.containsKey(ColumnKind.BUDGET) || found.containsKey(ColumnKind.INITIAL_BUDGET));
        return funds ? Optional.of(new Line(row, "预算执行", found, cells)) : Optional.empty();
    }

    private static boolean told(ColumnKind kind) {
        return kind.isMoney() || kind == ColumnKind.RATE || kind == ColumnKind.SCORE || kind == ColumnKind.WEIGHT;
    }
}
