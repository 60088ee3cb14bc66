package youju.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Element;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;

/** The same content in another format: HTML and xlsx written here, docx, doc and pdf by LibreOffice. */
final class Rewritten {

    private Rewritten() {}

    static byte[] asHtml(Document document) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> lines(page.body().appendElement("p"), heading.text());
                case Paragraph paragraph -> lines(page.body().appendElement("p"), paragraph.text());
                case Table table -> table(page.body(), table);
            }
        }
        page.outputSettings().prettyPrint(false);
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static void lines(Element into, String text) {
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendElement("br");
            }
            into.appendText(lines[i]);
        }
    }

    private static void table(Element into, Table table) {
        Element body = into.appendElement("table")
                .attr("border", "1")
                .attr("width", "100%")
                .attr("cellspacing", "0")
                .attr("style", "border-collapse:collapse;font-size:8pt")
                .appendElement("tbody");
        for (int row = 0; row < table.rows(); row++) {
            Element line = body.appendElement("tr");
            for (Cell cell : table.startingIn(row)) {
                Element data = line.appendElement("td");
                data.attr("rowspan", String.valueOf(cell.rowSpan())).attr("colspan", String.valueOf(cell.columnSpan()));
                lines(data, cell.text());
            }
        }
    }

    static byte[] asXlsx(Document document) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("自评报告");
            int next = 0;
            for (Block block : document.blocks()) {
                switch (block) {
                    case Heading heading ->
                        sheet.createRow(next++).createCell(0).setCellValue(heading.text());
                    case Paragraph paragraph ->
                        sheet.createRow(next++).createCell(0).setCellValue(paragraph.text());
                    case Table table -> next = cells(sheet, table, next + 1) + 1;
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static int cells(XSSFSheet sheet, Table table, int from) {
        for (int row = 0; row < table.rows(); row++) {
            XSSFRow line = sheet.createRow(from + row);
            for (Cell cell : table.startingIn(row)) {
                line.createCell(cell.column()).setCellValue(cell.text());
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(
                            from + row, from + row + cell.rowSpan() - 1, cell.column(), cell.endColumn() - 1));
                }
            }
        }
        return from + table.rows();
    }

    static boolean hasOffice() {
        return office() != null;
    }

    private static @org.jspecify.annotations.Nullable Path office() {
        for (String folder : System.getenv("PATH").split(":")) {
            Path program = Path.of(folder, "soffice");
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        return null;
    }

    /** Converts with LibreOffice; the result stands beside the file. */
    static Path converted(Path file, String extension, String filter) throws IOException, InterruptedException {
        Path profile = file.resolveSibling("profile");
        Process process = new ProcessBuilder(
                        String.valueOf(office()),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        filter.isEmpty() ? extension : extension + ":" + filter,
                        "--outdir",
                        java.util.Objects.requireNonNull(file.getParent()).toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("soffice.log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end");
        }
        return file.resolveSibling(file.getFileName().toString().replaceAll("\\.[a-z]+$", "." + extension));
    }
}
