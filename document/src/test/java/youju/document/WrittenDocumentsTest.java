package youju.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as files: what each format shows, and what it can't do. */
class WrittenDocumentsTest {

    private static Document report(Format format) {
        Form form = Form.withColumns(4, 6, 4, 4)
                .labels(0)
                .head(
                        Form.item("指标").down(2),
                        Form.item("内容").down(2),
                        Form.item("完成").across(2))
                .head("目标", "实际")
                .row("数量指标", "办结<信访>事项", "1,200.00", "98.5%")
                .row("编号", "007", "-3", "3870");
        return new Manuscript()
                .heading("2022年度绩效自评报告")
                .paragraph("一、基本情况")
                .paragraph("全年办结信访事项1200件，按期办结率98.5%。")
                .table(form)
                .document("report", format);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "HTML", "XLSX"})
    void the_same_document_gives_the_same_bytes(Format format) {
        assertThat(Documents.write(report(format), format).content())
                .isEqualTo(Documents.write(report(format), format).content());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "HTML", "XLSX"})
    void the_bytes_do_not_depend_on_where_they_are_written(Format format) {
        byte[] here = Documents.write(report(format), format).content();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.GERMANY);
            assertThat(Documents.write(report(format), format).content()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOC", "XLS", "TEXT"})
    void a_format_that_is_only_read_is_refused(Format format) {
        assertThatThrownBy(() -> Documents.write(report(format), format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(format.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "XLSX"})
    void an_official_paper_is_written_for_printing_only(Format format) {
        assertThatThrownBy(() -> Documents.write(PaperExamples.referral(), format))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_page_is_chinese_escapes_its_text_and_tells_what_each_head_is_for() {
        String html =
                new String(Documents.write(report(Format.HTML), Format.HTML).content(), StandardCharsets.UTF_8);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        assertThat(html).startsWith("<!doctype html>").contains("办结&lt;信访&gt;事项");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.title()).isEqualTo("2022年度绩效自评报告");
        assertThat(page.select("thead th"))
                .extracting(th -> th.attr("scope"))
                .containsExactly("col", "col", "colgroup", "col", "col");
        assertThat(page.select("tbody th")).extracting(Element::text).containsExactly("数量指标", "编号");
        assertThat(page.select("[src], link, script")).isEmpty();
    }

    @Test
    void a_figure_is_a_number_that_shows_as_it_was_printed() throws IOException {
        byte[] bytes = Documents.write(report(Format.XLSX), Format.XLSX).content();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = book.getSheetAt(0).getRow(6);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1200);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.985);
            assertThat(book.getSheetAt(0).getRow(7).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void tables_in_a_pdf_are_read_with_their_merged_cells(long seed) throws Unreadable {
        Document document = RandomDocument.of(seed, Format.PDF);
        Document again =
                Documents.read("again", Documents.write(document, Format.PDF).content());
        assertThat(again.tables().map(WrittenDocumentsTest::shape).toList())
                .isEqualTo(document.tables().map(WrittenDocumentsTest::shape).toList());
    }

    /** Cells and their texts, without the line breaks of a narrow column. */
    private static String shape(Table table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + Printed.bare(cell.text()))
                .toList()
                .toString();
    }

    @Test
    void a_form_lets_the_last_text_of_a_row_run_to_the_edge() {
        Table table = Form.withColumns(3, 5, 3, 5)
                .row("姓名", "李某", "日期", "2022年3月6日")
                .row("事项", "反映供水")
                .table();
        assertThat(table.at(1, 3)).map(Cell::text).contains("反映供水");
        assertThat(table.at(0, 3)).map(Cell::text).contains("2022年3月6日");
    }

    @Test
    void a_form_refuses_a_text_that_has_no_room() {
        assertThatThrownBy(() -> Form.withColumns(1, 1).row("一", "二", "三"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("三");
    }
}
