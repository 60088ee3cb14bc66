package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Visit;
import youju.database.Reading;
import youju.petition.By;
import youju.petition.Correction;
import youju.petition.CorrectionAnswers;
import youju.petition.CorrectionRequests;
import youju.petition.Intake;
import youju.petition.Kind;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.trail.Recorded;
import youju.trail.Trail;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** What petitioners ask to put right, and how the bureau answers. */
class CorrectionPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);
    private static final String PHONE = "13800000006";

    private static long asked(long petition, String words) {
        assertThat(SERVER.bean(CorrectionRequests.class).ask(petition, words, new By.Petitioner(petition)))
                .isTrue();
        return owner().sql("select max(id) from petition.correction_request where petition = :id")
                .param("id", petition)
                .query(Long.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(SERVER.database().owner());
    }

    private static PrivateRecord record(String table, long petition) {
        long sealed = owner().sql("select sealed from petition." + table + " where petition = :id")
                .param("id", petition)
                .query(Long.class)
                .single();
        return Reading.as(Reading.SYSTEM, () -> SERVER.bean(Vault.class).openForSystem(sealed, "核对更正后的内容"))
                .orElseThrow();
    }

    private static CorrectionRequests.Answer answer(long petition) {
        return Reading.as(
                        Reading.citizen(petition),
                        () -> SERVER.bean(CorrectionRequests.class).of(petition))
                .getFirst()
                .answer()
                .orElseThrow();
    }

    @Test
    void a_registrar_puts_a_name_right_and_what_stood_before_stays_sealed() {
        long id = EXAMPLES.registered(Kind.APPEAL, "章示例", PHONE, "反映低保停发");
        long asked = asked(id, "姓名错了，应为张示例");
        Visit clerk = SERVER.as("dengji");
        assertThat(clerk.get("/corrections").plain()).contains("姓名错了，应为张示例");
        clerk.post(
                "/corrections/" + asked,
                Map.of("granted", "true", "person", "1", "name", "张示例", "answer", "已核对身份证件并更正"));

        assertThat(record("petitioner", id).name()).isEqualTo("张示例");
        assertThat(record("petitioner", id).phone()).contains(PHONE);
        assertThat(record("petitioner_before", id).name()).isEqualTo("章示例");
        assertThat(answer(id).granted()).isTrue();
        assertThat(answer(id).words()).isEqualTo("已核对身份证件并更正");
        assertThat(clerk.get("/corrections/" + asked).status()).isEqualTo(404);
        assertThat(SERVER.bean(Trail.class).of("petition:" + id).stream()
                        .map(Recorded::entry)
                        .filter(entry -> entry.action().equals("petition.put-right")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo(EXAMPLES.actor("dengji").mark());
                    assertThat(entry.after()).contains("1 name").doesNotContain("示例");
                });
    }

    @Test
    void a_registrar_says_no_only_with_a_reason_and_once() {
        long id = EXAMPLES.registered(Kind.APPEAL, "李示例", PHONE, "反映水渠淤塞");
        long asked = asked(id, "地点不对");
        Visit clerk = SERVER.as("dengji");
        String path = "/corrections/" + asked;
        assertThat(clerk.post(path, Map.of("granted", "false", "reason", " ")).plain())
                .contains("请填写");
        clerk.post(path, Map.of("granted", "false", "reason", "与来信一致，不需要更正"));
        clerk.post(path, Map.of("granted", "false", "reason", "再答复一次"));
        assertThat(answer(id).granted()).isFalse();
        assertThat(answer(id).words()).isEqualTo("与来信一致，不需要更正");
    }

    @Test
    void nobody_is_told_of_a_correction_that_was_not_made() {
        long id = EXAMPLES.registered(Kind.APPEAL, "王示例", PHONE, "反映道路坑洼");
        long asked = asked(id, "诉求概述不对");
        Visit clerk = SERVER.as("dengji");
        Map<String, String> said = Map.of("granted", "true", "answer", "登记已更正");
        assertThat(clerk.post("/corrections/" + asked, said).plain()).contains("没有更正任何内容");

        Petition petition = EXAMPLES.find(id);
        SERVER.bean(Petitions.class)
                .act(
                        id,
                        petition.version(),
                        new Intake.Correct(Correction.NONE.withSummary("反映村道坑洼"), "依信访人请求"),
                        By.of(EXAMPLES.actor("dengji")));
        clerk.post("/corrections/" + asked, said);
        assertThat(answer(id).granted()).isTrue();
    }

    @Test
    void a_wrong_number_is_told_and_changes_nothing() {
        long id = EXAMPLES.registered(Kind.APPEAL, "赵示例", PHONE, "反映噪声扰民");
        long asked = asked(id, "电话换了");
        Visit clerk = SERVER.as("dengji");
        assertThat(clerk.post(
                                "/corrections/" + asked,
                                Map.of("granted", "true", "person", "1", "phone", "1380", "answer", "已更正"))
                        .plain())
                .contains("手机号码应为11位");
        assertThat(record("petitioner", id).phone()).contains(PHONE);
    }

    @Test
    void only_registrars_of_the_bureau_read_and_answer_them() {
        long id = EXAMPLES.registered(Kind.APPEAL, "孙示例", PHONE, "反映用水困难");
        long asked = asked(id, "姓名错了");
        Visit handler = SERVER.as("zj.lingdao");
        assertThat(handler.get("/corrections").status()).isEqualTo(403);
        assertThat(handler.post("/corrections/" + asked, Map.of("granted", "false", "reason", "不更正"))
                        .status())
                .isEqualTo(403);
        assertThat(Reading.as(
                        Reading.SYSTEM,
                        () -> SERVER.bean(CorrectionAnswers.class).refuse(asked, "不更正", EXAMPLES.actor("zj.lingdao"))))
                .isFalse();
    }

    @Test
    void the_pages_can_be_read_by_everybody() {
        long id = EXAMPLES.registered(Kind.APPEAL, "钱示例", PHONE, "反映垃圾堆放");
        long asked = asked(id, "住址写错了，应为云台镇二村");
        try (Browser browser = Browser.before(SERVER)) {
            for (int width : Browser.WIDTHS) {
                Page page = browser.open("dengji", width);
                page.navigate("/corrections");
                Browser.examine(page, "corrections");
                assertThat(page.locator("nav a[href='/corrections'] .count-badge")
                                .count())
                        .isEqualTo(1);
                page.navigate("/corrections/" + asked);
                Browser.examine(page, "correction");
                page.navigate("/petitions/new");
                assertThat(page.locator("aside [aria-current=page]").count()).isEqualTo(1);
                page.context().close();
            }
        }
    }
}
