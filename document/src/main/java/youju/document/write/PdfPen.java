package youju.document.write;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page; measures run from the upper left corner downwards. */
final class PdfPen {

    /** How far the baseline lies below the upper edge of a character, for a size of 1. */
    private static final double ASCENT = 0.88;

    /** How broadly a thin glyph is stroked among bold ones, for a size of 1. */
    private static final double EMBOLDEN = 0.03;

    private final PDPage page;
    private final PDPageContentStream content;
    private final PdfTags tags;

    PdfPen(PDDocument document, PdfTags tags) throws IOException {
        page = new PDPage(new PDRectangle((float) Standard.PAGE_WIDTH, (float) Standard.PAGE_HEIGHT));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        this.tags = tags;
        tags.page(page);
    }

    /** What is drawn, on which page it may be. */
    interface Drawing {
        void draw() throws IOException;
    }

    /** Draws what belongs to this part of the text. */
    void tagged(PdfTags.Part part, Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.getPDFName(part.type()), tags.mark(part, page));
        drawing.draw();
        content.endMarkedContent();
    }

    /** Draws what is no text to be read: rules, page numbers. */
    void furniture(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /** Draws a line whose characters have their upper edge at {@code top}. */
    void text(PdfLine line, double x, double top, int colour) throws IOException {
        List<PdfFonts.Glyph> glyphs = line.glyphs();
        double at = x;
        double baseline = Standard.PAGE_HEIGHT - top - ASCENT * line.size();
        content.beginText();
        content.setNonStrokingColor(new Color(colour));
        content.setStrokingColor(new Color(colour));
        content.setCharacterSpacing((float) line.tracking());
        double penX = 0;
        double penY = 0;
        for (int from = 0; from < glyphs.size(); ) {
            PDFont font = glyphs.get(from).font();
            StringBuilder run = new StringBuilder();
            double width = 0;
            int to = from;
            while (to < glyphs.size()
                    && glyphs.get(to).font() == font
                    && glyphs.get(to).thin() == glyphs.get(from).thin()) {
                run.appendCodePoint(glyphs.get(to).shown());
                width += glyphs.get(to).width() * line.size() / 1000 + line.tracking();
                to++;
            }
            boolean thin = glyphs.get(from).thin();
            content.setRenderingMode(thin ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            content.setLineWidth((float) (EMBOLDEN * line.size()));
            content.setFont(font, (float) line.size());
            content.newLineAtOffset((float) (at - penX), (float) (baseline - penY));
            content.showText(run.toString());
            penX = at;
            penY = baseline;
            at += width;
            from = to;
        }
        content.endText();
    }

    void rule(double x1, double y1, double x2, double y2, double width, int colour) throws IOException {
        content.setStrokingColor(new Color(colour));
        content.setLineWidth((float) width);
        content.moveTo((float) x1, (float) (Standard.PAGE_HEIGHT - y1));
        content.lineTo((float) x2, (float) (Standard.PAGE_HEIGHT - y2));
        content.stroke();
    }

    void frame(double left, double top, double width, double height) throws IOException {
        content.setStrokingColor(Color.BLACK);
        content.setLineWidth((float) Standard.THIN_RULE);
        content.addRect((float) left, (float) (Standard.PAGE_HEIGHT - top - height), (float) width, (float) height);
        content.stroke();
    }

    /** Adds a filled square to what {@link #fill} will paint. */
    void square(double left, double top, double side) throws IOException {
        content.addRect((float) left, (float) (Standard.PAGE_HEIGHT - top - side), (float) side, (float) side);
    }

    void fill() throws IOException {
        content.setNonStrokingColor(Color.BLACK);
        content.fill();
    }

    void close() throws IOException {
        content.close();
    }
}
