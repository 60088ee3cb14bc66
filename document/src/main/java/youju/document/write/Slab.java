package youju.document.write;

import java.io.IOException;
import java.util.List;

/**
 * A strip of a page that is not cut: a line, a row of a table, an empty line.
 *
 * @param keep whether it must stand on one page with the next slab
 * @param gap whether it is left out at the top of a page
 * @param drawing draws it on a page, its upper edge at a height
 * @param reprise what is repeated above it if it comes to stand at the top of a page
 */
record Slab(double height, boolean keep, boolean gap, Drawing drawing, List<Slab> reprise) {

    /** Draws something that ends where its slab ends. */
    interface Drawing {
        void draw(PdfPen pen, double top) throws IOException;
    }

    Slab(double height, boolean keep, Drawing drawing) {
        this(height, keep, false, drawing, List.of());
    }

    static Slab gap(double height, boolean keep) {
        return new Slab(height, keep, true, (pen, top) -> {}, List.of());
    }

    Slab kept() {
        return new Slab(height, true, gap, drawing, reprise);
    }
}
