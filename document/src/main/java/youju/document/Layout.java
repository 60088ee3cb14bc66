package youju.document;

import java.util.List;
import java.util.Set;

/**
 * How the maker of a table wants it set. A table that was read from a file has {@link #NONE}.
 *
 * @param headRows rows from the top that name the columns; they are repeated on every page
 * @param labelColumns columns, from 0, whose cells name what stands to their right
 * @param widths relative widths of the columns; empty if the texts decide
 * @param lines the least height of each row in lines of text; a row beyond the list has 1
 */
public record Layout(int headRows, Set<Integer> labelColumns, List<Integer> widths, List<Integer> lines) {

    /** Nothing wished: no heads, widths by the texts. */
    public static final Layout NONE = new Layout(0, Set.of(), List.of(), List.of());

    public Layout {
        if (headRows < 0
                || widths.stream().anyMatch(width -> width < 1)
                || lines.stream().anyMatch(l -> l < 1)) {
            throw new IllegalArgumentException("head rows " + headRows + ", widths " + widths + ", lines " + lines);
        }
        labelColumns = Set.copyOf(labelColumns);
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /** Least height of a row, in lines. */
    public int linesOf(int row) {
        return row < lines.size() ? lines.get(row) : 1;
    }

    /** Whether a cell names others rather than says something itself. */
    public boolean isHead(Cell cell) {
        return cell.row() < headRows || labelColumns.contains(cell.column());
    }
}
