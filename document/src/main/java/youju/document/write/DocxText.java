package youju.document.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import youju.document.write.Element.Align;
import youju.document.write.Element.Line;
import youju.document.write.Element.Piece;

/** Fills Word paragraphs. */
final class DocxText {

    /** Makes 28 characters fill a line; by the run, as programs disagree on a grid of characters. In twips. */
    private static final int TRACKING = (int) Math.floor(Standard.TRACKING * 20);

    private DocxText() {}

    /** Twentieths of a point: Word's measure of length. */
    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    static void fill(XWPFParagraph paragraph, Line line) {
        shape(paragraph, line.align(), line.pitch());
        CTPPr properties = paragraph.getCTP().getPPr();
        if (line.first() != 0 || line.left() != 0) {
            indent(properties, line);
        }
        if (line.keep()) {
            paragraph.setKeepNext(true);
        }
        if (line.role() != Element.Role.TEXT) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(line.role().depth()));
        }
        for (Piece piece : line.pieces()) {
            run(paragraph, piece.text(), piece.face(), line.size());
        }
    }

    /** Indents in hundredths of a character, and in twips for programs that don't know those. */
    private static void indent(CTPPr properties, Line line) {
        CTInd indent = properties.addNewInd();
        if (line.left() != 0) {
            indent.setLeftChars(BigInteger.valueOf(Math.round(line.left() * 100)));
            indent.setLeft(BigInteger.valueOf(twips(line.left() * line.size())));
        }
        BigInteger hundredths = BigInteger.valueOf(Math.round(Math.abs(line.first()) * 100));
        BigInteger measure = BigInteger.valueOf(twips(Math.abs(line.first()) * line.size()));
        if (line.first() > 0) {
            indent.setFirstLineChars(hundredths);
            indent.setFirstLine(measure);
        } else if (line.first() < 0) {
            indent.setHangingChars(hundredths);
            indent.setHanging(measure);
        }
    }

    /** Sets alignment and an exact distance between lines, off the grid, which would round it in LibreOffice. */
    static void shape(XWPFParagraph paragraph, Align align, double pitch) {
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case BOTH -> ParagraphAlignment.BOTH;
                });
        paragraph.setSpacingBetween(pitch, LineSpacingRule.EXACT);
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewWidowControl().setVal(false);
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
        properties.addNewSnapToGrid().setVal(false);
    }

    /** Adds text; {@code \n} breaks the line and {@code \t} is a tab. */
    static XWPFRun run(XWPFParagraph paragraph, String text, Face face, double size) {
        XWPFRun run = paragraph.createRun();
        CTFonts fonts = run.getCTR().addNewRPr().addNewRFonts();
        fonts.setAscii(face.word());
        fonts.setHAnsi(face.word());
        fonts.setEastAsia(face.word());
        fonts.setCs(face.word());
        fonts.setHint(STHint.EAST_ASIA);
        run.setFontSize(size);
        if (size == Standard.BODY) {
            run.setCharacterSpacing(TRACKING);
        }
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            String[] stops = lines.get(i).split("\t", -1);
            for (int j = 0; j < stops.length; j++) {
                if (j > 0) {
                    run.addTab();
                }
                run.setText(stops[j], run.getCTR().sizeOfTArray());
            }
        }
        return run;
    }

    /** The name of the issuing body in red, spread over the line. */
    static void issuer(XWPFParagraph paragraph, String issuer) {
        int characters = issuer.codePointCount(0, issuer.length());
        double size = Standard.headSize(characters);
        shape(paragraph, Align.CENTRE, size * 1.05);
        XWPFRun run = run(paragraph, issuer, Face.TITLE, size);
        run.setColor("%06X".formatted(Standard.RED));
        run.setCharacterSpacing(twips(Standard.headSpread(characters)));
    }

    /**
     * A red border.
     *
     * @param eighths its width, in eighths of a point
     * @param distance from the text, in points, at most 31
     */
    static void red(CTBorder border, STBorder.Enum style, int eighths, double distance) {
        border.setVal(style);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(Math.round(distance)));
        border.setColor("%06X".formatted(Standard.RED));
    }

    /** Makes a paragraph that has no text so high. */
    static void empty(XWPFParagraph paragraph, double pitch) {
        shape(paragraph, Align.LEFT, pitch);
    }
}
