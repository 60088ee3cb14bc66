package youju.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.budget.BudgetWorkbooks;
import youju.calendar.HouseClock;

/** The pages of money as people see them, at a desk and on a phone. */
class BudgetBrowserTest {

    private static final String FUNCTION = "2014004";

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
        browser = Browser.before(server);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    void every_page_of_money_can_be_read_by_everybody_at_any_width() {
        for (int width : Browser.WIDTHS) {
            Page page = browser.open("caiwu", width);
            for (List<String> one : List.of(
                    List.of("overview", "/budget?year=2022"),
                    List.of("overview-now", "/budget"),
                    List.of("entries", "/budget/entries?year=2022"),
                    List.of("entry-form", "/budget/entries/new"),
                    List.of("approvals", "/budget/approvals"),
                    List.of("lines", "/budget/lines"),
                    List.of("lines-closed", "/budget/lines?year=2022"))) {
                page.navigate(one.getLast());
                Browser.examine(page, "budget-" + one.getFirst());
            }
            page.navigate("/budget/entries?year=2022");
            page.click("main table a >> nth=0");
            Browser.examine(page, "budget-entry");
            page.context().close();
        }
        Page leader = browser.open("juzhang", 1280);
        leader.navigate("/budget/lines");
        leader.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        Browser.examine(leader, "budget-lines-leader");
        leader.navigate("/budget/approvals");
        Browser.examine(leader, "budget-approvals-leader");
        leader.context().close();
    }

    @Test
    void a_file_with_three_bad_rows_is_taken_in_by_hand_and_the_bank_is_compared() {
        for (int width : Browser.WIDTHS) {
            Page page = browser.open("caiwu", width);
            page.navigate("/budget/imports");
            Browser.examine(page, "budget-imports");
            page.setInputFiles(
                    "#file-ENTRIES",
                    file(
                            "明细" + width + ".xlsx",
                            BudgetWorkbooks.monthOf(
                                    today(), FUNCTION, List.of("12" + width % 7, "三百", "-5", "88.005", "9.90"))));
            page.click("form[action$=ENTRIES] button");
            page.waitForURL("**/budget/imports/*");
            Browser.examine(page, "budget-import");
            assertThat(page.locator("[data-faulty]").textContent()).isEqualTo("3");
            page.click("form[action$=take] button");
            page.waitForSelector(".alert-success");
            Browser.examine(page, "budget-import-taken");
            page.navigate("/budget/imports");
            page.setInputFiles(
                    "#file-BANK",
                    file(
                            "对账单" + width + ".xlsx",
                            BudgetWorkbooks.statementOf(today(), List.of("30" + width % 7, "4" + width % 7))));
            page.click("form[action$=BANK] button");
            page.waitForURL("**/budget/imports/*");
            page.click("form[action$=take] button");
            page.waitForSelector(".alert-success");
            page.navigate("/budget/bank?month=" + today().getMonthValue());
            Browser.examine(page, "budget-bank");
            assertThat(page.locator("[data-differences]").textContent()).isNotEqualTo("0");
            page.context().close();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(HouseClock.ZONE);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    }

    @Test
    void a_bar_opens_the_entries_that_it_was_drawn_from() {
        Page page = browser.open("shenji", 1280);
        page.navigate("/budget?year=2022");
        page.waitForSelector(".chart svg");
        assertThat(page.locator(".chart svg").count()).isGreaterThanOrEqualTo(4);
        Object at = page.evaluate("""
                () => {
                  const box = document.querySelector('.chart'), chart = echarts.getInstanceByDom(box);
                  const [x, y] = chart.convertToPixel({seriesIndex: 0}, [0, 1000]);
                  const place = box.getBoundingClientRect();
                  return [place.x + x - 8, place.y + chart.convertToPixel({seriesIndex: 0}, [0, 1])[1]];
                }
                """);
        List<?> place = (List<?>) at;
        page.mouse().click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
        page.waitForURL(url -> url.contains("/budget/entries"));
        assertThat(page.url()).contains("year=2022").contains("state=APPROVED").contains("month=1");
    }
}
