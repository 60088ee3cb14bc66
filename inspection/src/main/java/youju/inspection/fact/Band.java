package youju.inspection.fact;

import java.util.List;
import java.util.Optional;
import youju.document.Table;

/**
 * Rows of a table under one heading. Official forms stack several such bands in one table: funds, goals, indicators.
 *
 * @param headingRow of the heading's last row
 */
public record Band(Table table, int headingRow, List<Column> columns, List<Line> lines) {

    public Band {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    public boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    public Optional<Column> column(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** Whether it lists indicators with their scores or weights. */
    public boolean listsIndicators() {
        return (has(ColumnKind.NAME) || has(ColumnKind.LEVEL2) || has(ColumnKind.LEVEL1))
                && (has(ColumnKind.WEIGHT)
                        || has(ColumnKind.LEVEL2_WEIGHT)
                        || has(ColumnKind.SCORE)
                        || has(ColumnKind.TARGET) && has(ColumnKind.ACTUAL));
    }

    /** Whether it lists amounts of money. */
    public boolean listsFunds() {
        return !listsIndicators()
                && columns.stream().anyMatch(column -> column.kind().isMoney());
    }

    public boolean listsPosts() {
        return has(ColumnKind.POSTS) && has(ColumnKind.STAFF);
    }
}
