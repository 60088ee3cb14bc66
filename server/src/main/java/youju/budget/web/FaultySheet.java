package youju.budget.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import youju.budget.Taken;
import youju.page.Frame;

/** The rows of a file that have faults, under their head, each with its faults beside it. */
final class FaultySheet {

    private static final int WINDOW = 200;

    private FaultySheet() {}

    static byte[] write(Frame frame, Taken.Check check) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(frame.say("budget.import.faulty"));
            row(sheet, 0, check.head().cells(), frame.say("budget.import.what"));
            int at = 1;
            int width = check.head().cells().size();
            for (Taken.Row.Faulty faulty : check.faulty()) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    cells.add(faulty.line().cell(column));
                }
                row(sheet, at, cells, say(frame, faulty));
                at++;
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is wrong with a row. */
    static String say(Frame frame, Taken.Row.Faulty faulty) {
        return faulty.faults().stream()
                .map(bad -> bad.cell() + " " + frame.words().of("budget.field", bad.field()) + "："
                        + frame.words().of("budget.fault", bad.fault()))
                .collect(Collectors.joining("；"));
    }

    private static void row(Sheet sheet, int at, List<String> cells, String last) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(EntrySheet.harmless(cells.get(column)));
        }
        row.createCell(cells.size()).setCellValue(EntrySheet.harmless(last));
    }
}
