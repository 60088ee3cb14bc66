package youju.scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;

/** The county's finance bureau reviews, the petition bureau answers; both before Chromium. */
class ScrutinyPagesTest {

    private static final Path REPORTS = Path.of("..", "inspection", "src", "test", "resources", "reports");

    private static RunningServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        browser = Browser.before(server);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private static void handIn(Page page, String... files) {
        page.navigate("/scrutiny");
        page.setInputFiles(
                "#file", List.of(files).stream().map(REPORTS::resolve).toArray(Path[]::new));
        page.click("form[enctype] button");
        page.waitForURL("**/scrutiny/batches/*");
        page.locator("#progress progress").waitFor();
        page.waitForFunction(
                "() => { const p = document.querySelector('#progress progress'); return p.value === p.max; }");
    }

    @Test
    void several_reports_are_handed_in_judged_sent_back_answered_and_closed() throws Exception {
        Page reviewer = browser.open("cz.jixiao", 1280);
        reviewer.navigate("/scrutiny?year=2001");
        assertThat(reviewer.innerText("main")).contains("没有符合条件的报告");
        Browser.examine(reviewer, "scrutiny-empty");
        handIn(
                reviewer,
                "labour-2022.html",
                "tuberculosis-2022.pdf",
                "kindergarten-2024.docx",
                "city-projects-2023.xlsx",
                "hengyang-2022-self-evaluation.txt");
        Browser.examine(reviewer, "scrutiny-batch");
        reviewer.click("text=查看这批报告");
        assertThat(reviewer.locator("tbody tr").count()).isEqualTo(5);
        for (int width : Browser.WIDTHS) {
            Page list = browser.open("cz.jixiao", width);
            list.navigate("/scrutiny");
            Browser.examine(list, "scrutiny-list");
            list.click("text=2022年度");
            list.locator(".chart svg").waitFor();
            Browser.examine(list, "scrutiny-year");
            list.context().close();
        }

        reviewer.click("text=labour-2022.html >> xpath=ancestor::td//a");
        assertThat(reviewer.innerText("main")).contains("目标值前后不一").contains("101.2%");
        String report = reviewer.url().substring(server.address().length());
        reviewer.check("input[name='judge-1'][value=dismiss]");
        reviewer.fill("input[name='reason-1']", "追加后目标已调整，有文件");
        reviewer.click("button[value=rest]");
        assertThat(reviewer.innerText("main")).contains("审核意见已保存").contains("退回3项");

        reviewer.click("summary:has-text('更正单位和年度')");
        reviewer.selectOption("#body", new SelectOption().setLabel("云岭县信访局"));
        reviewer.click("details button:has-text('更正单位和年度')");
        assertThat(reviewer.innerText("main")).contains("已更正");
        Browser.examine(reviewer, "scrutiny-judged");
        reviewer.fill("#back-words", "请逐项说明");
        reviewer.click("button:has-text('退回3项')");
        assertThat(reviewer.innerText("main")).contains("等待单位答复");

        Page bureau = browser.open("jixiao", 390);
        bureau.navigate("/scrutiny");
        assertThat(bureau.locator("tbody tr").count()).isEqualTo(1);
        bureau.click("tbody a");
        for (int i = 2; i <= 4; i++) {
            bureau.fill("[name='answer-" + i + "']", "笔误，已更正");
        }
        Browser.examine(bureau, "scrutiny-answering");
        bureau.click("button:has-text('提交答复')");
        assertThat(bureau.innerText("main")).contains("答复已提交");

        reviewer.navigate(report);
        assertThat(reviewer.innerText("main")).contains("笔误，已更正");
        Download paper = reviewer.waitForDownload(() -> reviewer.click("a:has-text('审核底稿')"));
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(paper.path()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(4);
        }
        reviewer.click("button:has-text('办结')");
        assertThat(reviewer.innerText("main")).contains("已办结");

        reviewer.navigate(report + "/marked");
        assertThat(reviewer.locator("mark").count()).isGreaterThanOrEqualTo(4);
        assertThat(reviewer.evaluate("getComputedStyle(document.querySelector('mark')).backgroundColor"))
                .as("its own style is let through")
                .isNotEqualTo("rgb(255, 255, 0)");
        reviewer.context().close();
        bureau.context().close();
    }

    @Test
    void a_hundred_and_twenty_reports_are_handed_in_at_once() {
        FilePayload[] files = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> new FilePayload(
                        "自评" + number + ".txt",
                        "text/plain",
                        ("第" + number + "单位2020年度部门整体支出绩效自评报告\n一、概况\n二、问题\n").getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
        Page page = browser.open("cz.jixiao2", 1280);
        page.navigate("/scrutiny");
        page.setInputFiles("#file", files);
        page.click("form[enctype] button");
        page.waitForURL("**/scrutiny/batches/*");
        assertThat(page.innerText("main")).contains("已收到120份");
        page.waitForFunction(
                "() => { const p = document.querySelector('#progress progress'); return p.value === 120; }");
        page.click("text=查看这批报告");
        assertThat(page.locator("tbody tr").count()).isEqualTo(50);
        page.click("a[rel=next]");
        page.click("a[rel=next]");
        assertThat(page.locator("tbody tr").count()).isEqualTo(20);
        page.context().close();
    }

    @Test
    void a_stranger_to_a_report_finds_none_and_an_auditor_only_reads() {
        Visit reviewer = server.as("cz.jixiao2");
        reviewer.get("/scrutiny");
        byte[] text = "某某局2021年度部门整体支出绩效自评报告\n一、概况\n三、问题\n".getBytes(StandardCharsets.UTF_8);
        Answer taken = reviewer.upload("/scrutiny?year=2021", "file", "<script>alert(1)</script>.txt", text);
        assertThat(taken.location()).startsWith("/scrutiny/batches/");
        String list = reviewer.get("/scrutiny?year=2021").text();
        assertThat(list).doesNotContain("<script>alert");
        String id = list.replaceAll("(?s).*href=\"/scrutiny/(\\d+)\".*", "$1");
        assertThat(reviewer.get("/scrutiny/" + id).status()).isEqualTo(200);
        for (String page : List.of("", "/file", "/marked", "/paper")) {
            assertThat(server.as("jixiao").get("/scrutiny/" + id + page).status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(server.as("dengji").get("/scrutiny/" + id + page).status())
                    .as(page)
                    .isEqualTo(403);
        }
        Visit auditor = server.as("shenji");
        assertThat(auditor.get("/scrutiny/" + id).plain()).doesNotContain("保存审核意见");
        assertThat(auditor.post("/scrutiny/" + id + "/close", Map.of("version", 1))
                        .status())
                .isEqualTo(403);
    }
}
