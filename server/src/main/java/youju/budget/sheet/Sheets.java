package youju.budget.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.NumberToTextConverter;
import youju.budget.sheet.Unusable.Reason;

/** Reads xlsx and xls, told apart by content. Formulas are read as their stored result; nothing is computed. */
public final class Sheets {

    /** More is no list that somebody looks through. */
    static final int MOST_ROWS = 100_000;

    /** No list has more columns; what lies to the right is scribbling. */
    private static final int MOST_COLUMNS = 100;

    /** Longest text of a cell that is of use. */
    private static final int LONGEST = 500;

    private Sheets() {}

    /**
     * All rows of all visible sheets, blank ones too.
     *
     * @throws Unusable if the file is none of these, locked, or longer than {@value #MOST_ROWS} rows
     */
    public static List<Line> read(byte[] content) {
        if (content.length == 0) {
            throw new Unusable(Reason.EMPTY);
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    read(book.getSheetAt(i), lines);
                }
            }
            return lines;
        } catch (EncryptedDocumentException locked) {
            throw new Unusable(Reason.ENCRYPTED);
        } catch (Unusable already) {
            throw already;
        } catch (IOException | RuntimeException anything) {
            // The parsers meet hostile bytes with any exception they like; to whoever sent the file it is one fault.
            throw new Unusable(Reason.NO_SPREADSHEET);
        }
    }

    private static void read(Sheet sheet, List<Line> lines) {
        for (Row row : sheet) {
            if (lines.size() >= MOST_ROWS) {
                throw new Unusable(Reason.TOO_MANY_ROWS);
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
                Cell cell = row.getCell(column);
                cells.add(cell == null ? "" : text(cell));
            }
            lines.add(new Line(sheet.getSheetName(), row.getRowNum() + 1, cells));
        }
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> clean(cell.getStringCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : NumberToTextConverter.toText(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /** In half-width characters, without what can't be seen; too long ones cut. */
    public static String clean(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s\\p{Cc}\\p{Cf}]+", " ")
                .strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
