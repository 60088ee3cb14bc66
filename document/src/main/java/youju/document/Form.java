package youju.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a table row by row: a form of labels and values, or a list under a head.
 *
 * <p>The last text of a row runs on to the right edge, so that {@code row("信访事项", "反映……")} fills a form of four
 * columns. A cell that covers several rows or columns is an {@link Item}; the rows below it pass over its columns.
 */
public final class Form {

    /**
     * A cell to be put into the next free place of its row.
     *
     * @param rows how many rows it covers
     * @param columns how many columns it covers
     */
    public record Item(String text, int rows, int columns) {

        public Item down(int count) {
            return new Item(text, count, columns);
        }

        public Item across(int count) {
            return new Item(text, rows, count);
        }
    }

    private static final Place UNPLACED = new Place(new Place.Origin.Flow(), "", new Place.Spot.InCell(1, 1, 1, ""));

    private final List<Integer> widths;
    private final Set<Integer> labels = new HashSet<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int headRows;

    private Form(List<Integer> widths) {
        this.widths = widths;
    }

    /** A form with columns of these relative widths. */
    public static Form withColumns(int... widths) {
        if (widths.length == 0 || widths.length > Limits.COLUMNS) {
            throw new IllegalArgumentException("a form of " + widths.length + " columns");
        }
        return new Form(Arrays.stream(widths).boxed().toList());
    }

    public static Item item(String text) {
        return new Item(text, 1, 1);
    }

    /** Says which columns, from 0, hold labels. */
    public Form labels(int... columns) {
        Arrays.stream(columns).forEach(labels::add);
        return this;
    }

    /** Adds a row that names the columns; all of them come before the first other row. */
    public Form head(String... texts) {
        return head(Arrays.stream(texts).map(Form::item).toArray(Item[]::new));
    }

    public Form head(Item... items) {
        if (headRows != lines.size()) {
            throw new IllegalStateException("a head below a row");
        }
        headRows++;
        return put(1, List.of(items));
    }

    public Form row(String... texts) {
        return tall(1, texts);
    }

    public Form row(Collection<String> texts) {
        return tall(1, texts.toArray(String[]::new));
    }

    public Form row(Item... items) {
        return put(1, List.of(items));
    }

    /** Adds a row of at least so many lines: room to write or sign. */
    public Form tall(int least, String... texts) {
        return put(least, Arrays.stream(texts).map(Form::item).toList());
    }

    private Form put(int least, List<Item> items) {
        int row = lines.size();
        lines.add(least);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int column = bits(row).nextClearBit(0);
            int free = freeFrom(row, column);
            if (item.columns > free || item.rows < 1 || item.columns < 1) {
                throw new IllegalArgumentException("no room for " + item + " in row " + (row + 1));
            }
            boolean last = i == items.size() - 1;
            int width = last && item.columns == 1 && item.rows == 1 ? free : item.columns;
            for (int r = row; r < row + item.rows; r++) {
                bits(r).set(column, column + width);
            }
            cells.add(new Cell(row, column, item.rows, width, item.text.strip(), UNPLACED));
        }
        return this;
    }

    private int freeFrom(int row, int column) {
        int next = bits(row).nextSetBit(column);
        return (next < 0 ? widths.size() : next) - column;
    }

    private BitSet bits(int row) {
        while (taken.size() <= row) {
            taken.add(new BitSet());
        }
        return taken.get(row);
    }

    /** The table; its place is given by the {@link Manuscript} that takes it up. */
    public Table table() {
        Place place = new Place(new Place.Origin.Flow(), "", new Place.Spot.InTable(1));
        return new Table(cells, place, new Layout(headRows, labels, widths, lines));
    }
}
