package youju.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document while it is being read: counts paragraphs and tables, gives them their places, and holds the limits.
 *
 * <p>Readers call {@link #page} or {@link #sheet} when a new one begins, then {@link #line} and {@link #table}.
 */
public final class Draft {

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private Place.Origin origin = new Place.Origin.Flow();
    private int paragraphs;
    private int tables;
    private long characters;
    private long cells;

    public Draft(Source source) {
        this.source = source;
    }

    /** Turns to a page; the first is 1. */
    public void page(int number) {
        origin = new Place.Origin.Page(number);
    }

    public void sheet(String name) {
        origin = new Place.Origin.Sheet(name);
    }

    /** Adds a paragraph or heading; blank ones are passed over. */
    public void line(String text) throws Unreadable {
        String clean = Texts.clean(text);
        if (clean.isBlank()) {
            return;
        }
        take(clean.length());
        paragraphs++;
        blocks.add(new Paragraph(clean, new Place(origin, "", new Place.Spot.InParagraph(paragraphs))));
    }

    /** Adds a table; one without any text is passed over. */
    public void table(Grid grid) throws Unreadable {
        if (grid.isBlank()) {
            return;
        }
        tables++;
        cells += grid.size();
        if (cells > Limits.CELLS) {
            throw source.unreadable(Unreadable.Reason.TOO_LARGE, "more than " + Limits.CELLS + " table cells");
        }
        Table table = grid.toTable(origin, tables);
        for (Cell cell : table.cells()) {
            take(cell.text().length());
        }
        blocks.add(table);
    }

    /** Replaces the last block if it is a table: for one that goes on over a page. */
    public void replaceLastTable(Grid grid) throws Unreadable {
        if (!(blocks.removeLast() instanceof Table table)) {
            throw new IllegalStateException("the last block is no table");
        }
        tables--;
        cells -= table.cells().size();
        Place.Origin here = origin;
        origin = table.place().origin();
        table(grid);
        origin = here;
    }

    /** Whether the last block is a table. */
    public boolean endsWithTable() {
        return !blocks.isEmpty() && blocks.getLast() instanceof Table;
    }

    private void take(int length) throws Unreadable {
        characters += length;
        if (characters > Limits.CHARACTERS) {
            throw source.unreadable(Unreadable.Reason.TOO_LARGE, "more than " + Limits.CHARACTERS + " characters");
        }
    }

    /** @throws Unreadable if nothing was read */
    Document finish(Format format) throws Unreadable {
        if (blocks.isEmpty()) {
            throw source.unreadable(Unreadable.Reason.EMPTY, "");
        }
        return new Document(source.name(), format, Outline.of(blocks));
    }
}
