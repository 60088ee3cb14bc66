package youju.document;

/**
 * Where something stands, precisely enough for a person to find it and for a page to mark it.
 *
 * @param origin the physical part of the file: a page, a sheet, or just its flow
 * @param section the numbered headings above it, outermost first, as printed and joined by {@code ›}; empty before the first
 * @param spot the paragraph or cell, counted from 1 through the whole document
 */
public record Place(Origin origin, String section, Spot spot) {

    /** The physical part of the file. */
    public sealed interface Origin {

        /** A file without pages or sheets, or whose pages are only known to its printer. */
        record Flow() implements Origin {}

        /** @param number from 1 */
        record Page(int number) implements Origin {}

        record Sheet(String name) implements Origin {}
    }

    /** The unit within the document; numbers count from 1. */
    public sealed interface Spot {

        record InParagraph(int number) implements Spot {}

        record InTable(int table) implements Spot {}

        /** @param reference the spreadsheet's own name of the cell ("C5"), or empty */
        record InCell(int table, int row, int column, String reference) implements Spot {}
    }

    public Place inSection(String path) {
        return new Place(origin, path, spot);
    }

    /** "第3页 表2 第5行第4列", "自评表!C5", "第12段": how a Chinese reader is told. */
    public String inChinese() {
        return told("第%d页", "第%d段", "表%d", "表%d第%d行第%d列");
    }

    /** The same for a reader of English. */
    public String inEnglish() {
        return told("page %d", "paragraph %d", "table %d", "table %d row %d column %d");
    }

    private String told(String page, String paragraph, String table, String cell) {
        String spotText = switch (spot) {
            case Spot.InParagraph p -> paragraph.formatted(p.number());
            case Spot.InTable t -> table.formatted(t.table());
            case Spot.InCell c -> cell.formatted(c.table(), c.row(), c.column());
        };
        return switch (origin) {
            case Origin.Flow() -> spotText;
            case Origin.Page(int number) -> page.formatted(number) + " " + spotText;
            case Origin.Sheet(String name) ->
                spot instanceof Spot.InCell c && !c.reference().isEmpty()
                        ? name + "!" + c.reference()
                        : name + " " + spotText;
        };
    }
}
