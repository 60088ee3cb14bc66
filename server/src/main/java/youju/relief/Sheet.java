package youju.relief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** The first sheet of a workbook, or a CSV in UTF-8 or GB18030, as rows of texts. */
final class Sheet {

    /** A file of more is no bank's answer to a batch. */
    static final int MOST_ROWS = 5_000;

    private static final int MOST_COLUMNS = 60;

    private final List<List<String>> rows;

    private Sheet(List<List<String>> rows) {
        this.rows = rows;
    }

    /** @throws BadResult if it is neither, or too long */
    static Sheet read(byte[] content) {
        if (content.length < 4) {
            throw BadResult.whole(BadResult.Kind.UNREADABLE);
        }
        boolean zip = content[0] == 'P' && content[1] == 'K';
        boolean ole = (content[0] & 0xff) == 0xd0 && (content[1] & 0xff) == 0xcf;
        List<List<String>> rows = zip || ole ? workbook(content) : csv(text(content));
        if (rows.size() > MOST_ROWS) {
            throw BadResult.whole(BadResult.Kind.TOO_MANY_ROWS);
        }
        return new Sheet(rows);
    }

    int size() {
        return rows.size();
    }

    int columns(int row) {
        return rows.get(row).size();
    }

    /** The text of a cell, empty where there is none. */
    String text(int row, int column) {
        List<String> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** How a cell is called: B7. */
    static String place(int row, int column) {
        return new CellReference(row, Math.max(column, 0)).formatAsString();
    }

    private static List<List<String>> workbook(byte[] content) {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        formatter.setUseCachedValuesForFormulaCells(true);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            List<List<String>> rows = new ArrayList<>();
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.getSheetAt(0);
            for (int at = 0; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS); at++) {
                Row row = sheet.getRow(at);
                List<String> cells = new ArrayList<>();
                for (int column = 0; row != null && column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
                    Cell cell = row.getCell(column);
                    cells.add(cell == null ? "" : shown(cell, formatter));
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException | RuntimeException e) {
            // POI meets damaged bytes with any exception it likes; to the reader it is one fault.
            throw BadResult.whole(BadResult.Kind.UNREADABLE);
        }
    }

    /** A number as it is, and not in the short form that a narrow cell shows. */
    private static String shown(Cell cell, DataFormatter formatter) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            return "";
        }
        String text = formatter.formatCellValue(cell).strip();
        return type == CellType.NUMERIC && text.matches("[-\\d.]+[Ee][+-]?\\d+")
                ? new BigDecimal(cell.getNumericCellValue()).toPlainString()
                : text;
    }

    private static String text(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, Charset.forName("GB18030")))
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> BadResult.whole(BadResult.Kind.UNREADABLE));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** RFC 4180: commas, quotes doubled inside quotes, line ends inside quotes. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == ',' || letter == '\n') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (letter != '\r') {
                cell.append(letter);
            }
            if (rows.size() > MOST_ROWS || row.size() > MOST_COLUMNS) {
                throw BadResult.whole(BadResult.Kind.TOO_MANY_ROWS);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString().strip());
            rows.add(row);
        }
        return rows;
    }
}
