package youju.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Grid;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/** Word documents of 97 to 2003. Their rows have cells of their own widths, so columns are found from the cells' edges. */
public final class DocReader implements Reader {

    /** Edges nearer than this are one; in twentieths of a point, so a millimetre. */
    private static final int SAME_EDGE = 57;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.DOC);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable, IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.content()))) {
            read(document.getRange(), draft);
        } catch (EncryptedDocumentException e) {
            throw source.unreadable(Unreadable.Reason.ENCRYPTED, e);
        } catch (OldWordFileFormatException e) {
            throw source.unreadable(Unreadable.Reason.UNKNOWN_FORMAT, "Word 95 or older");
        }
    }

    private static void read(Range range, Draft draft) throws Unreadable {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                draft.line(text(paragraph));
                continue;
            }
            Table table = range.getTable(paragraph);
            readTable(table, draft);
            i += Math.max(table.numParagraphs(), 1) - 1;
        }
    }

    private static void readTable(Table table, Draft draft) throws Unreadable {
        if (table.numRows() == 1 && table.getRow(0).numCells() == 1) {
            for (String line : text(table.getRow(0).getCell(0)).split("\n")) {
                draft.line(line);
            }
            return;
        }
        List<Integer> edges = edges(table);
        Grid grid = new Grid();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (continuesFromAbove(cell) || continuesFromLeft(cell)) {
                    continue;
                }
                int left = nearest(edges, cell.getLeftEdge());
                int right = nearest(edges, rightEdge(row, c));
                grid.put(r, left, rowSpan(table, r, cell), Math.max(1, right - left), text(cell));
            }
        }
        draft.table(grid);
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Where the cell ends, with the cells merged into it from the right. */
    private static int rightEdge(TableRow row, int at) {
        int last = at;
        while (last + 1 < row.numCells() && continuesFromLeft(row.getCell(last + 1))) {
            last++;
        }
        TableCell cell = row.getCell(last);
        return cell.getLeftEdge() + cell.getWidth();
    }

    private static int nearest(List<Integer> edges, int wanted) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - wanted) < Math.abs(edges.get(best) - wanted)) {
                best = i;
            }
        }
        return best;
    }

    private static int rowSpan(Table table, int row, TableCell cell) {
        int span = 1;
        while (row + span < table.numRows() && continuesAt(table.getRow(row + span), cell.getLeftEdge())) {
            span++;
        }
        return span;
    }

    private static boolean continuesAt(TableRow row, int leftEdge) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            if (Math.abs(cell.getLeftEdge() - leftEdge) <= SAME_EDGE) {
                return continuesFromAbove(cell);
            }
        }
        return false;
    }

    private static boolean continuesFromAbove(TableCell cell) {
        return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    }

    private static boolean continuesFromLeft(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    private static String text(Range range) {
        return Range.stripFields(range.text())
                .replace('\u0007', '\n')
                .replace('\u000b', '\n')
                .replace('\r', '\n');
    }
}
