package youju.inspection.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import youju.document.Cell;
import youju.document.Table;

/** Turns a form that lies on its side, with an indicator a column, so that it has an indicator a row. */
final class Upright {

    private static final Set<ColumnKind> ANSWERS =
            EnumSet.of(ColumnKind.TARGET, ColumnKind.ACTUAL, ColumnKind.WEIGHT, ColumnKind.SCORE);

    private Upright() {}

    static Table of(Table table) {
        if (!lies(table)) {
            return table;
        }
        List<Cell> turned = table.cells().stream().map(Upright::turned).toList();
        return new Table(turned, table.place());
    }

    private static Cell turned(Cell cell) {
        int row = cell.column();
        int column = cell.row();
        int rowSpan = cell.columnSpan();
        int columnSpan = cell.rowSpan();
        return new Cell(row, column, rowSpan, columnSpan, cell.text(), cell.place());
    }

    /** The first column reads like a form's heading, and the first row doesn't. */
    private static boolean lies(Table table) {
        Set<ColumnKind> down = EnumSet.noneOf(ColumnKind.class);
        for (int row = 0; row < table.rows(); row++) {
            table.at(row, 0).map(cell -> ColumnKind.of(cell.label())).ifPresent(down::add);
        }
        long answers = down.stream().filter(ANSWERS::contains).count();
        long across = table.rows() == 0
                ? 0
                : table.startingIn(0).stream()
                        .map(cell -> ColumnKind.of(cell.label()))
                        .filter(kind -> ANSWERS.contains(kind) || kind == ColumnKind.LEVEL2)
                        .count();
        return down.contains(ColumnKind.NAME) && answers >= 3 && across == 0 && table.columns() > 2;
    }
}
