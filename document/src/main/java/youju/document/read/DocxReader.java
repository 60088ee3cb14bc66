package youju.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Grid;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/** Word documents since 2007. Automatic numbers are printed into the text, as Word shows them. */
public final class DocxReader implements Reader {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.DOCX);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable, IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(source.content()))) {
            new Body(draft, new ListNumbers(document)).read(document.getBodyElements());
        }
    }

    private record Body(Draft draft, ListNumbers numbers) {

        void read(List<IBodyElement> elements) throws Unreadable {
            for (IBodyElement element : elements) {
                switch (element) {
                    case XWPFParagraph paragraph -> draft.line(text(paragraph));
                    case XWPFTable table -> readTable(table);
                    case XWPFSDT control -> {
                        for (String line : control.getContent().getText().split("\n")) {
                            draft.line(line);
                        }
                    }
                    default -> {
                        // charts and the like hold no text
                    }
                }
            }
        }

        private String text(XWPFParagraph paragraph) {
            return numbers.next(paragraph) + paragraph.getText();
        }

        /** A table with one cell is a frame around text; its content is read as if the frame were not there. */
        private void readTable(XWPFTable table) throws Unreadable {
            List<XWPFTableRow> rows = table.getRows();
            if (rows.size() == 1 && rows.getFirst().getTableCells().size() == 1) {
                read(rows.getFirst().getTableCells().getFirst().getBodyElements());
                return;
            }
            draft.table(grid(rows));
        }

        private Grid grid(List<XWPFTableRow> rows) {
            Grid grid = new Grid();
            for (int row = 0; row < rows.size(); row++) {
                int column = skipped(rows.get(row));
                for (XWPFTableCell cell : rows.get(row).getTableCells()) {
                    int width = columnSpan(cell);
                    if (!continuesFromAbove(cell)) {
                        grid.put(row, column, rowSpan(rows, row, column), width, text(cell));
                    }
                    column += width;
                }
            }
            return grid;
        }

        private static int skipped(XWPFTableRow row) {
            CTTrPr properties = row.getCtRow().getTrPr();
            return properties == null || properties.sizeOfGridBeforeArray() == 0
                    ? 0
                    : bounded(properties.getGridBeforeArray(0).getVal());
        }

        private static int columnSpan(XWPFTableCell cell) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            return properties == null || properties.getGridSpan() == null
                    ? 1
                    : Math.max(1, bounded(properties.getGridSpan().getVal()));
        }

        private static int bounded(BigInteger value) {
            return value.bitLength() > 15 ? Short.MAX_VALUE : value.intValue();
        }

        private static boolean continuesFromAbove(XWPFTableCell cell) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            return properties != null
                    && properties.getVMerge() != null
                    && properties.getVMerge().getVal() != STMerge.RESTART;
        }

        private static int rowSpan(List<XWPFTableRow> rows, int row, int column) {
            int span = 1;
            while (row + span < rows.size() && continuesAt(rows.get(row + span), column)) {
                span++;
            }
            return span;
        }

        private static boolean continuesAt(XWPFTableRow row, int wanted) {
            int column = skipped(row);
            for (XWPFTableCell cell : row.getTableCells()) {
                if (column == wanted) {
                    return continuesFromAbove(cell);
                }
                column += columnSpan(cell);
            }
            return false;
        }

        private String text(XWPFTableCell cell) {
            StringBuilder text = new StringBuilder();
            append(cell.getBodyElements(), text);
            return text.toString();
        }

        private void append(List<IBodyElement> elements, StringBuilder text) {
            for (IBodyElement element : elements) {
                switch (element) {
                    case XWPFParagraph paragraph -> text.append(text(paragraph)).append('\n');
                    case XWPFTable table ->
                        table.getRows()
                                .forEach(row -> row.getTableCells()
                                        .forEach(cell -> text.append(text(cell)).append('\n')));
                    case XWPFSDT control ->
                        text.append(control.getContent().getText()).append('\n');
                    default -> {
                        // no text
                    }
                }
            }
        }
    }
}
