package youju.budget.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import youju.budget.Entry;
import youju.page.Frame;

/** A list of entries as a workbook. Amounts are numbers, so that they can be added up; all else is text and no formula. */
final class EntrySheet {

    /** Rows held in memory. */
    private static final int WINDOW = 200;

    /** A character's width in Excel's measure. */
    private static final int CHARACTER = 256;

    private static final int[] WIDTHS = {12, 12, 26, 34, 28, 24, 16, 16, 10, 14};
    private static final int AMOUNT = 7;

    private EntrySheet() {}

    static byte[] write(YearFrame around, List<Entry> entries) {
        Frame frame = around.frame();
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(frame.say("budget.tab.entries"));
            CellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            texts(
                    sheet.createRow(0),
                    List.of(
                            frame.say("budget.voucher"),
                            frame.say("budget.day"),
                            frame.say("budget.payee"),
                            frame.say("budget.purpose"),
                            frame.say("budget.economic"),
                            frame.say("budget.kind-or-project"),
                            frame.say("budget.source"),
                            frame.say("budget.amount.yuan"),
                            frame.say("budget.state"),
                            frame.say("budget.who")));
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                Row row = sheet.createRow(i + 1);
                texts(
                        row,
                        List.of(
                                entry.voucher(),
                                entry.day().toString(),
                                entry.payee(),
                                entry.purpose(),
                                around.named(entry.economic()),
                                around.name(entry.allotment().project()),
                                frame.words()
                                        .of("budget.source", entry.allotment().source()),
                                "",
                                frame.words().of("budget.state", entry.state()),
                                entry.whoName()));
                Cell amount = row.createCell(AMOUNT);
                amount.setCellValue(entry.amount().inYuan().doubleValue());
                amount.setCellStyle(money);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(harmless(texts.get(column)));
        }
    }

    /** A text that no spreadsheet takes for a formula, even once saved as CSV: an apostrophe before what begins like one. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
