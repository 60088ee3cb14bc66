package youju.document.write;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import youju.document.write.Element.Align;

/** Page, margins, grid, page numbers, and the red head and foot of a letter. */
final class DocxSection {

    private static final double NUMBER_PITCH = Standard.SMALL * 1.2;

    private final XWPFDocument document;

    DocxSection(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Sets up the page.
     *
     * @param gridded whether lines lie on a grid of 22; on the first page of a letter they begin below it, and
     *     LibreOffice would cut off the line that is begun
     */
    void page(boolean gridded) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(Standard.PAGE_WIDTH));
        size.setH(twips(Standard.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(Standard.TOP));
        margins.setLeft(twips(Standard.LEFT));
        margins.setRight(twips(Standard.RIGHT));
        margins.setBottom(twips(Standard.BOTTOM));
        margins.setHeader(twips(Standard.LETTER_HEAD));
        margins.setFooter(twips(Standard.LETTER_FOOT));
        margins.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(gridded ? STDocGrid.LINES : STDocGrid.DEFAULT);
        grid.setLinePitch(twips(Standard.PITCH));
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(DocxText.twips(points));
    }

    /** — 1 —: odd pages at the right, even ones at the left. */
    void numbers() {
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), Align.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN), Align.LEFT);
    }

    private static void number(XWPFHeaderFooter footer, Align align) {
        XWPFParagraph paragraph = footer.createParagraph();
        DocxText.shape(paragraph, align, NUMBER_PITCH);
        double lower = Standard.BOTTOM - Standard.PAGE_NUMBER_GAP - Standard.LETTER_FOOT - NUMBER_PITCH;
        paragraph.setSpacingAfter(DocxText.twips(Math.max(0, lower)));
        if (align == Align.RIGHT) {
            paragraph.setIndentationRight(DocxText.twips(Standard.SMALL));
        } else {
            paragraph.setIndentationLeft(DocxText.twips(Standard.SMALL));
        }
        DocxText.run(paragraph, "— ", Face.SONG, Standard.SMALL);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFParagraph shape = new XWPFParagraph(CTP.Factory.newInstance(), footer);
        DocxText.run(shape, "1", Face.SONG, Standard.SMALL);
        field.addNewR().set(shape.getCTP().getRArray(0));
        DocxText.run(paragraph, " —", Face.SONG, Standard.SMALL);
    }

    /** The issuer over a double rule, and a double rule at the foot, on the first page only. */
    void letter(String issuer) {
        XWPFParagraph head = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        DocxText.issuer(head, issuer);
        wide(head);
        DocxText.red(
                head.getCTP().getPPr().addNewPBdr().addNewBottom(),
                STBorder.THICK_THIN_SMALL_GAP,
                24,
                Standard.RULE_GAP / 2);
        head.setSpacingAfter(DocxText.twips(2));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        DocxText.empty(foot, 2);
        wide(foot);
        DocxText.red(foot.getCTP().getPPr().addNewPBdr().addNewBottom(), STBorder.THIN_THICK_SMALL_GAP, 24, 0);
    }

    /** The rules of a letter are wider than the type area and centred on the page. */
    private static void wide(XWPFParagraph paragraph) {
        double left = Standard.LEFT - (Standard.PAGE_WIDTH - Standard.LETTER_RULE) / 2;
        double right = Standard.RIGHT - (Standard.PAGE_WIDTH - Standard.LETTER_RULE) / 2;
        paragraph.setIndentationLeft(-DocxText.twips(left));
        paragraph.setIndentationRight(-DocxText.twips(right));
    }
}
