package youju.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import youju.document.Draft;
import youju.document.Format;
import youju.document.Grid;
import youju.document.Limits;
import youju.document.Numbering;
import youju.document.Reader;
import youju.document.Source;
import youju.document.Unreadable;

/**
 * Spreadsheets. A figure is read as it is shown, formulas as their stored result; rows that hold one long text are
 * paragraphs, the runs of rows between them are tables.
 */
public final class SheetReader implements Reader {

    /** A single cell with so many characters is a sentence rather than a label. */
    private static final int SENTENCE = 25;

    /** A table has at least so many columns. */
    private static final int FEWEST_COLUMNS = 3;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.XLSX, Format.XLS);
    }

    @Override
    public void read(Source source, Draft draft) throws Unreadable, IOException {
        try (Workbook workbook = open(source)) {
            DataFormatter formatter = new DataFormatter(Locale.CHINA);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    draft.sheet(workbook.getSheetName(i));
                    new Page(workbook.getSheetAt(i), formatter).read(draft);
                }
            }
        } catch (EncryptedDocumentException e) {
            throw source.unreadable(Unreadable.Reason.ENCRYPTED, e);
        }
    }

    private static Workbook open(Source source) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(source.content());
        byte[] content = source.content();
        return content[0] == 'P' ? new XSSFWorkbook(bytes) : new HSSFWorkbook(bytes);
    }

    private record Text(int column, String text, CellRangeAddress span) {}

    private static final class Page {

        private final Sheet sheet;
        private final DataFormatter formatter;
        private final int firstColumn;
        private final Map<Long, CellRangeAddress> merged = new HashMap<>();

        Page(Sheet sheet, DataFormatter formatter) {
            this.sheet = sheet;
            this.formatter = formatter;
            this.firstColumn = firstColumn(sheet);
            for (CellRangeAddress region : sheet.getMergedRegions()) {
                merged.put(key(region.getFirstRow(), region.getFirstColumn()), region);
            }
        }

        private static long key(int row, int column) {
            return ((long) row << 20) | column;
        }

        void read(Draft draft) throws Unreadable {
            List<Integer> pending = new ArrayList<>();
            int first = sheet.getFirstRowNum();
            int last = sheet.getLastRowNum();
            int coveredTo = -1;
            for (int row = Math.max(first, 0); row <= last; row++) {
                List<Text> texts = texts(row);
                boolean covered = row <= coveredTo;
                for (Text text : texts) {
                    coveredTo = Math.max(coveredTo, text.span.getLastRow());
                }
                if (!covered && isProse(row, texts, pending.isEmpty())) {
                    flush(pending, draft);
                    draft.line(texts.getFirst().text);
                } else if (!covered && texts.isEmpty()) {
                    if (endsTable(row, last)) {
                        flush(pending, draft);
                    }
                } else {
                    pending.add(row);
                }
            }
            flush(pending, draft);
        }

        /** One text alone in its row: a title above a table, a note below it, or a sentence. */
        private boolean isProse(int row, List<Text> texts, boolean atTop) {
            if (texts.size() != 1 || texts.getFirst().span.getLastRow() > row) {
                return false;
            }
            Text only = texts.getFirst();
            if (only.column > firstColumn) {
                return false;
            }
            boolean sentence = only.text.length() >= SENTENCE || only.text.contains("。");
            boolean wide = only.span.getLastColumn() - only.span.getFirstColumn() >= 2;
            boolean alone = texts(row + 1).size() <= 1;
            if (!atTop && !wide && !sentence && isRuled(row)) {
                return false;
            }
            return atTop
                    || sentence
                    || (wide && !Numbering.at(only.text).isPresent())
                    || (alone && texts(row - 1).size() <= 1);
        }

        /** An empty row ends a table unless the next row goes on with several cells: forms keep empty lines. */
        private boolean endsTable(int empty, int last) {
            return empty + 1 > last || (!isRuled(empty) && texts(empty + 1).size() <= 1);
        }

        /** A row with cells in it, filled or not, belongs to a form; between tables rows have none. */
        private boolean isRuled(int number) {
            Row row = sheet.getRow(number);
            return row != null && row.getPhysicalNumberOfCells() >= FEWEST_COLUMNS;
        }

        private static int firstColumn(Sheet sheet) {
            int first = Integer.MAX_VALUE;
            for (Row row : sheet) {
                if (row.getFirstCellNum() >= 0) {
                    first = Math.min(first, row.getFirstCellNum());
                }
                if (row.getRowNum() > sheet.getFirstRowNum() + 50) {
                    break;
                }
            }
            return first;
        }

        private List<Text> texts(int number) {
            Row row = number < 0 ? null : sheet.getRow(number);
            List<Text> texts = new ArrayList<>();
            if (row == null) {
                return texts;
            }
            for (Cell cell : row) {
                String text = shown(cell);
                if (!text.isBlank() && cell.getColumnIndex() < Limits.COLUMNS) {
                    texts.add(new Text(cell.getColumnIndex(), text, span(number, cell.getColumnIndex())));
                }
            }
            return texts;
        }

        private String shown(Cell cell) {
            if (cell.getCellType() == CellType.ERROR) {
                return "";
            }
            if (cell.getCellType() == CellType.FORMULA && !hasResult(cell)) {
                return "=" + cell.getCellFormula();
            }
            return formatter.formatCellValue(cell).strip();
        }

        /** A target typed as "=24个" or "=100%" became a formula that was never computed, or failed. */
        private static boolean hasResult(Cell cell) {
            if (cell.getCachedFormulaResultType() == CellType.ERROR
                    || cell.getCellFormula().matches("[\\d.]+%?")) {
                return false;
            }
            return !(cell instanceof XSSFCell xssf) || xssf.getRawValue() != null;
        }

        private CellRangeAddress span(int row, int column) {
            CellRangeAddress region = merged.get(key(row, column));
            return region == null ? new CellRangeAddress(row, row, column, column) : region;
        }

        private void flush(List<Integer> rows, Draft draft) throws Unreadable {
            if (rows.isEmpty()) {
                return;
            }
            Grid grid = new Grid();
            int top = rows.getFirst();
            int width = rows.stream().mapToInt(this::width).max().orElse(0);
            for (int number : rows) {
                for (int column = firstColumn; column < width; column++) {
                    CellRangeAddress span = span(number, column);
                    Row row = sheet.getRow(number);
                    Cell cell = row == null ? null : row.getCell(column);
                    grid.put(
                            number - top,
                            column,
                            Math.min(span.getLastRow(), rows.getLast()) - number + 1,
                            span.getLastColumn() - column + 1,
                            cell == null ? "" : shown(cell),
                            new CellReference(number, column).formatAsString());
                }
            }
            draft.table(grid);
            rows.clear();
        }

        private int width(int number) {
            int width = 0;
            for (Text text : texts(number)) {
                width = Math.max(width, text.span.getLastColumn() + 1);
            }
            return Math.min(width, Limits.COLUMNS);
        }
    }
}
