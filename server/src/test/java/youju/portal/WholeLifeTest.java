package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.Browser;
import youju.CountyAtWork;
import youju.Hands;
import youju.RunningServer;
import youju.calendar.HouseClock;
import youju.demo.DemoSignIns;

/**
 * One petition from the citizen's form to the closed file, through nothing but pages: the citizen's without scripts, the
 * officials' with them; once everybody has a telephone, once everybody has a desk and no mouse.
 */
class WholeLifeTest {

    private static final String HOUSING = "云岭县住房和城乡建设局";

    private static RunningServer server;
    private static Browser browser;
    private static Citizen.Chromium chromium;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        browser = Browser.before(server);
        chromium = new Citizen.Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"PHONE, POINTER", "DESK, KEYS"})
    void a_citizen_petitions_a_body_answers_a_reviewer_decides_and_the_file_is_closed(
            Citizen.Screen screen, Hands hands) {
        try (Citizen citizen = chromium.citizen(server.address(), screen)) {
            Page theirs = citizen.page;
            file(citizen, hands);
            String number = citizen.of(".slip dd:not(.code)");
            String code = citizen.of(".slip dd.code");
            hands.press(theirs, "我记好了");

            Page registrar = signedIn("dengji", screen, hands);
            open(registrar, number, hands);
            take(registrar, "确认登记", hands);
            begin(registrar, "转送", hands);
            hands.choose(registrar, "body", HOUSING);
            hands.fill(registrar, "words", "请依法处理");
            take(registrar, "转送", hands);
            assertThat(registrar.innerText("main")).contains("已转送交办").contains(HOUSING);
            Browser.examine(registrar, "life-referred");

            Page handler = signedIn("zj.chengban", screen, hands);
            open(handler, number, hands);
            begin(handler, "受理", hands);
            hands.choose(handler, "route", "信访程序");
            take(handler, "受理", hands);
            begin(handler, "出具处理意见", hands);
            hands.choose(handler, "outcome", "解释说明");
            hands.fill(handler, "request", "付清剩余补偿款");
            hands.fill(handler, "facts", "协议已经履行完毕");
            hands.fill(handler, "opinion", "补偿款已于上月付清，附支付凭证");
            hands.fill(handler, "basis", "《国有土地上房屋征收与补偿条例》第二十六条");
            take(handler, "出具处理意见", hands);
            begin(handler, "送达", hands);
            hands.choose(handler, "manner", "直接送达");
            take(handler, "送达", hands);
            assertThat(handler.innerText("main")).contains("已送达");
            Browser.examine(handler, "life-served");

            citizen.goTo("/follow");
            hands.fill(theirs, "code", code);
            hands.fill(theirs, "second", "0000");
            hands.press(theirs, "打开");
            citizen.read("life-served");
            assertThat(citizen.text()).contains("补偿款已于上月付清").doesNotContain("请依法处理");
            hands.press(theirs, "评价办理工作");
            hands.mark(theirs, "BUREAU", "SATISFIED");
            hands.mark(theirs, "BODY", "DISSATISFIED");
            hands.press(theirs, "提交评价");
            hands.press(theirs, "申请复查");
            hands.fill(theirs, "words", "有一笔补偿款没有算进去");
            hands.press(theirs, "申请复查");
            citizen.read("life-in-review");

            Page reviewer = signedIn("fucha", screen, hands);
            open(reviewer, number, hands);
            begin(reviewer, "作出复查意见", hands);
            hands.choose(reviewer, "verdict", "维持");
            hands.fill(reviewer, "request", "补算一笔补偿款");
            hands.fill(reviewer, "facts", "该笔款项已经包含在协议总额内");
            hands.fill(reviewer, "opinion", "处理意见事实清楚，予以维持");
            hands.fill(reviewer, "basis", "《信访工作条例》第三十五条");
            take(reviewer, "作出复查意见", hands);
            begin(reviewer, "送达复查意见", hands);
            hands.choose(reviewer, "manner", "邮寄送达");
            take(reviewer, "送达复查意见", hands);
            assertThat(reviewer.innerText("main")).contains("复查意见已送达");
            Browser.examine(reviewer, "life-reviewed");

            citizen.goTo("/follow/petition");
            assertThat(citizen.text()).contains("予以维持").contains("申请复核");
            afterTheLastWindow();
            citizen.goTo("/follow/petition").read("life-closed");
            assertThat(citizen.text()).contains("办结").doesNotContain("申请复核").doesNotContain("评价办理工作");
            registrar.reload();
            assertThat(registrar.innerText("main")).contains("已办结").contains("不满意");
            Browser.examine(registrar, "life-closed");
        }
    }

    private static void file(Citizen citizen, Hands hands) {
        Page page = citizen.goTo("/").page;
        hands.press(page, "我要信访");
        hands.mark(page, "kind", "APPEAL");
        hands.press(page, "开始填写");
        hands.choose(page, "category", "房屋征收与补偿");
        hands.fill(page, "summary", "房屋被征收，补偿款没有付清");
        hands.fill(page, "facts", "签订协议后补偿款至今没有付清，问过两次都说等通知。");
        hands.fill(page, "request", "请求付清剩余补偿款。");
        hands.choose(page, "complained", HOUSING);
        hands.press(page, "下一步");
        hands.fill(page, "person0-name", "杨示例");
        hands.fill(page, "person0-phone", "13800000000");
        hands.fill(page, "person0-address", "云岭县云台镇一村三组");
        hands.press(page, "下一步");
        hands.press(page, "没有材料");
        citizen.read("life-check");
        hands.press(page, "提交");
        citizen.read("life-receipt");
    }

    private static Page signedIn(String signIn, Citizen.Screen screen, Hands hands) {
        Page page = browser.open("", screen.width);
        page.navigate("/sign-in");
        hands.fill(page, "username", signIn);
        hands.fill(page, "password", DemoSignIns.PASSWORD);
        hands.press(page, "登录");
        return page;
    }

    /** From the desk, where what is to be done stands. */
    private static void open(Page page, String number, Hands hands) {
        page.navigate("/desk");
        hands.press(page, number);
    }

    private static void begin(Page page, String action, Hands hands) {
        hands.press(page, action);
        assertThat(page.url()).contains("/do/");
    }

    /** Sends the step's form; a step without questions is begun by it too. */
    private static void take(Page page, String action, Hands hands) {
        if (!page.url().contains("/do/")) {
            begin(page, action, hands);
        }
        hands.press(page, action);
        assertThat(page.url()).as(page.innerText("main")).doesNotContain("/do/");
    }

    private static void afterTheLastWindow() {
        LocalDate day = server.bean(HouseClock.class).today().plusDays(60);
        RecurringTask<?> night = server.bean("closingTask", RecurringTask.class);
        CountyAtWork.on(day.toString(), () -> {
            night.executeRecurringly(null, null);
            return day;
        });
    }
}
