package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.petition.Kind;
import youju.trail.Recorded;
import youju.trail.Trail;
import youju.vault.Vault;

/** Who sees a petitioner in clear, and what is kept of it. */
class UnmaskPagesTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);
    private static final String PHONE = "13800000004";
    private static final Map<String, ?> WISH = Map.of("why", "电话告知受理情况", "field", List.of("PHONE"));

    private static List<String> trailOf(long petition) {
        return SERVER.bean(Trail.class).of("petition:" + petition).stream()
                .map(Recorded::entry)
                .map(entry -> entry.who() + " " + entry.action())
                .toList();
    }

    @Test
    void a_reason_opens_a_petitioner_on_record_and_for_no_cache() {
        long id = EXAMPLES.registered(Kind.APPEAL, "张示例", PHONE, "反映低保停发");
        Visit clerk = SERVER.as("dengji");
        String path = "/petitions/" + id + "/petitioners/1";
        assertThat(clerk.get(path).text()).doesNotContain(PHONE);
        assertThat(clerk.post(path, Map.of("why", "看看", "field", "PHONE")).plain())
                .contains("至少 4 个字")
                .doesNotContain(PHONE);
        Answer clear = clerk.post(path, WISH);
        assertThat(clear.text()).contains(PHONE).contains("张示例").doesNotContain("云台镇一村1号");
        assertThat(clerk.get(path).text()).doesNotContain(PHONE);
        assertThat(trailOf(id)).contains(EXAMPLES.actor("dengji").mark() + " vault.open");
        assertThat(SERVER.bean(Vault.class).openings(sealed(id)))
                .singleElement()
                .satisfies(seen -> assertThat(seen.why()).isEqualTo("电话告知受理情况"));
    }

    private static long sealed(long petition) {
        return owner().sql("select sealed from petition.petitioner where petition = :id")
                .param("id", petition)
                .query(Long.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(SERVER.database().owner());
    }

    private static long request(long petition) {
        return owner().sql("select max(id) from petition.unmasking where petition = :id")
                .param("id", petition)
                .query(Long.class)
                .single();
    }

    @Test
    void an_accuser_is_seen_only_once_a_second_person_agreed_and_then_once() {
        long id = EXAMPLES.registered(Kind.ACCUSATION, "孔示例", PHONE, "检举违规收费");
        Visit clerk = SERVER.as("dengji");
        Visit other = SERVER.as("dengji2");
        Visit supervisor = SERVER.as("ducha");
        String path = "/petitions/" + id + "/petitioners/1";
        assertThat(clerk.post(path, WISH).text()).doesNotContain(PHONE);
        long asked = request(id);
        String open = "/unmaskings/" + asked + "/open";
        assertThat(clerk.post(open, Map.of()).text()).doesNotContain(PHONE);

        String decide = "/unmaskings/" + asked + "/decide";
        Map<String, String> agreed = Map.of("granted", "true", "words", "需要电话核实");
        assertThat(clerk.post(decide, agreed).status()).isEqualTo(403);
        assertThat(SERVER.as("zj.lingdao").post(decide, agreed).status()).isEqualTo(302);
        assertThat(clerk.post(open, Map.of()).text()).doesNotContain(PHONE);
        assertThat(supervisor.get("/unmaskings").plain()).contains("电话告知受理情况");
        supervisor.post(decide, agreed);

        assertThat(other.post(open, Map.of()).text()).doesNotContain(PHONE);
        assertThat(clerk.post(open, Map.of()).text()).contains(PHONE);
        assertThat(clerk.post(open, Map.of()).text()).doesNotContain(PHONE);
        assertThat(trailOf(id))
                .contains(
                        EXAMPLES.actor("dengji").mark() + " unmasking.ask",
                        EXAMPLES.actor("ducha").mark() + " unmasking.grant",
                        EXAMPLES.actor("dengji").mark() + " vault.open");
        assertThat(owner().sql("select second_person from vault.opening where sealed_id = :id")
                        .param("id", sealed(id))
                        .query(String.class)
                        .single())
                .isEqualTo(EXAMPLES.actor("ducha").mark());
    }

    @Test
    void nobody_agrees_to_their_own_wish() {
        long id = EXAMPLES.registered(Kind.ACCUSATION, "曹示例", PHONE, "检举吃拿卡要");
        Visit supervisor = SERVER.as("ducha");
        supervisor.post("/petitions/" + id + "/petitioners/1", WISH);
        long asked = request(id);
        supervisor.post("/unmaskings/" + asked + "/decide", Map.of("granted", "true", "words", "自己同意自己"));
        assertThat(supervisor.post("/unmaskings/" + asked + "/open", Map.of()).text())
                .doesNotContain(PHONE);
    }

    @Test
    void a_consent_lapses_after_a_day() {
        long id = EXAMPLES.registered(Kind.ACCUSATION, "严示例", PHONE, "检举虚报冒领");
        Visit clerk = SERVER.as("dengji");
        clerk.post("/petitions/" + id + "/petitioners/1", WISH);
        long asked = request(id);
        SERVER.as("juzhang").post("/unmaskings/" + asked + "/decide", Map.of("granted", "true", "words", "需要电话核实"));
        owner().sql("update petition.unmasking set decided_at = :before where id = :id")
                .param("id", asked)
                .param("before", Timestamp.from(Instant.now().minus(Duration.ofHours(25))))
                .update();
        assertThat(clerk.post("/unmaskings/" + asked + "/open", Map.of()).plain())
                .contains("24小时")
                .doesNotContain(PHONE);
    }

    @Test
    void the_pages_can_be_read_by_everybody() {
        long id = EXAMPLES.registered(Kind.ACCUSATION, "华示例", PHONE, "检举占用耕地");
        try (Browser browser = Browser.before(SERVER)) {
            for (int width : Browser.WIDTHS) {
                Page page = browser.open("dengji", width);
                page.navigate("/petitions/" + id + "/petitioners/1");
                Browser.examine(page, "unmask");
                if (page.locator("#why").count() > 0) {
                    page.check("input[value=PHONE]");
                    page.fill("#why", "电话告知受理情况");
                    page.click("main form button");
                }
                Browser.examine(page, "unmask-asked");
                page.context().close();
                Page second = browser.open("juzhang", width);
                second.navigate("/unmaskings");
                Browser.examine(second, "unmaskings");
                second.context().close();
            }
        }
    }
}
