package youju.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table: cells on a grid, where a merged cell covers several positions.
 *
 * <p>Positions that no cell covers are possible (ragged rows) and read as absent.
 */
public final class Table implements Block {

    private final Place place;
    private final List<Cell> cells;
    private final Layout layout;
    private final int rows;
    private final int columns;
    private final List<List<Cell>> startingInRow;
    private final Cell[][] covering;

    /** @throws IllegalArgumentException if two cells claim one position */
    public Table(List<Cell> cells, Place place) {
        this(cells, place, Layout.NONE);
    }

    /** @throws IllegalArgumentException if two cells claim one position */
    public Table(List<Cell> cells, Place place, Layout layout) {
        this.place = place;
        this.layout = layout;
        this.cells = List.copyOf(cells);
        this.rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
        this.columns = cells.stream().mapToInt(Cell::endColumn).max().orElse(0);
        this.startingInRow = new ArrayList<>(rows);
        this.covering = new Cell[rows][columns];
        for (int row = 0; row < rows; row++) {
            startingInRow.add(new ArrayList<>());
        }
        for (Cell cell : this.cells) {
            startingInRow.get(cell.row()).add(cell);
            cover(cell);
        }
        startingInRow.forEach(row -> row.sort((a, b) -> Integer.compare(a.column(), b.column())));
    }

    private void cover(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.endColumn(); column++) {
                if (covering[row][column] != null) {
                    throw new IllegalArgumentException("two cells at row " + row + ", column " + column);
                }
                covering[row][column] = cell;
            }
        }
    }

    @Override
    public Place place() {
        return place;
    }

    /** All cells, row by row, each once. */
    public List<Cell> cells() {
        return cells;
    }

    public Layout layout() {
        return layout;
    }

    /** The same table, standing elsewhere. */
    Table placed(Place there, Function<Cell, Place> places) {
        List<Cell> moved = cells.stream()
                .map(c -> new Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(), places.apply(c)))
                .toList();
        return new Table(moved, there, layout);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The cell that covers this position, which may have begun in an earlier row or column. */
    public Optional<Cell> at(int row, int column) {
        return row < 0 || row >= rows || column < 0 || column >= columns
                ? Optional.empty()
                : Optional.ofNullable(covering[row][column]);
    }

    /** Cells that begin in this row, from left to right. */
    public List<Cell> startingIn(int row) {
        return List.copyOf(startingInRow.get(row));
    }

    /** Cells that cover this row, from left to right, each once: those from above too. */
    public List<Cell> row(int row) {
        List<Cell> line = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Cell cell = covering[row][column];
            if (cell != null && (line.isEmpty() || !line.getLast().equals(cell))) {
                line.add(cell);
            }
        }
        return line;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table table
                && table.place.equals(place)
                && table.cells.equals(cells)
                && table.layout.equals(layout);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return "Table[" + rows + "×" + columns + " at " + place.inEnglish() + "]";
    }
}
