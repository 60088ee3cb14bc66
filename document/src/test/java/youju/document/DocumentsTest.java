package youju.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String REPORT = "某县某局2022年度绩效自评报告\n一、预算执行情况\n全年支出461.02万元。\n";

    private static Document read(String name, byte[] bytes) throws Unreadable {
        return Documents.read(name, bytes);
    }

    private static void refused(String name, byte[] bytes, Unreadable.Reason reason) {
        assertThatThrownBy(() -> read(name, bytes)).isInstanceOfSatisfying(Unreadable.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.file()).isEqualTo(name);
            assertThat(unreadable.getMessage()).contains(name);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE"})
    void text_is_read_in_its_own_encoding(String charset) throws Unreadable {
        byte[] bytes = REPORT.getBytes(Charset.forName(charset));
        if (charset.equals("UTF-16LE")) {
            byte[] marked = new byte[bytes.length + 2];
            marked[0] = (byte) 0xFF;
            marked[1] = (byte) 0xFE;
            System.arraycopy(bytes, 0, marked, 2, bytes.length);
            bytes = marked;
        }
        assertThat(read("report.txt", bytes).blocks().toString()).contains("全年支出461.02万元");
    }

    @Test
    void the_content_tells_the_format_and_not_the_name() throws Exception {
        Document document = read("report.txt", docx());
        assertThat(document.format()).isEqualTo(Format.DOCX);
        assertThat(read("report.pdf", REPORT.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(Format.TEXT);
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("一、预算执行情况");
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("项目");
            table.getRow(1).getCell(2).setText("461.02");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void headings_open_sections_and_cells_know_their_place() throws Exception {
        Document document = read("report.docx", docx());
        assertThat(document.blocks().getFirst())
                .isInstanceOfSatisfying(
                        Heading.class,
                        heading -> assertThat(heading.numbering())
                                .map(Numbering::ordinal)
                                .contains(1));
        Table table = (Table) document.blocks().getLast();
        Cell cell = table.at(1, 2).orElseThrow();
        assertThat(cell.text()).isEqualTo("461.02");
        assertThat(cell.place().section()).isEqualTo("一、预算执行情况");
        assertThat(cell.place().inChinese()).isEqualTo("表1第2行第3列");
        assertThat(cell.place().inEnglish()).isEqualTo("table 1 row 2 column 3");
    }

    @Test
    void merged_cells_cover_their_rows_and_columns() throws Unreadable {
        String html = "<table><tr><td rowspan=2>产出</td><td colspan=2>数量</td></tr><tr><td>a</td><td>b</td></tr></table>";
        Table table = (Table) read("form.html", html.getBytes(StandardCharsets.UTF_8))
                .blocks()
                .getFirst();
        assertThat(table.at(1, 0)).map(Cell::text).contains("产出");
        assertThat(table.at(0, 2)).map(Cell::text).contains("数量");
        assertThat(table.at(1, 2)).map(Cell::text).contains("b");
        assertThat(table.at(2, 0)).isEmpty();
        assertThat(table.row(1)).extracting(Cell::text).containsExactly("产出", "a", "b");
    }

    @Test
    void an_empty_file_is_refused_as_empty() {
        refused("empty.txt", new byte[0], Unreadable.Reason.EMPTY);
        refused("blank.txt", "  \n\n ".getBytes(StandardCharsets.UTF_8), Unreadable.Reason.EMPTY);
    }

    @Test
    void a_truncated_file_is_refused_as_damaged() throws IOException {
        byte[] whole = docx();
        refused("half.docx", Arrays.copyOf(whole, whole.length / 2), Unreadable.Reason.DAMAGED);
    }

    @Test
    void an_encrypted_pdf_is_refused_as_encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused("secret.pdf", bytes.toByteArray(), Unreadable.Reason.ENCRYPTED);
        }
    }

    @Test
    void a_pdf_without_text_is_refused_as_a_scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            refused("scan.pdf", bytes.toByteArray(), Unreadable.Reason.NO_TEXT_LAYER);
        }
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> read("bomb.docx", bytes.toByteArray())).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_hundred_megabytes_of_text_are_refused_as_too_large() {
        byte[] huge = new byte[100 << 20];
        Arrays.fill(huge, (byte) 'a');
        refused("huge.txt", huge, Unreadable.Reason.TOO_LARGE);
    }

    @Test
    void a_table_of_ten_thousand_rows_is_read() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int row = 0; row < 10_000; row++) {
                var line = sheet.createRow(row);
                line.createCell(0).setCellValue("对象" + row);
                line.createCell(1).setCellValue(row);
                line.createCell(2).setCellValue("件");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            Table table =
                    (Table) read("long.xlsx", bytes.toByteArray()).blocks().getFirst();
            assertThat(table.rows()).isEqualTo(10_000);
            assertThat(table.at(9_999, 1).orElseThrow().place().inChinese()).isEqualTo("Sheet0!B10000");
        }
    }

    @Test
    void what_is_no_document_is_refused_as_unknown() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        assertThatThrownBy(() -> read("picture.png", picture)).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_missing_file_is_refused_by_name() {
        assertThatThrownBy(() -> Documents.read(Path.of("no-such-file.docx")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("no-such-file.docx");
    }
}
