package youju.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.CountyAtWork;
import youju.RunningServer;

/** From a figure to the petition behind it. */
class MeasurePagesTest {

    @Test
    void why_not_a_hundred_percent_is_answered_in_two_clicks() {
        try (RunningServer server = RunningServer.demo("--youju.demo.money=true");
                Browser browser = Browser.before(server)) {
            CountyAtWork county = new CountyAtWork(server);
            county.served("2022-06-01");
            String late = county.find(county.accepted("2022-06-15")).number();
            for (int width : Browser.WIDTHS) {
                Page page = browser.open("jixiao", width);
                page.navigate("/measures?year=2022&asOf=2023-03-06");
                assertThat(page.innerText("main")).contains("50.0%").contains("369.72万元");
                Browser.examine(page, "measures");
                page.click("tr:has-text('按期办结率') a[aria-label*='分母']");
                assertThat(page.innerText("main")).contains(late);
                page.click("nav.views a:has-text('未计入分子')");
                assertThat(page.locator("tbody tr").count()).isEqualTo(1);
                assertThat(page.innerText("tbody")).contains(late);
                Browser.examine(page, "measure-evidence");
                page.context().close();
            }
            Page leader = browser.open("juzhang", 1280);
            leader.navigate("/measures/petition-closed-in-time-rate?year=2022&asOf=2023-03-06&which=REST");
            leader.click("tbody a");
            assertThat(leader.innerText("main")).contains(late);
            assertThat(server.as("jixiao").get("/measures.xlsx?year=2022").status())
                    .isEqualTo(200);
            assertThat(server.as("dengji").get("/measures").status()).isEqualTo(403);
            assertThat(server.as("jixiao").get("/measures?year=22").status()).isEqualTo(400);
            assertThat(server.as("jixiao").get("/measures/nothing").status()).isEqualTo(404);
        }
    }
}
