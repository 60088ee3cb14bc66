package youju.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;

/** The page of posts and people over the demo year. */
class StaffPagesTest {

    @Test
    void the_year_ends_with_18_people_on_18_posts_and_a_change_is_written_down() throws IOException {
        try (RunningServer server = RunningServer.demo("--youju.demo.money=true");
                Browser browser = Browser.before(server)) {
            String text = server.as("shenji").get("/staff?on=2022-12-31").plain();
            assertThat(text).contains("编制数 18", "在职人数 18", "控制率 100.00%");
            assertThat(server.as("zj.lingdao").get("/staff").status()).isEqualTo(403);
            for (int width : new int[] {1280, 390}) {
                Page page = browser.open("caiwu", width);
                page.navigate("/staff?on=2022-12-31");
                Browser.examine(page, "staff");
            }
            Page desk = browser.open("caiwu", 1280);
            desk.navigate("/staff");
            desk.selectOption("#sort", "PEOPLE");
            desk.selectOption("#kind", "INSTITUTION");
            desk.fill("#number", "9");
            desk.fill("#document", "示例调令〔2026〕3号");
            desk.click("main form button.btn-primary >> nth=1");
            assertThat(desk.textContent("main")).contains("请写超编说明");
            assertThat(desk.inputValue("#document")).isEqualTo("示例调令〔2026〕3号");
            desk.fill("#explanation", "退役士兵安置，年内消化。");
            desk.click("main form button.btn-primary >> nth=1");
            desk.waitForURL(url -> url.contains("/staff?on="));
            assertThat(desk.locator("[data-figure=rate]").textContent()).isEqualTo("105.56%");
            APIResponse answer = desk.request().get("/staff/export?on=2022-12-31");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                DataFormatter format = new DataFormatter();
                StringBuilder all = new StringBuilder();
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                        cell -> all.append(format.formatCellValue(cell)).append('\n'))));
                assertThat(all.toString()).contains("100.00%").contains("行政编制");
            }
        }
    }
}
