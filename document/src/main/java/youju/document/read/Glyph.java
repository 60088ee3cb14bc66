package youju.document.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed character (or ligature) of a page, in points from the page's upper left corner as it is looked at.
 *
 * @param baseline distance of its foot from the top
 * @param size of its font
 */
record Glyph(String text, double left, double right, double baseline, double size) {

    /** Characters of a page beyond this are a picture drawn in letters. */
    private static final int MOST = 60_000;

    /** No report is printed in smaller type, in points. */
    private static final double SMALLEST = 4;

    /** The visible characters of a page (from 1), in the order in which they were printed. */
    static List<Glyph> on(PDDocument document, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                String printed = text.getUnicode();
                if (printed != null && !printed.isBlank() && glyphs.size() < MOST) {
                    double left = text.getX();
                    glyphs.add(new Glyph(printed, left, left + text.getWidth(), text.getY(), size(text)));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return withoutShadows(glyphs);
    }

    /** Glyph heights differ between scripts of one size; they stand in only where the file scales its type elsewhere. */
    private static double size(TextPosition text) {
        double size = text.getFontSizeInPt() >= SMALLEST ? text.getFontSizeInPt() : text.getHeight();
        return size <= 0 ? 10 : size;
    }

    /** Bold type is often made by printing a character twice, a hair apart. */
    private static List<Glyph> withoutShadows(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            boolean shadow = false;
            for (int i = Math.max(0, kept.size() - 4); i < kept.size(); i++) {
                Glyph other = kept.get(i);
                shadow |= other.text.equals(glyph.text)
                        && Math.abs(other.left - glyph.left) < glyph.size * 0.15
                        && Math.abs(other.baseline - glyph.baseline) < glyph.size * 0.15;
            }
            if (!shadow) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return baseline - size * 0.35;
    }
}
