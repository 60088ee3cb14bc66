package youju.document.write;

import java.util.List;
import youju.document.Cell;
import youju.document.Table;

/** How wide the columns of a table are: as its maker wishes, else by their texts. */
final class ColumnWidths {

    /** A column that holds sentences asks for no more than so many characters a line. */
    private static final double MOST = 16;

    private static final double LEAST = 2;

    private ColumnWidths() {}

    /** Widths that add up to the whole. */
    static double[] of(Table table, double whole) {
        double[] wished = new double[table.columns()];
        List<Integer> widths = table.layout().widths();
        for (int column = 0; column < wished.length; column++) {
            wished[column] = column < widths.size() ? widths.get(column) : LEAST;
        }
        if (widths.isEmpty()) {
            ask(table, wished);
        }
        double sum = 0;
        for (double wish : wished) {
            sum += wish;
        }
        for (int column = 0; column < wished.length; column++) {
            wished[column] *= whole / sum;
        }
        return wished;
    }

    private static void ask(Table table, double[] wished) {
        for (Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                double longest = cell.text()
                        .lines()
                        .mapToDouble(ColumnWidths::width)
                        .max()
                        .orElse(0);
                wished[cell.column()] = Math.max(wished[cell.column()], Math.min(longest + 1, MOST));
            }
        }
    }

    /** Width of a text in characters: a Chinese one counts 1, a Latin one about half. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.55 : 1).sum();
    }
}
