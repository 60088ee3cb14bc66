package youju.document.write;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import youju.document.Cell;
import youju.document.Table;
import youju.document.write.Element.Align;

/** Writes tables with a grid and the width of every cell: without them LibreOffice loses merged cells. */
final class DocxTable {

    private static final double LINE = Standard.CELL_LINE;
    private static final double PADDING = Standard.CELL_PADDING;

    private final XWPFDocument document;
    private final Table table;
    private final int[] widths;
    private final double size;

    DocxTable(XWPFDocument document, Table table) {
        this.document = document;
        this.table = table;
        this.size = Standard.tableSize(table.columns());
        double[] points = ColumnWidths.of(table, Standard.WIDTH);
        widths = new int[points.length];
        for (int column = 0; column < points.length; column++) {
            widths[column] = DocxText.twips(points[column]);
        }
    }

    void write() {
        XWPFTable words = bare(document);
        properties(words);
        for (int width : widths) {
            words.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int row = 0; row < table.rows(); row++) {
            row(words.createRow(), row);
        }
    }

    /** A table without rows, cells or grid. */
    static XWPFTable bare(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            table.getCTTbl().addNewTblGrid();
        } else {
            grid.setGridColArray(new CTTblGridCol[0]);
        }
        return table;
    }

    private void properties(XWPFTable words) {
        CTTblPr properties = frame(words);
        CTTblBorders borders =
                properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        rule(borders.isSetTop() ? borders.getTop() : borders.addNewTop(), 4);
        rule(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(), 4);
        rule(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(), 4);
        rule(borders.isSetRight() ? borders.getRight() : borders.addNewRight(), 4);
        rule(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(), 4);
        rule(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV(), 4);
    }

    /** Width, centring and cell margins of a table as wide as the type area. */
    static CTTblPr frame(XWPFTable words) {
        CTTblPr properties = words.getCTTbl().getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(DocxText.twips(Standard.WIDTH)));
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        words.setCellMargins(0, DocxText.twips(PADDING), 0, DocxText.twips(PADDING));
        return properties;
    }

    static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private void row(XWPFTableRow words, int row) {
        while (!words.getTableCells().isEmpty()) {
            words.removeCell(0);
        }
        CTTrPr properties = words.getCtRow().isSetTrPr()
                ? words.getCtRow().getTrPr()
                : words.getCtRow().addNewTrPr();
        words.setCantSplitRow(true);
        CTHeight height = properties.addNewTrHeight();
        height.setHRule(STHeightRule.AT_LEAST);
        height.setVal(BigInteger.valueOf(DocxText.twips(table.layout().linesOf(row) * size * LINE + 2 * PADDING)));
        if (row < table.layout().headRows()) {
            words.setRepeatHeader(true);
        }
        for (int column = 0; column < table.columns(); ) {
            Optional<Cell> cell = table.at(row, column);
            int span = cell.map(Cell::columnSpan).orElse(1);
            cell(words.createCell(), cell, row, column, span);
            column += span;
        }
    }

    private void cell(XWPFTableCell words, Optional<Cell> cell, int row, int column, int span) {
        CTTcPr properties = words.getCTTc().isSetTcPr()
                ? words.getCTTc().getTcPr()
                : words.getCTTc().addNewTcPr();
        int twips = 0;
        for (int i = column; i < column + span; i++) {
            twips += widths[i];
        }
        CTTblWidth width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        boolean begins = cell.isPresent() && cell.get().row() == row;
        if (cell.isPresent() && cell.get().rowSpan() > 1) {
            properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        XWPFParagraph paragraph = words.getParagraphs().getFirst();
        if (!begins) {
            DocxText.shape(paragraph, Align.CENTRE, size * LINE);
            return;
        }
        text(words, paragraph, cell.get(), twips / 20.0 - 2 * PADDING);
    }

    /** A paragraph a line; a text of one line is centred, a longer one begins at the left. */
    private void text(XWPFTableCell words, XWPFParagraph first, Cell cell, double room) {
        boolean head = table.layout().isHead(cell);
        boolean oneLine = cell.text().indexOf('\n') < 0 && ColumnWidths.width(cell.text()) * size <= room;
        Face face = cell.row() < table.layout().headRows() ? Face.HEI : Face.BODY;
        XWPFParagraph paragraph = first;
        for (String line : cell.text().split("\n", -1)) {
            if (paragraph != first || !paragraph.getRuns().isEmpty()) {
                paragraph = words.addParagraph();
            }
            DocxText.shape(paragraph, head || oneLine ? Align.CENTRE : Align.LEFT, size * LINE);
            DocxText.run(paragraph, line, face, size);
        }
    }
}
