package youju.petition.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import youju.page.Words;
import youju.petition.docket.Line;

/**
 * A list of petitions as a workbook: its lines on the first sheet; what it was narrowed by, who took it and when on the
 * second. Written as it is read, so that a long one takes no more memory than a short one. Every cell is text, and none can
 * be taken for a formula.
 */
final class ListBook implements AutoCloseable {

    /** More is no list to read; narrow it. */
    static final int MOST = 50_000;

    /** Rows held in memory. */
    private static final int WINDOW = 200;

    /** A character's width in Excel's measure. */
    private static final int CHARACTER = 256;

    /** Longest text that a cell may hold. */
    private static final int LONGEST = 32_000;

    private static final List<String> HEADS = List.of(
            "petition.list.number",
            "petition.list.received",
            "petition.channel",
            "petition.kind",
            "petition.category",
            "petition.list.petitioner",
            "petition.export.people",
            "petition.list.summary",
            "petition.first-or-repeated",
            "petition.list.state",
            "petition.list.holder",
            "petition.supervised",
            "petition.export.term",
            "petition.list.due",
            "petition.export.light");

    private static final int[] WIDTHS = {17, 12, 9, 11, 18, 11, 8, 50, 10, 13, 26, 8, 20, 12, 10};

    private final Words words;
    private final SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
    private final CellStyle text = style(false);
    private final CellStyle head = style(true);
    private final Sheet list;
    private int rows;

    ListBook(Words words) {
        this.words = words;
        list = book.createSheet(words.say("petition.list.title"));
        for (int column = 0; column < WIDTHS.length; column++) {
            list.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        list.createFreezePane(0, 1);
        row(list, 0, head, HEADS.stream().map(words::say).toList());
    }

    private CellStyle style(boolean bold) {
        Font font = book.createFont();
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    void add(Line line) {
        rows++;
        row(
                list,
                rows,
                text,
                List.of(
                        line.number(),
                        line.receivedOn().toString(),
                        words.of("petition.channel", line.channel()),
                        words.of("petition.kind", line.kind()),
                        line.category(),
                        line.petitioner().isEmpty() ? words.say("petition.list.anonymous") : line.petitioner(),
                        String.valueOf(line.people()),
                        line.summary(),
                        words.say(line.firstTime() ? "petition.first-time" : "petition.repeated"),
                        words.of("petition.state", line.state()),
                        line.holder(),
                        line.supervised() ? words.say("petition.yes") : "",
                        line.owed()
                                .map(owed -> words.of("calendar.term", owed.term()))
                                .orElse(""),
                        line.owed()
                                .flatMap(Line.Owed::due)
                                .map(Object::toString)
                                .orElse(""),
                        line.owed()
                                .map(owed -> words.of("calendar.light", owed.light()))
                                .orElse("")));
    }

    /** How many lines there are. */
    int lines() {
        return rows;
    }

    /** The second sheet: a name and what it is, row by row. */
    void tell(List<List<String>> facts) {
        Sheet sheet = book.createSheet(words.say("petition.export.about"));
        sheet.setColumnWidth(0, 18 * CHARACTER);
        sheet.setColumnWidth(1, 90 * CHARACTER);
        int at = 0;
        for (List<String> fact : facts) {
            row(sheet, at, text, fact);
            at++;
        }
    }

    private static void row(Sheet sheet, int at, CellStyle style, List<String> texts) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < texts.size(); column++) {
            org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
            cell.setCellValue(harmless(texts.get(column)));
            cell.setCellStyle(style);
        }
    }

    /** A text that no spreadsheet takes for a formula, even once saved as CSV: an apostrophe before what begins like one. */
    static String harmless(String cell) {
        String cut = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        return !cut.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cut.charAt(0)) >= 0 ? "'" + cut : cut;
    }

    void write(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
