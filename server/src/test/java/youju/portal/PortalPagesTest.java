package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youju.calendar.HouseClock;
import youju.page.Words;
import youju.petition.Answering;
import youju.petition.Handling;
import youju.petition.Intake;
import youju.petition.Kind;
import youju.petition.Manner;
import youju.petition.Outcome;
import youju.petition.Route;
import youju.petition.Sending;
import youju.petition.State;

/** Citizens on their ways through the portal, with a telephone and at a desk, and no script running. */
class PortalPagesTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static PortalServer server;
    private static Citizen.Chromium chromium;

    @BeforeAll
    static void start() {
        server = PortalServer.shared();
        server.database.asOwner("delete from account.attempt");
        chromium = new Citizen.Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    private static Citizen citizen(Citizen.Screen screen) {
        return chromium.citizen(server.address(), screen);
    }

    @ParameterizedTest
    @EnumSource(Citizen.Screen.class)
    void an_appeal_of_two_is_filed_followed_answered_rated_and_reviewed(Citizen.Screen screen) {
        try (Citizen citizen = citizen(screen)) {
            citizen.goTo("/").read("start").goTo("/rights").read("rights");
            citizen.goTo("/").follow("我要信访").read("kind").press("开始填写");
            assertThat(citizen.text()).contains("请选一类");
            citizen.mark("kind", "APPEAL").press("开始填写").read("matter").press("下一步");
            assertThat(citizen.text()).contains("请写事情经过。").contains("请写您希望怎么解决。");
            citizen.read("matter-wrong");
            writeMatter(citizen).press("下一步");
            citizen.fill("person0-name", "杨示例").fill("person0-phone", "1380000").press("下一步");
            assertThat(citizen.text()).contains("手机号码应为11位").contains("请写住址");
            citizen.read("writers-wrong");
            citizen.fill("person0-phone", "138 0000 0000").fill("person0-address", "云岭县云台镇一村三组");
            citizen.press("再加一位");
            assertThat(citizen.page.inputValue("[name=people]")).isEqualTo("2");
            citizen.fill("person1-name", "朱示例")
                    .fill("person1-phone", "0734-6800000")
                    .fill("person1-address", "云岭县云台镇一村四组")
                    .read("writers")
                    .press("上一步");
            assertThat(citizen.page.inputValue("[name=summary]")).isEqualTo("房屋被征收，补偿款没有付清");
            citizen.press("下一步");
            assertThat(citizen.page.inputValue("[name='person1-name']")).isEqualTo("朱示例");
            citizen.press("下一步");
            citizen.attach("协议.png", PICTURE).press("上传选好的文件").read("files");
            assertThat(citizen.text()).contains("协议.png");
            citizen.press("下一步").read("check");
            assertThat(citizen.text()).contains("朱示例").contains("协议.png").contains("请求付清剩余补偿款");
            citizen.press("提交").read("receipt");
            String number = citizen.of(".slip dd:not(.code)");
            String code = citizen.of(".slip dd.code");
            LocalDate today = server.bean(HouseClock.class).today();
            assertThat(citizen.text()).contains(Dates.of(today, Words.in(Locale.CHINA)));
            assertThat(server.petition(number).crowd().people()).isEqualTo(2);

            citizen.press("我记好了").read("follow");
            assertThat(citizen.goTo("/petition/receipt").text()).doesNotContain(code);
            open(citizen, code, "0000").read("petition-received");
            assertThat(citizen.text()).contains("您在网上提交").contains("最晚办到");

            answer(number);
            citizen.goTo("/follow/petition").read("petition-served");
            assertThat(citizen.text())
                    .contains("书面答复已经送到您手里")
                    .contains("于三十日内付清")
                    .contains("还有 30 天")
                    .doesNotContain("李示例")
                    .doesNotContain("内部意见");

            assertThat(citizen.of(".files"))
                    .contains("受理告知书")
                    .contains("信访处理意见书")
                    .doesNotContain("转送函");
            assertThat(new String(citizen.fetch("信访处理意见书"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
            citizen.follow("评价办理工作").read("rate").press("提交评价");
            assertThat(citizen.text()).contains("请至少评一家");
            citizen.mark("BUREAU", "SATISFIED")
                    .mark("BODY", "DISSATISFIED")
                    .fill("words", "钱还没到")
                    .press("提交评价");
            assertThat(citizen.text()).contains("责任单位：不满意").contains("信访部门：满意");

            assertThat(citizen.page
                            .locator(".timeline-plain a[href^='/follow/papers/']")
                            .allInnerTexts())
                    .anySatisfy(link -> assertThat(link).contains("信访处理意见书", "号"));
            citizen.follow("申请复查").read("review").press("申请复查");
            assertThat(citizen.text()).contains("请写不服的理由");
            citizen.fill("words", "补偿标准不对").press("申请复查").read("petition-in-review");
            assertThat(server.petition(number).state()).isEqualTo(State.IN_REVIEW);

            ownData(citizen, number);
            citizen.goTo("/follow/petition").follow("撤回").read("withdraw").press("撤回");
            assertThat(citizen.text()).contains("请勾选");
            citizen.mark("sure", "yes").press("撤回").read("petition-closed");
            assertThat(server.petition(number).state()).isEqualTo(State.CLOSED);
            citizen.press("看完了").goTo("/follow/petition");
            assertThat(citizen.path()).startsWith("/follow?again");
        }
    }

    private static void ownData(Citizen citizen, String number) {
        citizen.goTo("/follow/files").read("follow-files");
        citizen.attach("录音.txt", "某月某日的通话".getBytes(StandardCharsets.UTF_8)).press("上传");
        assertThat(citizen.text()).contains("录音.txt");
        citizen.goTo("/follow/data").read("data");
        citizen.fill("phone", "13800000001").fill("address", "云岭县云台镇二村").press("更正");
        assertThat(citizen.text()).contains("已更正").contains("138****0001").contains("信访人本人更正联系方式");
        citizen.fill("words", "姓名写错了一个字").press("提交请求").read("data-asked");
        assertThat(citizen.text()).contains("等待信访局答复");
        server.correctName(number, "扬示例");
        assertThat(citizen.goTo("/follow/data").text())
                .contains("已经核对，姓名已更正。", "已更正", "依信访人请求更正个人信息")
                .doesNotContain("等待信访局答复");
        citizen.fill("words", "地点不对").press("提交请求");
        server.refuseCorrections(number, "登记的地点与来信一致。");
        assertThat(citizen.goTo("/follow/data").text())
                .contains("登记的地点与来信一致。", "没有更正")
                .doesNotContain("等待信访局答复");
        citizen.follow("我的全部信息").read("copy");
        assertThat(citizen.text()).doesNotContain("13800000001");
        citizen.fill("phone", "13800000009").press("显示完整信息");
        assertThat(citizen.text()).contains("号码不对");
        citizen.fill("phone", "13800000001").press("显示完整信息").read("copy-in-clear");
        assertThat(citizen.text())
                .contains("扬示例")
                .contains("13800000001")
                .contains("云岭县云台镇二村")
                .contains("信访人本人查阅");
    }

    static Citizen writeMatter(Citizen citizen) {
        return citizen.choose("category", "房屋征收与补偿")
                .fill("summary", "房屋被征收，补偿款没有付清")
                .fill("facts", "2021年房屋被征收，签订协议后补偿款至今没有付清，问过两次都说等通知。")
                .fill("request", "请求付清剩余补偿款。")
                .choose("complained", PortalServer.HOUSING)
                .choose("region", PortalServer.TOWN);
    }

    private static Citizen open(Citizen citizen, String code, String second) {
        return citizen.goTo("/follow").fill("code", code).fill("second", second).press("打开");
    }

    private static void answer(String number) {
        server.act(number, new Intake.Confirm(""), server.registrar);
        server.act(number, new Sending.Refer(server.housing.id(), "内部意见：请依法处理"), server.registrar);
        server.act(number, new Handling.Accept(Route.PETITION, ""), server.handler);
        server.act(number, new Handling.Investigate("内部意见：已经核实"), server.handler);
        server.act(
                number,
                new Answering.GiveOpinion(
                        Outcome.SUPPORTED, "支付补偿款", "协议有效，尚欠部分款项", "于三十日内付清", "《国有土地上房屋征收与补偿条例》第二十六条"),
                server.handler);
        serve(number);
    }

    private static void serve(String number) {
        LocalDate today = server.bean(HouseClock.class).today();
        server.act(number, new Answering.Serve(today, Manner.IN_PERSON, ""), server.handler);
    }

    @ParameterizedTest
    @EnumSource(Citizen.Screen.class)
    void an_anonymous_accusation_is_followed_by_code_and_number_and_hidden_from_the_accused(Citizen.Screen screen) {
        try (Citizen citizen = citizen(screen)) {
            citizen.goTo("/petition/new").mark("kind", "ACCUSATION").press("开始填写");
            citizen.choose("category", "贪污受贿")
                    .fill("summary", "冒领危房补助")
                    .fill("facts", "某年某月，有人冒领危房补助。")
                    .press("下一步");
            assertThat(citizen.text()).contains("请写被检举控告的人或者单位");
            assertThat(citizen.page.locator("#accused option").allInnerTexts())
                    .contains(PortalServer.TOWN)
                    .doesNotContain(PortalServer.BUREAU, "云岭县人民政府");
            citizen.fill("accusedNamed", "某镇某所所长").choose("accused", PortalServer.TOWN);
            citizen.read("accusation").press("下一步");
            citizen.mark("anonymous", "yes").read("anonymous").press("下一步");
            citizen.press("没有材料").read("accusation-check").press("提交");
            String number = citizen.of(".slip dd:not(.code)");
            String code = citizen.of(".slip dd.code");
            citizen.read("accusation-receipt");
            assertThat(server.petition(number).kind()).isEqualTo(Kind.ACCUSATION);
            assertThat(server.sees(server.registrar, number)).isTrue();
            assertThat(server.sees(server.townHandler, number)).isFalse();
            open(citizen, code, "0000");
            assertThat(citizen.path()).isEqualTo("/follow");
            open(citizen, code, number.toLowerCase(Locale.ROOT));
            assertThat(citizen.path()).isEqualTo("/follow/petition");
            assertThat(citizen.goTo("/follow/data").read("anonymous-data").text())
                    .contains("我们不知道您是谁");
        }
    }

    @Test
    void a_proposal_is_published_once_it_was_answered_and_only_with_consent() {
        try (Citizen citizen = citizen(Citizen.Screen.PHONE)) {
            String open = propose(citizen, "建议卫生院周末开门", true);
            String closed = propose(citizen, "建议公交延长到一村", false);
            assertThat(citizen.goTo("/proposals").read("proposals-none").text()).doesNotContain("卫生院");
            for (String number : new String[] {open, closed}) {
                server.act(number, new Intake.Confirm(""), server.registrar);
                server.act(number, new Sending.Refer(server.housing.id(), ""), server.registrar);
                server.act(number, new Handling.Accept(Route.PROPOSAL, ""), server.handler);
                server.act(number, new Answering.Reply("已经采纳，联系电话13800000000。"), server.handler);
                serve(number);
            }
            assertThat(citizen.goTo("/proposals").read("proposals").text())
                    .contains("建议卫生院周末开门")
                    .contains("138****0000")
                    .doesNotContain("杨示例")
                    .doesNotContain("公交");
        }
    }

    private static String propose(Citizen citizen, String summary, boolean publish) {
        citizen.goTo("/petition/new").mark("kind", "PROPOSAL").press("开始填写");
        citizen.choose("category", "公共卫生").fill("summary", summary).fill("facts", "上班的人周末才有空。杨示例");
        if (publish) {
            citizen.mark("publish", "yes");
        }
        citizen.press("下一步");
        citizen.fill("person0-name", "杨示例").fill("person0-phone", "13800000000").fill("person0-address", "云台镇一村");
        citizen.press("下一步");
        citizen.press("没有材料");
        if (publish) {
            assertThat(citizen.path()).isEqualTo("/petition/new/matter?check");
            citizen.read("proposal-wrong");
            citizen.fill("facts", "上班的人周末才有空。").press("下一步");
            citizen.press("下一步").press("没有材料");
        }
        citizen.press("提交");
        String number = citizen.of(".slip dd:not(.code)");
        citizen.press("我记好了");
        return number;
    }
}
