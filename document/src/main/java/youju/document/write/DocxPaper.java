package youju.document.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;
import youju.document.ScanCode;
import youju.document.write.Element.Align;
import youju.document.write.Element.Line;

/** Turns the elements of a composition into Word's paragraphs and tables. */
final class DocxPaper {

    /** How far the code stands below the line above it. */
    private static final double CODE_LOWER = 8;

    private final XWPFDocument document;

    DocxPaper(XWPFDocument document) {
        this.document = document;
    }

    void set(List<Element> elements) throws IOException {
        for (Element element : elements) {
            switch (element) {
                case Line line -> DocxText.fill(document.createParagraph(), line);
                case Element.Head head -> head(head);
                case Element.Rule() -> rule();
                case Element.Blank(boolean keep) -> blank(keep);
                case Element.Ruled ruled -> table(ruled);
                case Element.Closing closing -> closing(closing);
                case Element.Copies copies -> copies(copies);
            }
        }
    }

    private void head(Element.Head head) {
        XWPFParagraph paragraph = document.createParagraph();
        DocxText.issuer(paragraph, head.issuer());
        paragraph.setSpacingBefore(DocxText.twips(Standard.NOTICE_HEAD));
        paragraph.setKeepNext(true);
    }

    /** The red rule is the lower border of the number above it. */
    private void rule() {
        XWPFParagraph number = document.getParagraphs().getLast();
        DocxText.red(
                number.getCTP().getPPr().addNewPBdr().addNewBottom(),
                STBorder.SINGLE,
                12,
                Standard.RULE_GAP - (Standard.PITCH - Standard.BODY) / 2);
    }

    private XWPFParagraph blank(boolean keep) {
        XWPFParagraph paragraph = document.createParagraph();
        DocxText.empty(paragraph, Standard.PITCH);
        paragraph.setKeepNext(keep);
        return paragraph;
    }

    /** A thin empty line follows, which also keeps two tables apart. */
    private void table(Element.Ruled ruled) {
        new DocxTable(document, ruled.table()).write();
        DocxText.empty(document.createParagraph(), Standard.PITCH / 4);
    }

    private void closing(Element.Closing closing) throws IOException {
        List<XWPFParagraph> before = document.getParagraphs();
        for (XWPFParagraph paragraph : before.subList(Math.max(0, before.size() - 1), before.size())) {
            paragraph.setKeepNext(true);
        }
        if (closing.code().isPresent()) {
            scanCode(closing.code().get());
        }
        blank(true);
        blank(true);
        double dateWidth = ColumnWidths.width(closing.date()) * Standard.BODY;
        double signerWidth = ColumnWidths.width(closing.signer()) * Standard.BODY;
        double signerRight = Standard.SIGNATURE_RIGHT + (dateWidth - signerWidth) / 2;
        signature(closing.signer(), Math.max(0, signerRight)).setKeepNext(true);
        signature(closing.date(), Standard.SIGNATURE_RIGHT).setKeepNext(closing.keep());
    }

    private XWPFParagraph signature(String text, double right) {
        XWPFParagraph paragraph = document.createParagraph();
        DocxText.shape(paragraph, Align.RIGHT, Standard.PITCH);
        paragraph.setIndentationRight(DocxText.twips(right));
        DocxText.run(paragraph, text, Face.BODY, Standard.BODY);
        return paragraph;
    }

    /** The code and its caption stand in a frame at the left of the signature. */
    private void scanCode(ScanCode code) throws IOException {
        XWPFParagraph picture = document.createParagraph();
        frame(picture);
        picture.setKeepNext(true);
        picture.setSpacingBetween(1);
        picture.getCTP().getPPr().addNewSnapToGrid().setVal(false);
        int side = Units.toEMU(Standard.SCAN_CODE);
        try {
            XWPFRun run = picture.createRun();
            run.setFontSize(1);
            XWPFPicture placed = run.addPicture(
                    new ByteArrayInputStream(ScanPicture.png(code)), PictureType.PNG, "code.png", side, side);
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(code.caption());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        picture.getRuns()
                .getFirst()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(code.caption());
        for (String line : code.caption().split("\n", -1)) {
            XWPFParagraph caption = document.createParagraph();
            frame(caption);
            DocxText.shape(caption, Align.LEFT, Standard.SCAN_CAPTION_PITCH);
            caption.setIndentationLeft(DocxText.twips(Standard.SCAN_CODE * 0.1));
            DocxText.run(caption, line, Face.BODY, Standard.SCAN_CAPTION);
        }
    }

    private static void frame(XWPFParagraph paragraph) {
        CTFramePr frame = paragraph.getCTP().addNewPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(DocxText.twips(Standard.mm(60))));
        frame.setHSpace(BigInteger.valueOf(180));
        frame.setWrap(STWrap.AROUND);
        frame.setVAnchor(STVAnchor.TEXT);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setY(BigInteger.valueOf(DocxText.twips(CODE_LOWER)));
    }

    /**
     * Frames at the foot of the type area, one a line, as LibreOffice drops a frame whose paragraphs have different
     * borders. An empty paragraph of their height holds them on the page of the text's end and the room for them free.
     */
    private void copies(Element.Copies copies) {
        document.getParagraphs().getLast().setKeepNext(true);
        List<String> lines = copies.lines();
        double height = lines.stream().mapToDouble(DocxPaper::copyHeight).sum();
        double top = Standard.PAGE_HEIGHT - Standard.BOTTOM - height;
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            frameAt(paragraph, top);
            if (copies.ruled()) {
                CTPBdr borders = paragraph.getCTP().getPPr().addNewPBdr();
                DocxTable.rule(borders.addNewTop(), i == 0 ? 8 : 6);
                if (i == lines.size() - 1) {
                    DocxTable.rule(borders.addNewBottom(), 8);
                }
            }
            copy(paragraph, lines.get(i));
            top += copyHeight(lines.get(i));
        }
        DocxText.empty(document.createParagraph(), height);
    }

    private static double copyHeight(String line) {
        double room = Standard.WIDTH / Standard.SMALL - 2;
        return Math.max(1, Math.ceil(ColumnWidths.width(line) / room)) * Standard.COPY_PITCH;
    }

    private static void copy(XWPFParagraph paragraph, String line) {
        DocxText.shape(paragraph, Align.LEFT, Standard.COPY_PITCH);
        paragraph.setFirstLineIndent(DocxText.twips(Standard.SMALL));
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(DocxText.twips(Standard.WIDTH - Standard.SMALL)));
        DocxText.run(paragraph, line, Face.BODY, Standard.SMALL);
    }

    private static void frameAt(XWPFParagraph paragraph, double top) {
        CTFramePr frame = paragraph.getCTP().addNewPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(DocxText.twips(Standard.WIDTH)));
        frame.setWrap(STWrap.THROUGH);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setX(BigInteger.valueOf(DocxText.twips(Standard.LEFT)));
        frame.setY(BigInteger.valueOf(DocxText.twips(top)));
    }
}
