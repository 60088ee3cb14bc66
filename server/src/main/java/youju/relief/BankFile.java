package youju.relief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import youju.money.Money;
import youju.page.Words;

/**
 * The payments of a batch as the bank takes them: a workbook or a CSV of the same columns, to which it adds result, voucher
 * and reason. Every cell but the amount is text, and none can be taken for a formula.
 */
public final class BankFile {

    private static final List<String> HEADS = List.of(
            "relief.bank.ordinal",
            "relief.bank.reference",
            "relief.bank.name",
            "relief.bank.account",
            "relief.bank.bank",
            "relief.bank.amount",
            "relief.bank.purpose",
            "relief.bank.result",
            "relief.bank.voucher",
            "relief.bank.reason");

    private static final int[] WIDTHS = {7, 18, 14, 26, 30, 14, 26, 10, 18, 24};

    /** A character's width in Excel's measure. */
    private static final int CHARACTER = 256;

    private static final int AMOUNT = 5;

    private final Words words;

    public BankFile(Words words) {
        this.words = words;
    }

    /** In UTF-8 with a byte order mark, so that spreadsheets read it right; lines end as RFC 4180 wants. */
    public byte[] csv(List<Payments.Order> orders) {
        StringBuilder text = new StringBuilder("\ufeff");
        text.append(line(HEADS.stream().map(words::say).toList()));
        orders.forEach(order -> text.append(line(cells(order))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(BankFile::harmless)
                        .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    public byte[] xlsx(List<Payments.Order> orders) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(words.say("relief.bank.sheet"));
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            CellStyle text = style(book, "@", false);
            CellStyle amount = style(book, "#,##0.00", false);
            row(sheet.createRow(0), HEADS.stream().map(words::say).toList(), style(book, "@", true));
            for (int i = 0; i < orders.size(); i++) {
                Row row = sheet.createRow(i + 1);
                row(row, cells(orders.get(i)), text);
                Cell cell = row.getCell(AMOUNT);
                cell.setCellValue(orders.get(i).amount().inYuan().doubleValue());
                cell.setCellStyle(amount);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format, boolean bold) {
        Font font = book.createFont();
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void row(Row row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(harmless(texts.get(column)));
            cell.setCellStyle(style);
        }
    }

    private static List<String> cells(Payments.Order order) {
        Money amount = order.amount();
        return List.of(
                String.valueOf(order.ordinal()),
                order.reference(),
                order.name(),
                order.account(),
                order.bank(),
                amount.yuan(),
                order.purpose(),
                "",
                "",
                "");
    }

    /** A text that no spreadsheet takes for a formula: an apostrophe before what begins like one. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
