package youju.budget.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A row of a sheet.
 *
 * @param number from 1, as spreadsheets show it
 * @param cells texts from column A on; days as 2022-03-15, numbers without thousands separators
 */
public record Line(String sheet, int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** The text of a column from 0, empty beyond the last. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How spreadsheets call a cell: {@code 支出明细!F12}. */
    public String address(int column) {
        return sheet + "!" + CellReference.convertNumToColString(Math.max(column, 0)) + number;
    }
}
