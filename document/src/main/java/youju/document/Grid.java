package youju.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A table while it is being read. Cells may be put anywhere; a span that would run over another cell is cut back,
 * because files contradict themselves and a wrong span must not lose a cell.
 */
public final class Grid {

    private record Put(int row, int column, int rowSpan, int columnSpan, String text, String reference) {}

    private final List<Put> puts = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private boolean blank = true;

    /** Number of cells put. */
    public int size() {
        return puts.size();
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        return blank;
    }

    /** The first free column of a row: where HTML's next cell goes. */
    public int nextFree(int row) {
        return row < taken.size() ? taken.get(row).nextClearBit(0) : 0;
    }

    /** Number of rows reached so far, spans included. */
    public int rows() {
        return taken.size();
    }

    /** Puts a cell; it is dropped if its corner is taken or beyond {@link Limits#COLUMNS}. */
    public void put(int row, int column, int rowSpan, int columnSpan, String text) {
        put(row, column, rowSpan, columnSpan, text, "");
    }

    /** Puts a cell that has a name of its own in the file, such as C5. */
    public void put(int row, int column, int rowSpan, int columnSpan, String text, String reference) {
        if (row < 0 || column < 0 || column >= Limits.COLUMNS || isTaken(row, column)) {
            return;
        }
        int width = 1;
        int widest = Math.min(columnSpan, Limits.COLUMNS - column);
        while (width < widest && !isTaken(row, column + width)) {
            width++;
        }
        int height = 1;
        while (height < rowSpan && isFree(row + height, column, width)) {
            height++;
        }
        for (int r = row; r < row + height; r++) {
            rowBits(r).set(column, column + width);
        }
        String clean = Texts.clean(text);
        blank &= clean.isEmpty();
        puts.add(new Put(row, column, height, width, clean, reference));
    }

    private boolean isTaken(int row, int column) {
        return row < taken.size() && taken.get(row).get(column);
    }

    private boolean isFree(int row, int column, int width) {
        if (row >= taken.size()) {
            return true;
        }
        int next = taken.get(row).nextSetBit(column);
        return next < 0 || next >= column + width;
    }

    private BitSet rowBits(int row) {
        while (taken.size() <= row) {
            taken.add(new BitSet());
        }
        return taken.get(row);
    }

    /** The table, with rows and columns that no cell begins in squeezed out. */
    Table toTable(Place.Origin origin, int number) {
        BitSet usedRows = new BitSet();
        BitSet usedColumns = new BitSet();
        for (Put put : puts) {
            usedRows.set(put.row);
            usedColumns.set(put.column);
        }
        List<Cell> cells = new ArrayList<>(puts.size());
        for (Put put : puts) {
            int row = rank(usedRows, put.row);
            int column = rank(usedColumns, put.column);
            int rowSpan = Math.max(1, rank(usedRows, put.row + put.rowSpan) - row);
            int columnSpan = Math.max(1, rank(usedColumns, put.column + put.columnSpan) - column);
            Place place = new Place(origin, "", new Place.Spot.InCell(number, row + 1, column + 1, put.reference));
            cells.add(new Cell(row, column, rowSpan, columnSpan, put.text, place));
        }
        cells.sort((a, b) ->
                a.row() != b.row() ? Integer.compare(a.row(), b.row()) : Integer.compare(a.column(), b.column()));
        return new Table(cells, new Place(origin, "", new Place.Spot.InTable(number)));
    }

    private static int rank(BitSet used, int index) {
        return used.get(0, index).cardinality();
    }
}
