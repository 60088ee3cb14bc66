package youju.document.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Document;
import youju.document.Format;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.document.Writer;
import youju.document.Written;

/**
 * A workbook with a sheet for each table, above it the text that led to it. Figures are numbers that show as they were
 * printed. A table whose first row has a single text is read again as a text above the table.
 */
public final class XlsxWriter implements Writer {

    /** 1,234.50 or -3 or 98.5%, but no 007 and nothing longer than a number can hold. */
    private static final Pattern FIGURE =
            Pattern.compile("-?(?:0|[1-9]\\d{0,11}|[1-9]\\d{0,2}(?:,\\d{3}){1,3})(?:\\.\\d{1,4})?%?");

    private static final Date UNDATED =
            Date.from(LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

    /** A character's width in Excel's measure; a Chinese one takes two. */
    private static final int CHARACTER = 256;

    private static final int CHARACTERS = 90;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public Written write(Document document) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Styles styles = new Styles(book);
            List<String> texts = new ArrayList<>();
            for (Block block : document.blocks()) {
                switch (block) {
                    case Heading heading -> texts.add(heading.text());
                    case Paragraph paragraph -> texts.add(paragraph.text());
                    case Table table -> {
                        sheet(book, styles, texts, Optional.of(table));
                        texts.clear();
                    }
                }
            }
            if (!texts.isEmpty() || book.getNumberOfSheets() == 0) {
                sheet(book, styles, texts, Optional.empty());
            }
            var core = book.getProperties().getCoreProperties();
            core.setTitle(document.name());
            core.setCreated(Optional.of(UNDATED));
            core.setModified(Optional.of(UNDATED));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return new Written(Format.XLSX, Packaging.timeless(bytes.toByteArray()));
        }
    }

    private static void sheet(XSSFWorkbook book, Styles styles, List<String> texts, Optional<Table> table) {
        Sheet sheet = book.createSheet((table.isPresent() ? "表" : "文") + (book.getNumberOfSheets() + 1));
        int columns = Math.max(3, table.map(Table::columns).orElse(3));
        int at = 0;
        for (String text : texts) {
            Row row = sheet.createRow(at);
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(0);
            cell.setCellValue(text);
            cell.setCellStyle(styles.of(Optional.empty(), false, false));
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns - 1));
            double lines = Math.ceil(ColumnWidths.width(text) * 2 / CHARACTERS)
                    + text.chars().filter(c -> c == '\n').count();
            row.setHeightInPoints((float) Math.min(400, 18 * lines));
            at++;
        }
        if (table.isEmpty()) {
            sheet.setColumnWidth(0, CHARACTERS * CHARACTER);
            return;
        }
        double[] widths = ColumnWidths.of(table.get(), CHARACTERS);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) (Math.max(6, widths[column]) * CHARACTER));
        }
        fill(sheet, styles, texts.isEmpty() ? 0 : at + 1, table.get());
    }

    private static void fill(Sheet sheet, Styles styles, int top, Table table) {
        for (int row = 0; row < table.rows(); row++) {
            Row line = sheet.createRow(top + row);
            for (int column = 0; column < table.columns(); column++) {
                line.createCell(column).setCellStyle(styles.of(Optional.empty(), true, false));
            }
        }
        for (Cell cell : table.cells()) {
            org.apache.poi.ss.usermodel.Cell at = sheet.getRow(top + cell.row()).getCell(cell.column());
            boolean head = table.layout().isHead(cell);
            Optional<String> shape = head ? Optional.empty() : shape(cell.text());
            if (shape.isPresent()) {
                at.setCellValue(value(cell.text()));
            } else if (!cell.text().isEmpty()) {
                at.setCellValue(cell.text());
            }
            at.setCellStyle(styles.of(shape, true, head));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        top + cell.row(), top + cell.row() + cell.rowSpan() - 1, cell.column(), cell.endColumn() - 1));
            }
        }
        int headRows = table.layout().headRows();
        if (headRows > 0) {
            sheet.createFreezePane(0, top + headRows);
            sheet.setRepeatingRows(new CellRangeAddress(top, top + headRows - 1, -1, -1));
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** The number format that shows a figure just as it was printed; none for what is no figure. */
    private static Optional<String> shape(String text) {
        if (!FIGURE.matcher(text).matches() || text.startsWith("-0") && value(text) == 0) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        String end = text.endsWith("%") ? "%" : "";
        int decimals = point < 0 ? 0 : text.length() - point - 1 - end.length();
        String whole = text.contains(",") ? "#,##0" : "0";
        return Optional.of(whole + (decimals > 0 ? "." + "0".repeat(decimals) : "") + end);
    }

    private static double value(String figure) {
        String plain = figure.replace(",", "").replace("%", "");
        BigDecimal number = new BigDecimal(plain);
        return (figure.endsWith("%") ? number.movePointLeft(2) : number).doubleValue();
    }

    /** The few cell styles of a workbook, each made once. */
    private static final class Styles {

        private record Key(Optional<String> shape, boolean ruled, boolean head) {}

        private final XSSFWorkbook book;
        private final Map<Key, CellStyle> made = new HashMap<>();
        private final Font plain;
        private final Font bold;

        Styles(XSSFWorkbook book) {
            this.book = book;
            plain = font(Face.SONG);
            bold = font(Face.HEI);
        }

        private Font font(Face face) {
            Font font = book.createFont();
            font.setFontName(face.word());
            font.setFontHeightInPoints((short) 11);
            return font;
        }

        CellStyle of(Optional<String> shape, boolean ruled, boolean head) {
            return made.computeIfAbsent(new Key(shape, ruled, head), this::make);
        }

        private CellStyle make(Key key) {
            CellStyle style = book.createCellStyle();
            style.setFont(key.head ? bold : plain);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            key.shape.ifPresent(
                    shape -> style.setDataFormat(book.createDataFormat().getFormat(shape)));
            if (key.head) {
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            if (key.ruled) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            return style;
        }
    }
}
