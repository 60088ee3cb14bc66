package youju.petition.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.calendar.HouseClock;
import youju.petition.Kind;

/** Registering by hand, as a clerk does it. */
class RegisterPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);
    private static final Browser BROWSER = Browser.before(SERVER);

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    private static void type(Page page, String text) {
        page.keyboard().insertText(text);
        page.keyboard().press("Enter");
    }

    @Test
    void a_clerk_registers_with_the_keyboard_alone() {
        Page page = BROWSER.open("dengji", 1280);
        page.navigate("/petitions/new");
        page.keyboard().press("3");
        page.keyboard().press("Enter");
        page.keyboard().press("1");
        for (String skipped : new String[] {"kind", "receivedOn", "people", "cannotNotify"}) {
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo(skipped);
            page.keyboard().press("Enter");
        }
        type(page, "尤示例");
        type(page, "13800000001");
        type(page, "");
        type(page, "松坪镇二村3号");
        page.keyboard().press("Tab");
        type(page, "LD-1");
        page.keyboard().press("Tab");
        type(page, "松坪镇工地");
        type(page, "");
        type(page, "反映工程结束后工资没有发");
        page.keyboard().insertText("三月到五月在工地做工，工资至今没有发。");
        page.keyboard().press("Tab");
        page.keyboard().insertText("请求发放工资。");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#code")).hasText(Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"));
        String number = page.locator("#number").textContent();
        assertThat(number).startsWith("XF");
        Browser.examine(page, "receipt");
        page.keyboard().press("Tab");
        page.locator("main a.btn-primary").press("Enter");
        page.waitForURL("**/petitions/new");
        page.context().close();
    }

    @Test
    void an_earlier_matter_shows_while_typing_and_one_key_marks_it() {
        long earlier = EXAMPLES.registered(Kind.APPEAL, "许示例", "13800000002", "反映村里水渠堵塞无人清理");
        String number = EXAMPLES.find(earlier).number();
        for (int width : Browser.WIDTHS) {
            Page page = BROWSER.open("dengji", width);
            page.navigate("/petitions/new");
            page.fill("#name-0", "许示例");
            page.fill("#phone-0", "13800000002");
            page.fill("#summary", "反映村里水渠堵塞无人清理");
            page.locator("[data-same='" + number + "']").waitFor();
            assertThat(page.locator("#earlier")).containsText("同一信访人");
            page.locator("#summary").press("F2");
            page.keyboard().press("Enter");
            assertThat(page.locator("#sameMatterAs")).hasValue(number);
            assertThat(page.locator("#earlier")).containsText("已标为同一事项");
            Browser.examine(page, "register");
            page.context().close();
        }
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_all_that_was_typed_stays() {
        for (int width : Browser.WIDTHS) {
            Page page = BROWSER.open("dengji", width);
            page.navigate("/petitions/new");
            page.fill("#name-0", "何示例");
            page.fill("#category", "没有这一类");
            page.fill("#people", "7");
            page.check("input[name=channel][value=VISIT]");
            page.fill("#facts", "走访反映。");
            page.click("#save");
            assertThat(page.locator("#category-fault")).isVisible();
            assertThat(page.locator("#summary-fault")).hasText("请填写。");
            assertThat(page.locator("#representatives")).containsText("代表");
            assertThat(page.locator("#name-0")).hasValue("何示例");
            assertThat(page.locator("#category")).hasValue("没有这一类");
            assertThat(page.locator("#facts")).hasValue("走访反映。");
            assertThat(page.locator("input[name=channel][value=VISIT]")).isChecked();
            Browser.examine(page, "register-faults");
            page.context().close();
        }
    }

    @Test
    void a_form_sent_twice_registers_once_and_hands_out_the_same_code() {
        Visit clerk = SERVER.as("dengji");
        clerk.get("/petitions/new");
        Map<String, String> form = form(UUID.randomUUID());
        Answer first = clerk.post("/petitions/new", form);
        Answer second = clerk.post("/petitions/new", form);
        assertThat(first.status()).isEqualTo(200);
        assertThat(found(first, "number")).isEqualTo(found(second, "number"));
        assertThat(found(first, "code")).isEqualTo(found(second, "code")).hasSize(14);
    }

    @Test
    void buttons_work_without_scripts_and_lose_nothing() {
        Visit clerk = SERVER.as("dengji");
        clerk.get("/petitions/new");
        Map<String, String> form = new HashMap<>(form(UUID.randomUUID()));
        form.put("do", "row");
        Answer more = clerk.post("/petitions/new", form);
        assertThat(more.text()).contains("id=\"name-1\"").contains("吕示例").contains("请求修路。");
        form.put("do", "earlier");
        assertThat(clerk.post("/petitions/new", form).text()).contains("吕示例");
    }

    @Test
    void files_come_with_the_registration() {
        Page page = BROWSER.open("dengji", 1280);
        page.navigate("/petitions/new");
        page.fill("#name-0", "施示例");
        page.fill("#category", "JT-1");
        page.fill("#summary", "反映村道损坏");
        page.fill("#facts", "村道损坏一年未修。");
        page.fill("#request", "请求修路。");
        page.setInputFiles("#file", new FilePayload[] {
            new FilePayload("说明.txt", "text/plain", "说明".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("坏.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8))
        });
        page.click("#save");
        assertThat(page.locator(".receipt")).containsText("说明.txt");
        assertThat(page.locator("[role=alert]")).containsText("坏.jpg");
        page.context().close();
    }

    private static Map<String, String> form(UUID command) {
        return Map.ofEntries(
                Map.entry("command", command.toString()),
                Map.entry("do", "save"),
                Map.entry("channel", "LETTER"),
                Map.entry("kind", "APPEAL"),
                Map.entry("receivedOn", new HouseClock().today().toString()),
                Map.entry("people", "1"),
                Map.entry("name", "吕示例"),
                Map.entry("phone", "13800000003"),
                Map.entry("category", "农村公路"),
                Map.entry("summary", "反映村道损坏"),
                Map.entry("facts", "村道损坏一年未修。"),
                Map.entry("request", "请求修路。"));
    }

    private static String found(Answer answer, String id) {
        return answer.text().replaceFirst("(?s).*id=\"" + id + "\">([^<]+)<.*", "$1");
    }
}
