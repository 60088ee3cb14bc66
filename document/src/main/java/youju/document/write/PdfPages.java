package youju.document.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays slabs under each other, page after page. */
final class PdfPages {

    private static final double BOTTOM = Standard.PAGE_HEIGHT - Standard.BOTTOM;

    /** Sums of heights may be off by so much. */
    private static final double TOLERANCE = 0.5;

    private final PDDocument document;
    private final PdfTags tags;
    private final List<PdfPen> pens = new ArrayList<>();
    private double at;
    private boolean fresh;

    /** Opens the first page, whose text begins at this height. */
    PdfPages(PDDocument document, PdfTags tags, double firstTop) throws IOException {
        this.document = document;
        this.tags = tags;
        turn();
        at = firstTop;
    }

    private void turn() throws IOException {
        pens.add(new PdfPen(document, tags));
        at = Standard.TOP;
        fresh = true;
    }

    /** The pens of all pages so far. */
    List<PdfPen> pens() {
        return pens;
    }

    /** Places all slabs; those that must stay together are moved to a new page together if they fit on one. */
    void place(List<Slab> slabs) throws IOException {
        int from = 0;
        while (from < slabs.size()) {
            int to = from + 1;
            double height = slabs.get(from).height();
            while (to < slabs.size() && slabs.get(to - 1).keep()) {
                height += slabs.get(to).height();
                to++;
            }
            boolean movable = height <= BOTTOM - Standard.TOP + TOLERANCE;
            if (movable && !fits(height) && !fresh) {
                turn();
            }
            for (Slab slab : slabs.subList(from, to)) {
                place(slab);
            }
            from = to;
        }
    }

    private boolean fits(double height) {
        return at + height <= BOTTOM + TOLERANCE;
    }

    private void place(Slab slab) throws IOException {
        if (!fits(slab.height()) && !fresh) {
            turn();
        }
        boolean turned = fresh && pens.size() > 1;
        if (turned && slab.gap()) {
            return;
        }
        if (turned) {
            for (Slab head : slab.reprise()) {
                head.drawing().draw(pens.getLast(), at);
                at += head.height();
            }
        }
        slab.drawing().draw(pens.getLast(), at);
        at += slab.height();
        fresh = false;
    }
}
