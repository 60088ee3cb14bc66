package youju.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.Browser;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.People;
import youju.account.Person;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.paper.Papers;
import youju.petition.By;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Registration;
import youju.petition.Sending;
import youju.vault.PrivateRecord;

class PaperPagesTest {

    private static RunningServer server;
    private static long petition;
    private static long letter;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        Petitions petitions = server.bean(Petitions.class);
        Person person = server.bean(People.class).all().stream()
                .filter(one -> one.signIn().equals("dengji"))
                .findFirst()
                .orElseThrow();
        Actor registrar =
                new Actor(person.id(), person.name(), person.body(), person.bodyName(), true, person.roles(), false);
        Registration registration = new Registration(
                Kind.APPEAL,
                Channel.LETTER,
                server.bean(HouseClock.class).today(),
                new Content(
                        "CX-1",
                        OptionalLong.empty(),
                        "云台镇一村",
                        OptionalLong.empty(),
                        "反映房屋征收补偿未到位",
                        "签订协议后补偿款至今未付清。",
                        "请求支付剩余补偿款。"),
                new Crowd(1, Optional.empty()),
                List.of(Petitioner.of(PrivateRecord.named("杨示例").withPhone("13800000000"))),
                List.of(),
                OptionalLong.empty(),
                false);
        petition = petitions.register(registration, registrar, Optional.empty()).petition();
        long housing = server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().contains("住房"))
                .findFirst()
                .orElseThrow()
                .id();
        petitions.act(petition, 1, new Sending.Refer(housing, "请依法处理"), By.of(registrar));
        letter = Reading.as(Reading.SYSTEM, () -> server.bean(Papers.class).issued(petition))
                .getLast()
                .id();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_official_finds_the_papers_of_a_petition_and_looks_at_them() {
        Visit handler = server.as("zj.chengban");
        assertThat(handler.get("/petitions/" + petition + "/papers").plain()).contains("云信转〔", "转送函");
        assertThat(handler.get("/petitions/" + petition).plain())
                .as("the timeline names the paper of a step and leads to it")
                .contains("云信转〔");
        assertThat(handler.get("/petitions/" + petition).text()).contains("href=\"/papers/" + letter + ".pdf\"");
        Answer file = handler.get("/papers/" + letter + ".pdf");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("%PDF");
        assertThat(handler.get("/papers/" + letter + ".docx").text()).startsWith("PK");
    }

    @Test
    void who_may_not_see_the_petition_finds_no_papers() {
        for (String other : List.of("rs.chengban", "zhen1.chengban")) {
            assertThat(server.as(other)
                            .get("/petitions/" + petition + "/papers")
                            .status())
                    .isEqualTo(404);
            assertThat(server.as(other).get("/papers/" + letter + ".pdf").status())
                    .isEqualTo(404);
        }
        assertThat(server.as("admin").get("/papers/" + letter + ".pdf").status())
                .isEqualTo(403);
    }

    @Test
    void an_original_wants_a_reason_and_no_auditor_gets_one() {
        String path = "/papers/" + letter + "/original";
        Visit registrar = server.as("dengji");
        registrar.get("/petitions/" + petition + "/papers");
        assertThat(registrar.post(path, Map.of("why", "寄")).location()).isEqualTo("/petitions/" + petition + "/papers");
        assertThat(registrar
                        .post(path, Map.of("why", "送交承办单位", "format", "pdf"))
                        .text())
                .startsWith("%PDF");
        Visit auditor = server.as("shenji");
        auditor.get("/petitions/" + petition + "/papers");
        assertThat(auditor.post(path, Map.of("why", "看看里面的内容")).status()).isEqualTo(403);
    }

    @Test
    void the_register_shows_numbers_and_exports_them() {
        Visit registrar = server.as("dengji");
        assertThat(registrar.get("/papers/register").plain()).contains("没有缺号", "转 1", "登 1");
        assertThat(registrar.get("/papers/register.xlsx").text()).startsWith("PK");
    }

    @Test
    void an_administrator_changes_a_template_and_is_told_what_is_wrong() {
        Visit administrator = server.as("admin");
        String path = "/papers/templates/REPLY";
        administrator.get(path);
        Map<String, String> wrong = Map.of("base", "0", "title", "答复", "body", "{{信访人}}{{事项摘要}}\n{{说明}}{{不存在}}");
        assertThat(administrator.post(path, wrong).plain()).contains("第2行", "不存在");
        assertThat(administrator.post(path + "/preview", wrong).plain()).contains("第2行");
        Map<String, String> right = Map.of("base", "0", "title", "答复", "body", "致：{{信访人}}\n{{事项摘要}}\n{{说明}}");
        assertThat(administrator.post(path + "/preview", right).text()).startsWith("%PDF");
        assertThat(administrator.post(path, right).location()).isEqualTo(path);
        assertThat(administrator.post(path, right).location()).isEqualTo(path);
        assertThat(administrator.get(path).plain()).contains("别人刚刚修改了");
        assertThat(administrator.post(path + "/restore", Map.of("base", "1")).location())
                .isEqualTo(path);
        assertThat(server.as("dengji").get(path).status()).isEqualTo(403);
    }

    @Test
    void a_short_code_of_another_body_is_refused() {
        Visit administrator = server.as("admin");
        administrator.get("/papers/signs");
        long town = server.bean(Bodies.class).all().getLast().id();
        assertThat(administrator
                        .post("/papers/signs", Map.of("body", Long.toString(town), "sign", "云信"))
                        .plain())
                .contains("其他机关");
        assertThat(administrator
                        .post("/papers/signs", Map.of("body", Long.toString(town), "sign", "白鹭"))
                        .location())
                .isEqualTo("/papers/signs");
    }

    @Test
    void pages_of_papers_can_be_read_by_everybody() {
        try (Browser browser = Browser.before(server)) {
            for (int width : Browser.WIDTHS) {
                look(browser.open("dengji", width), "papers", "/petitions/" + petition + "/papers");
                look(browser.open("dengji", width), "paper-register", "/papers/register");
                look(browser.open("admin", width), "paper-templates", "/papers/templates");
                look(browser.open("admin", width), "paper-template", "/papers/templates/OPINION");
                look(browser.open("admin", width), "paper-signs", "/papers/signs");
            }
        }
    }

    private static void look(Page page, String name, String path) {
        page.navigate(path);
        Browser.examine(page, name);
        page.context().close();
    }
}
