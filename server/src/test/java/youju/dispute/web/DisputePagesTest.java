package youju.dispute.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Visit;

/** The pages of disputes over the demo year. */
class DisputePagesTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_demo_year_found_356_and_resolved_348_and_every_figure_opens_its_list() {
        Visit visit = server.as("dengji");
        String counts =
                visit.get("/disputes/counts?from=2022-01-01&to=2022-12-31").text();
        assertThat(counts).contains("data-figure=\"356\"", "data-figure=\"348\"", "97.75%");
        Matcher figures = Pattern.compile("data-figure=\"(\\d+)\" href=\"(/disputes[^\"]+)\"")
                .matcher(counts);
        int opened = 0;
        while (figures.find()) {
            String list = visit.get(figures.group(2).replace("&amp;", "&")).text();
            assertThat(list).as(figures.group(2)).contains("data-count=\"" + figures.group(1) + "\"");
            opened++;
        }
        assertThat(opened).isGreaterThan(60);
    }

    @Test
    void a_town_sees_its_own_and_no_more() {
        String list = server.as("zhen2.chengban")
                .get("/disputes?from=2022-01-01&to=2022-12-31")
                .text();
        Matcher count = Pattern.compile("data-count=\"(\\d+)\"").matcher(list);
        assertThat(count.find()).isTrue();
        assertThat(Integer.parseInt(count.group(1))).isBetween(1, 200);
    }

    @Test
    void a_list_is_paged_by_key_without_gap_or_repeat() {
        Visit visit = server.as("ducha");
        String path = "/disputes?from=2022-01-01&to=2022-12-31";
        int lines = 0;
        java.util.Set<String> numbers = new java.util.HashSet<>();
        while (!path.isEmpty()) {
            String text = visit.get(path).text();
            Matcher line = Pattern.compile("<a href=\"/disputes/\\d+\">(JF\\d+-\\d+)</a>")
                    .matcher(text);
            while (line.find()) {
                lines++;
                numbers.add(line.group(1));
            }
            Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(text);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        assertThat(lines).isEqualTo(356);
        assertThat(numbers).hasSize(356);
    }

    @Test
    void a_form_with_a_fault_says_where_and_keeps_what_was_typed() {
        Visit visit = server.as("zhen1.chengban");
        String text = visit.get("/disputes/new").text();
        Matcher command = Pattern.compile("name=\"command\" value=\"([^\"]+)\"").matcher(text);
        assertThat(command.find()).isTrue();
        String answer = visit.post(
                        "/disputes",
                        Map.of(
                                "command", command.group(1),
                                "day", "2024-03-04",
                                "source", "SCREENING",
                                "kind", "LAND",
                                "urgency", "MINOR",
                                "town", "1",
                                "summary", "示例争议",
                                "facts", "界址不清。",
                                "people", "2",
                                "first", "甘示例"))
                .text();
        assertThat(answer).contains("示例争议", "aria-invalid=\"true\"", "请填写。");
    }

    @Test
    void the_list_goes_along_as_a_workbook_without_names() throws IOException {
        try (Browser browser = Browser.before(server)) {
            Page page = browser.open("dengji", 1280);
            APIResponse answer = page.request().get("/disputes/export?from=2022-01-01&to=2022-12-31");
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment;");
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
                StringBuilder all = new StringBuilder();
                book.getSheetAt(0)
                        .forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
                assertThat(all.toString().split("JF2022-", -1)).hasSize(357);
                assertThat(all.toString()).contains("赵示例（云岭县信访局接访股）").doesNotContain("**");
            }
        }
    }

    @Test
    void a_dispute_is_registered_mediated_and_followed_up_in_the_browser() {
        try (Browser browser = Browser.before(server)) {
            Page desk = browser.open("zhen1.chengban", 1280);
            desk.navigate("/disputes/new");
            Browser.examine(desk, "dispute-new");
            desk.selectOption("#kind", "NEIGHBOUR");
            desk.fill("#summary", "两户共用院墙倒塌后的重建费用争议");
            desk.fill("#facts", "院墙倒塌，双方对费用分摊意见不一。");
            desk.fill("#first", "甘示例，13800000041，云岭县云台镇示范村1组");
            desk.fill("#second", "乙示例，13800000042");
            desk.click("main form button.btn-primary");
            desk.waitForURL(url -> url.matches(".*/disputes/\\d+$"));
            String at = desk.url();
            assertThat(desk.textContent("main")).contains("已登记").contains("甘**").doesNotContain("甘示例");
            step(desk, "TAKE_UP", Map.of());
            step(desk, "BEGIN_MEDIATION", Map.of("mediator", "王示例"));
            step(desk, "HOLD_SESSION", Map.of("mediator", "王示例", "words", "各承担一半，双方认可。"));
            Page phone = browser.open("zhen1.chengban", 390);
            phone.navigate(at);
            Browser.examine(phone, "dispute-mediating");
            desk.navigate(at + "/do/AGREE");
            Browser.examine(desk, "dispute-agree");
            desk.fill(
                    "#due", new youju.calendar.HouseClock().today().plusDays(10).toString());
            desk.fill("#mediator", "王示例");
            desk.fill("#words", "费用各半，十日内重建。");
            desk.click("main form button.btn-primary");
            step(desk, "CARRY_OUT", Map.of("words", "已重建，双方签字。"));
            step(desk, "FOLLOW_UP", Map.of("words", "双方都说没有新的争议。"));
            Browser.examine(desk, "dispute-resolved");
            APIResponse paper = desk.request().get(at + "/agreement.pdf");
            assertThat(paper.status()).isEqualTo(200);
            assertThat(new String(paper.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            step(desk, "CLOSE", Map.of());
            assertThat(desk.textContent("main")).contains("已归档");
            for (int width : new int[] {1280, 390}) {
                Page reader = browser.open("dengji", width);
                reader.navigate("/disputes");
                Browser.examine(reader, "disputes");
                reader.navigate("/disputes/counts?from=2022-01-01&to=2022-12-31");
                Browser.examine(reader, "dispute-counts");
                reader.navigate("/disputes/campaigns");
                Browser.examine(reader, "dispute-campaigns");
            }
        }
    }

    private static void step(Page page, String action, Map<String, String> fields) {
        String at = page.url().replaceFirst("/do/.*", "");
        page.navigate(at + "/do/" + action);
        if (page.locator("input[name=consent]").count() > 0) {
            page.check("input[name=consent]");
        }
        fields.forEach((name, value) -> page.fill("#" + name, value));
        page.click("main form button.btn-primary");
        page.waitForURL(url -> url.matches(".*/disputes/\\d+$"));
    }
}
