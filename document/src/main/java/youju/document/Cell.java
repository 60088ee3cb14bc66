package youju.document;

import java.util.regex.Pattern;

/**
 * A cell, standing at its upper left corner and covering {@code rowSpan × columnSpan} grid positions.
 *
 * @param row from 0
 * @param column from 0
 * @param text as printed; paragraphs inside the cell are separated by {@code \n}
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "cell at row " + row + ", column " + column + " with span " + rowSpan + "×" + columnSpan);
        }
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The text without any white space: how labels broken over lines ("绩\n效\n指\n标") are compared. */
    public String label() {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** The first column to the right of the cell. */
    public int endColumn() {
        return column + columnSpan;
    }
}
