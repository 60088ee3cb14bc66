package youju.document.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Limits;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/**
 * PDF files with a text layer. A page is glyphs and ruled lines; tables are the cells that the lines enclose, paragraphs
 * are the lines of text outside them, joined where a line only wraps.
 */
public final class PdfReader implements Reader {

    /** Fewer visible characters a page than this on the average is a scan with a stamp or page number. */
    private static final int FEWEST_CHARACTERS_A_PAGE = 8;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PDF);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable, IOException {
        try (PDDocument document = Loader.loadPDF(source.content())) {
            int pages = document.getNumberOfPages();
            if (pages > Limits.PAGES) {
                throw source.unreadable(Unreadable.Reason.TOO_LARGE, pages + " pages");
            }
            long characters = 0;
            PdfFlow flow = new PdfFlow(draft);
            for (int number = 1; number <= pages; number++) {
                PDPage page = document.getPage(number - 1);
                List<Glyph> glyphs = Glyph.on(document, number);
                characters += glyphs.size();
                List<Box> boxes = Lattice.boxes(Ruling.on(page));
                flow.page(number, items(glyphs, boxes));
            }
            if (characters < (long) FEWEST_CHARACTERS_A_PAGE * pages) {
                throw source.unreadable(Unreadable.Reason.NO_TEXT_LAYER, pages + " pages");
            }
            flow.finish();
        } catch (InvalidPasswordException e) {
            throw source.unreadable(Unreadable.Reason.ENCRYPTED, "");
        }
    }

    /** The page's tables and the lines between them, from top to bottom. */
    private static List<PdfItem> items(List<Glyph> glyphs, List<Box> boxes) {
        List<List<Box>> tables = Lattice.tables(boxes);
        List<PdfItem> items = new ArrayList<>();
        List<Glyph> outside = new ArrayList<>(glyphs);
        for (List<Box> table : tables) {
            PdfItem.Ruled ruled = PdfItem.Ruled.of(table, outside);
            outside.removeAll(ruled.glyphs());
            items.add(ruled);
        }
        items.addAll(TextLine.of(outside));
        items.sort(Comparator.comparingDouble(PdfItem::top));
        return items;
    }
}
