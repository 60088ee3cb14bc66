package youju.document.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of glyphs that fits its measure.
 *
 * @param tracking added after each glyph
 * @param wraps whether the text goes on in the next line by itself
 */
record PdfLine(List<PdfFonts.Glyph> glyphs, double size, double tracking, boolean wraps) {

    /** So much of its width a line may be squeezed to take in a last stop. */
    private static final double SQUEEZE = 0.045;

    /** Width without the tracking after the last glyph. */
    double width() {
        return width(glyphs, size, tracking) - (glyphs.isEmpty() ? 0 : tracking);
    }

    private static double width(List<PdfFonts.Glyph> glyphs, double size, double tracking) {
        double width = 0;
        for (PdfFonts.Glyph glyph : glyphs) {
            width += advance(glyph, size, tracking);
        }
        return width;
    }

    private static double advance(PdfFonts.Glyph glyph, double size, double tracking) {
        return glyph.width() * size / 1000 + tracking;
    }

    /** The line stretched or squeezed to a measure. */
    PdfLine justified(double measure) {
        if (glyphs.size() < 2) {
            return this;
        }
        double extra = (measure - width()) / (glyphs.size() - 1);
        return new PdfLine(glyphs, size, tracking + Math.min(extra, size / 2), wraps);
    }

    /** Breaks pieces of text into lines; the first may have another measure. */
    static List<PdfLine> broken(
            List<Element.Piece> pieces, PdfFonts fonts, double size, double tracking, double first, double measure)
            throws IOException {
        List<PdfFonts.Glyph> all = new ArrayList<>();
        for (Element.Piece piece : pieces) {
            all.addAll(fonts.glyphs(piece.text(), piece.face()));
        }
        List<PdfLine> lines = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            double room = lines.isEmpty() ? first : measure;
            int end = end(all, from, size, tracking, room);
            boolean hard = end < all.size() && all.get(end).codePoint() == '\n';
            lines.add(new PdfLine(stripped(all.subList(from, end)), size, tracking, end < all.size() && !hard));
            from = hard ? end + 1 : end;
        }
        if (lines.isEmpty()) {
            lines.add(new PdfLine(List.of(), size, tracking, false));
        }
        return lines;
    }

    private static List<PdfFonts.Glyph> stripped(List<PdfFonts.Glyph> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).codePoint() == ' ') {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }

    /** The index behind the last glyph of the line that begins at {@code from}. */
    private static int end(List<PdfFonts.Glyph> all, int from, double size, double tracking, double room) {
        double width = 0;
        int end = from;
        while (end < all.size() && all.get(end).codePoint() != '\n') {
            double wider = width + advance(all.get(end), size, tracking);
            if (wider - tracking > room + 0.01) {
                break;
            }
            width = wider;
            end++;
        }
        if (end == all.size() || all.get(end).codePoint() == '\n') {
            return end;
        }
        int squeezed = end;
        while (squeezed < all.size() && Kinsoku.mayNotBegin(all.get(squeezed).codePoint())) {
            width += advance(all.get(squeezed), size, tracking);
            squeezed++;
        }
        boolean fits = width - tracking <= room * (1 + SQUEEZE);
        if (squeezed > end && fits && (squeezed == all.size() || mayBreak(all, squeezed))) {
            return squeezed;
        }
        int back = end;
        while (back > from && !mayBreak(all, back)) {
            back--;
        }
        return back > from ? back : Math.max(end, from + 1);
    }

    private static boolean mayBreak(List<PdfFonts.Glyph> all, int at) {
        int after = all.get(at).codePoint();
        return after == '\n' || Kinsoku.mayBreak(all.get(at - 1).codePoint(), after);
    }
}
