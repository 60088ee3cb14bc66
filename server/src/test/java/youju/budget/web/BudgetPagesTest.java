package youju.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.budget.Allotment;
import youju.budget.Books;
import youju.budget.BudgetWorkbooks;
import youju.budget.Entry;
import youju.calendar.HouseClock;
import youju.money.Money;

/** The pages of money, used as people use them. */
class BudgetPagesTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static int thisYear() {
        return LocalDate.now(HouseClock.ZONE).getYear();
    }

    private static Allotment basic() {
        return server.bean(Books.class).allotments(thisYear()).stream()
                .filter(Allotment::isBasic)
                .filter(allotment -> allotment.function().startsWith("201"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> entry(String amount) {
        Map<String, String> form = new HashMap<>();
        form.put("command", UUID.randomUUID().toString());
        form.put("year", String.valueOf(thisYear()));
        form.put("charge", String.valueOf(basic().id()));
        form.put("voucher", "记-9001");
        form.put("day", LocalDate.now(HouseClock.ZONE).toString());
        form.put("payee", "示例办公用品店");
        form.put("purpose", "购打印纸");
        form.put("economic", "30201");
        form.put("amount", amount);
        return form;
    }

    private static Entry find(String location) {
        return server.bean(Books.class)
                .entry(Long.parseLong(location.replaceAll(".*/", "")))
                .orElseThrow();
    }

    @Test
    void every_figure_opens_entries_that_add_up_to_it() {
        Visit auditor = server.as("shenji");
        Matcher figure = Pattern.compile("<a[^>]*data-figure=\"([^\"]+)\"[^>]*href=\"([^\"]+)\"")
                .matcher(auditor.get("/budget?year=2022").text());
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        while (figure.find()) {
            looked++;
            String list = auditor.get(figure.group(2).replace("&amp;", "&")).text();
            if (!list.contains("data-sum=\"" + figure.group(1) + "\"")) {
                wrong.add(figure.group(1) + " " + figure.group(2));
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_entry_goes_from_the_cashier_to_somebody_else_who_approves() {
        Visit cashier = server.as("caiwu");
        cashier.get("/budget/entries/new");
        Answer sent = cashier.post("/budget/entries/new", entry("88.80"));
        assertThat(sent.status()).isEqualTo(302);
        Entry waiting = find(sent.location());
        assertThat(waiting.state()).isEqualTo(Entry.State.ENTERED);
        assertThat(cashier.get(sent.location()).plain()).contains("等待审批").doesNotContain("退回时必须写明理由");
        Map<String, String> decision = Map.of("command", UUID.randomUUID().toString(), "do", "approve");
        Answer own = cashier.post(sent.location() + "/decide", decision);
        assertThat(own.plain()).contains("不能审批自己录入的支出");
        Visit accountant = server.as("caiwu2");
        accountant.get(sent.location());
        assertThat(accountant.post(sent.location() + "/decide", decision).status())
                .isEqualTo(302);
        assertThat(find(sent.location()).state()).isEqualTo(Entry.State.APPROVED);
    }

    @Test
    void a_form_sent_twice_is_entered_once() {
        Visit cashier = server.as("caiwu");
        cashier.get("/budget/entries/new");
        Map<String, String> form = entry("12.34");
        String first = cashier.post("/budget/entries/new", form).location();
        assertThat(cashier.post("/budget/entries/new", form).location()).isEqualTo(first);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        Visit cashier = server.as("caiwu");
        cashier.get("/budget/entries/new");
        Answer wrong = cashier.post("/budget/entries/new", entry("12.345"));
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.plain()).contains("金额精确到分");
        assertThat(wrong.text()).contains("value=\"购打印纸\"").contains("aria-invalid=\"true\"");
        Answer much = cashier.post("/budget/entries/new", entry("99999999"));
        assertThat(much.plain()).contains("额度不足").contains("99,999,999.00");
    }

    @Test
    void a_leader_elsewhere_and_people_without_a_duty_are_not_shown_the_bureaus_money() {
        for (String signIn : List.of("rs.lingdao", "zhen1.lingdao")) {
            Visit elsewhere = server.as(signIn);
            for (String page : List.of("/budget", "/budget/entries", "/budget/lines", "/budget/accounts.xlsx")) {
                assertThat(elsewhere.get(page).status()).as(signIn + page).isEqualTo(403);
            }
            assertThat(elsewhere.get("/desk").text()).doesNotContain("href=\"/budget\"");
        }
        assertThat(server.as("juzhang").get("/desk").text()).contains("href=\"/budget\"");
        assertThat(server.as("dengji").get("/budget").status()).isEqualTo(403);
    }

    @Test
    void readers_are_offered_nothing_to_write() {
        for (String signIn : List.of("shenji", "jixiao")) {
            Visit reader = server.as(signIn);
            for (String page :
                    List.of("/budget", "/budget/entries", "/budget/approvals", "/budget/lines", "/budget/imports")) {
                Answer answer = reader.get(page);
                assertThat(answer.status()).as(signIn + page).isEqualTo(200);
                assertThat(answer.text())
                        .as(signIn + page)
                        .doesNotContain("action=\"/budget/lines")
                        .doesNotContain("/decide\"");
            }
            assertThat(reader.post("/budget/entries/new", entry("1")).status()).isEqualTo(403);
        }
    }

    @Test
    void a_supplement_is_entered_and_taken_back_with_its_mark_left() {
        Visit cashier = server.as("caiwu");
        cashier.get("/budget/lines");
        Money before = basic().balance().available();
        Map<String, String> grant = new HashMap<>(Map.of(
                "command",
                UUID.randomUUID().toString(),
                "year",
                String.valueOf(thisYear()),
                "ground",
                "SUPPLEMENT",
                "project",
                "",
                "source",
                "GENERAL",
                "function",
                basic().function(),
                "economic",
                "30201",
                "amount",
                "1万元",
                "document",
                "云财预〔" + thisYear() + "〕66号",
                "day",
                LocalDate.now(HouseClock.ZONE).toString()));
        grant.put("reason", "办公经费");
        assertThat(cashier.post("/budget/lines/grant", grant).status()).isEqualTo(302);
        assertThat(basic().balance().available()).isEqualTo(before.plus(Money.ofYuan(10_000)));
        long row = server.bean(Books.class).appropriations(thisYear()).getLast().id();
        Answer back = cashier.post(
                "/budget/lines/take-back",
                Map.of(
                        "command", UUID.randomUUID().toString(),
                        "year", String.valueOf(thisYear()),
                        "id", String.valueOf(row),
                        "reason", "文号有误"));
        assertThat(back.status()).isEqualTo(302);
        assertThat(basic().balance().available()).isEqualTo(before);
        assertThat(cashier.get("/budget/lines").plain()).contains("已撤回").contains("文号有误");
    }

    @Test
    void a_file_goes_from_upload_to_entries_that_wait() {
        Visit cashier = server.as("caiwu");
        cashier.get("/budget/imports");
        byte[] content = BudgetWorkbooks.monthOf(
                LocalDate.now(HouseClock.ZONE), basic().function(), List.of("120.50", "三百", "79.50"));
        Answer sent = cashier.upload("/budget/imports/ENTRIES", "file", "本月.xlsx", content);
        assertThat(sent.status()).isEqualTo(302);
        String page = sent.location();
        Answer looked = cashier.get(page);
        assertThat(looked.text()).contains("data-good=\"2\"").contains("data-faulty=\"1\"");
        assertThat(looked.plain()).contains("支出明细!G6").contains("不是金额").contains("三百");
        assertThat(cashier.post(page + "/take", Map.of()).plain()).contains("有 1 行有误");
        assertThat(cashier.post(page + "/take", Map.of("goodOnly", "true")).status())
                .isEqualTo(302);
        assertThat(cashier.get(page).plain()).contains("已导入 2 行，未导入 1 行");
        assertThat(cashier.upload("/budget/imports/ENTRIES", "file", "改名.xlsx", content)
                        .plain())
                .contains("这个文件已经导入过");
        Visit accountant = server.as("caiwu2");
        accountant.get(page);
        assertThat(accountant.post(page + "/decide", Map.of("do", "approve")).status())
                .isEqualTo(302);
        assertThat(accountant.get(page).plain()).contains("已办理 2 笔");
    }

    @Test
    void the_accounts_are_a_workbook_whose_tables_add_up() throws IOException {
        byte[] content = server.as("shenji").download("/budget/accounts.xlsx?year=2022");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<List<String>> rows = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
                    rows.add(cells);
                }
            }
            assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("30217", "公务接待费"));
            assertThat(rows.toString().replaceAll("[ ,]", ""))
                    .contains("3697200")
                    .contains("2257200")
                    .contains("1440000");
        }
    }

    @Test
    void a_list_is_a_workbook_with_numbers_to_add_up() throws IOException {
        byte[] content = server.as("caiwu").download("/budget/entries.xlsx?year=2022&three=any&state=APPROVED");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            double sum = 0;
            for (Row row : book.getSheetAt(0)) {
                sum += row.getRowNum() == 0 ? 0 : row.getCell(7).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(31_425.0);
        }
    }

    @Test
    void the_pages_speak_english_too() {
        Visit auditor = server.as("shenji");
        for (String page : List.of(
                "/budget?year=2022&lang=en",
                "/budget/entries?year=2022",
                "/budget/lines?year=2022",
                "/budget/bank?year=2022")) {
            assertThat(auditor.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(auditor.get("/budget?year=2022").plain())
                .contains("Budget of 2022")
                .contains("Official reception");
        auditor.get("/budget?lang=zh_CN");
    }
}
