package youju.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as it is written down, block by block. A paragraph that is numbered and short (一、 （一） 1. （1）) becomes a
 * heading, as it would if the finished file were read again; every block gets its place.
 */
public final class Manuscript {

    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** Adds a paragraph or a numbered heading; a blank one is passed over. */
    public Manuscript paragraph(String text) {
        String clean = Texts.clean(text);
        if (!clean.isEmpty()) {
            blocks.add(new Paragraph(clean, next()));
        }
        return this;
    }

    /** Adds a heading of any shape: a title, or the caption of a table. */
    public Manuscript heading(String text) {
        String clean = Texts.clean(text);
        blocks.add(new Heading(Numbering.at(clean), clean, next()));
        return this;
    }

    private Place next() {
        paragraphs++;
        return new Place(new Place.Origin.Flow(), "", new Place.Spot.InParagraph(paragraphs));
    }

    public Manuscript table(Table table) {
        tables++;
        int number = tables;
        Place.Origin flow = new Place.Origin.Flow();
        blocks.add(table.placed(
                new Place(flow, "", new Place.Spot.InTable(number)),
                cell -> new Place(flow, "", new Place.Spot.InCell(number, cell.row() + 1, cell.column() + 1, ""))));
        return this;
    }

    public Manuscript table(Form form) {
        return table(form.table());
    }

    /** What was written so far, in order. */
    public List<Block> blocks() {
        return Outline.of(blocks);
    }

    /** The manuscript as a document, to be written in this format. */
    public Document document(String name, Format format) {
        return new Document(name, format, blocks());
    }
}
