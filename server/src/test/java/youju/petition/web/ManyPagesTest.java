package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.petition.Kind;
import youju.petition.State;

/** Referring several petitions at once. */
class ManyPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);
    private static final Pattern LINE = Pattern.compile("name=\"petition\" value=\"(\\d+:\\d+:[^\"]+)\"");

    private static List<String> lines(Answer answer) {
        return LINE.matcher(answer.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void one_that_cannot_be_sent_holds_up_no_other_and_sending_twice_sends_once() {
        long housing = EXAMPLES.body("云岭县住房和城乡建设局");
        long good = EXAMPLES.registered(Kind.APPEAL, "戚示例", "13800000006", "反映物业不作为");
        long gone = EXAMPLES.registered(Kind.APPEAL, "谢示例", "13800000006", "反映电梯停用");
        Visit clerk = SERVER.as("dengji");
        Map<String, Object> form = Map.of("petition", List.of(good, gone), "body", housing, "words", "请依法处理");
        Answer page = clerk.post("/petitions/refer-many", form);
        assertThat(page.plain()).contains("反映物业不作为").contains("云岭县住房和城乡建设局");
        assertThat(EXAMPLES.find(good).state()).isEqualTo(State.REGISTERED);

        Visit other = SERVER.as("dengji2");
        Answer alone = other.post("/petitions/refer-many", Map.of("petition", gone, "body", housing));
        other.post("/petitions/refer-many/send", Map.of("petition", lines(alone), "body", housing));

        Map<String, Object> sending = Map.of("petition", lines(page), "body", housing, "words", "请依法处理");
        Answer sent = clerk.post("/petitions/refer-many/send", sending);
        assertThat(sent.plain()).contains("已转送1件").contains("1件没有转送").contains("请刷新页面");
        assertThat(EXAMPLES.find(good).state()).isEqualTo(State.SENT);
        long version = EXAMPLES.find(good).version();
        clerk.post("/petitions/refer-many/send", sending);
        assertThat(EXAMPLES.find(good).version()).isEqualTo(version);
    }

    @Test
    void what_is_already_sent_is_shown_as_such_and_left_out() {
        long housing = EXAMPLES.body("云岭县住房和城乡建设局");
        long sent = EXAMPLES.registered(Kind.APPEAL, "邹示例", "13800000006", "反映燃气未通");
        Visit clerk = SERVER.as("dengji");
        Map<String, Object> form = Map.of("petition", sent, "body", housing);
        Answer first = clerk.post("/petitions/refer-many", form);
        clerk.post("/petitions/refer-many/send", Map.of("petition", lines(first), "body", housing));
        Answer again = clerk.post("/petitions/refer-many", form);
        assertThat(again.plain()).contains("不能“转送”");
        assertThat(lines(again)).isEmpty();
    }

    @Test
    void the_page_goes_on_from_the_list() {
        EXAMPLES.registered(Kind.APPEAL, "喻示例", "13800000006", "反映路面积水");
        try (Browser browser = Browser.before(SERVER)) {
            for (int width : Browser.WIDTHS) {
                Page page = browser.open("dengji", width);
                page.navigate("/petitions");
                page.locator("tbody input[type=checkbox]").first().check();
                page.selectOption("#to-body", String.valueOf(EXAMPLES.body("云岭县住房和城乡建设局")));
                page.click("form[action='/petitions/refer-many'] button");
                page.waitForURL("**/refer-many");
                Browser.examine(page, "refer-many");
                page.context().close();
            }
        }
    }

    @Test
    void a_line_that_nobody_sent_is_a_bad_request() {
        assertThat(SERVER.as("dengji")
                        .post("/petitions/refer-many/send", Map.of("petition", "1:x", "body", 1))
                        .status())
                .isEqualTo(400);
    }
}
