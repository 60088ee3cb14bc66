package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youju.Browser;
import youju.RunningServer;
import youju.petition.Kind;

/** A list as a workbook. */
class ExportPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
            })
    void what_begins_like_a_formula_gets_an_apostrophe(String text) {
        assertThat(ListBook.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "反映物业", "XF2022-000001", "1=1"})
    void what_does_not_stays(String text) {
        assertThat(ListBook.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_clerk_takes_the_list_along_masked_with_no_formula_in_it_and_with_who_and_when() throws IOException {
        RunningServer server = RunningServer.shared();
        WebExamples examples = new WebExamples(server);
        long id = examples.registered(Kind.PROPOSAL, "柏示例", "13800000007", "=HYPERLINK(\"http://example.org\")建议");
        try (Browser browser = Browser.before(server)) {
            Page page = browser.open("dengji", 1280);
            APIResponse answer = page.request().get("/petitions/export?kind=PROPOSAL");
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
            List<List<String>> lines = new ArrayList<>();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
                        List<String> line = new ArrayList<>();
                        row.forEach(cell -> line.add(cell.getStringCellValue()));
                        lines.add(line);
                    }
                }
                assertThat(book.getNumberOfSheets()).isEqualTo(2);
            }
            String number = examples.find(id).number();
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line)
                            .contains(number, "'=HYPERLINK(\"http://example.org\")建议", "柏**")
                            .doesNotContain("柏示例"));
            assertThat(lines.toString()).contains("赵示例（云岭县信访局接访股）").contains("建议意见");
        }
    }
}
