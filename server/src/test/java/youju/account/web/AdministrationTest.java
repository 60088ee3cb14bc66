package youju.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.account.Person;
import youju.demo.DemoSignIns;

/** Administration as an administrator walks through it. */
class AdministrationTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Person person(String signIn) {
        return server.bean(People.class).all().stream()
                .filter(person -> person.signIn().equals(signIn))
                .findAny()
                .orElseThrow();
    }

    private static Body body(String name) {
        return server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static String oneTime(Answer answer) {
        Matcher found = Pattern.compile("class=\"once\">([^<]+)<").matcher(answer.text());
        assertThat(found.find()).as(answer.plain()).isTrue();
        return found.group(1);
    }

    @Test
    void somebody_taken_in_changes_the_password_first_and_only_then_sees_other_pages() {
        Visit admin = server.as("admin");
        Answer taken = admin.post(
                "/people",
                Map.of(
                        "name",
                        "孙示例",
                        "signIn",
                        "xinren",
                        "body",
                        body("云岭县信访局接访股").id(),
                        "roles",
                        List.of("REGISTRAR", "SUPERVISOR")));
        assertThat(taken.status()).isEqualTo(200);
        String password = oneTime(taken);
        Visit visit = server.as("xinren", password);
        assertThat(visit.get("/calendar").location()).isEqualTo("/me");
        assertThat(visit.get("/api/calendar/deadline?term=HANDLE&start=2026-03-02")
                        .location())
                .isEqualTo("/me");
        assertThat(visit.get("/me").status()).isEqualTo(200);
        Answer wrong = visit.post(
                "/me/password", Map.of("old", password, "password", "yunling-2022", "repeat", "yunling-2023"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("两次输入的新密码不一致");
        Answer changed = visit.post(
                "/me/password", Map.of("old", password, "password", "yunling-2022", "repeat", "yunling-2022"));
        assertThat(changed.location()).isEqualTo("/sign-in?changed");
        assertThat(visit.get("/calendar").location()).isEqualTo("/sign-in");
        assertThat(server.as("xinren", "yunling-2022").get("/calendar").status())
                .isEqualTo(200);
    }

    @Test
    void a_change_of_roles_ends_the_sessions_of_that_person() {
        Person person = person("rs.chengban");
        Visit theirs = server.as("rs.chengban");
        assertThat(theirs.get("/me").status()).isEqualTo(200);
        Answer changed = server.as("admin")
                .post(
                        "/people/" + person.id(),
                        Map.of(
                                "name", person.name(),
                                "body", person.body(),
                                "roles", "LEADER",
                                "active", "true",
                                "reason", "岗位调整"));
        assertThat(changed.location()).isEqualTo("/people/" + person.id());
        assertThat(theirs.get("/me").location()).isEqualTo("/sign-in");
        assertThat(server.as("rs.chengban").get("/me").text()).contains("领导").doesNotContain("承办");
    }

    @Test
    void somebody_whose_account_is_closed_is_out_and_does_not_come_in() {
        Person person = person("zr.chengban");
        Visit theirs = server.as("zr.chengban");
        server.as("admin")
                .post(
                        "/people/" + person.id(),
                        Map.of("name", person.name(), "body", person.body(), "roles", "HANDLER", "reason", "离任"));
        assertThat(theirs.get("/me").location()).isEqualTo("/sign-in");
        Visit again = server.anybody();
        again.get("/sign-in");
        assertThat(again.post("/sign-in", Map.of("username", "zr.chengban", "password", DemoSignIns.PASSWORD))
                        .location())
                .isEqualTo("/sign-in?wrong");
        assertThat(server.as("admin").get("/people").text()).doesNotContain(">zr.chengban<");
        assertThat(server.as("admin").get("/people?past=true").text()).contains(">zr.chengban<");
    }

    @Test
    void a_refused_form_comes_back_as_typed_with_the_reason_beside_the_field() {
        Answer answer = server.as("admin")
                .post(
                        "/people",
                        Map.of(
                                "name",
                                "李示例 <b>",
                                "signIn",
                                "lishi",
                                "body",
                                body("云岭县信访局").id(),
                                "roles",
                                List.of("ADMINISTRATOR", "LEADER")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("管理员不能兼任信访业务角色。请去掉其中一类。")
                .contains("value=\"李示例 &lt;b>\"")
                .contains("value=\"LEADER\" checked");
    }

    @Test
    void an_administrator_does_not_change_their_own_roles_by_a_forged_form_either() {
        Person admin = person("admin");
        Visit visit = server.as("admin");
        visit.get("/people/" + admin.id());
        visit.post(
                "/people/" + admin.id(),
                Map.of(
                        "name",
                        admin.name(),
                        "body",
                        admin.body(),
                        "roles",
                        "FINANCE",
                        "active",
                        "true",
                        "reason",
                        "试"));
        assertThat(person("admin").roles()).isEqualTo(admin.roles());
        assertThat(visit.get("/me").location()).isEqualTo("/sign-in");
    }

    @Test
    void people_are_found_by_body_with_those_below_by_role_and_by_name() {
        Visit admin = server.as("admin");
        Answer bureau = admin.get("/people?body=" + body("云岭县信访局").id());
        assertThat(bureau.text()).contains(">dengji<", ">juzhang<").doesNotContain(">zhen1.chengban<");
        Answer auditors = admin.get("/people?role=AUDITOR");
        assertThat(auditors.text()).contains(">shenji<").doesNotContain(">dengji<");
        assertThat(admin.get("/people?text=ZHEN1.&role=&body=").text())
                .contains(">zhen1.chengban<")
                .doesNotContain(">zhen2.chengban<");
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        Visit desk = server.as("ducha");
        Visit phone = server.as("ducha");
        desk.get("/me");
        assertThat(desk.post("/me/sign-out-everywhere", Map.of()).location()).isEqualTo("/sign-in?ended");
        assertThat(phone.get("/me").location()).isEqualTo("/sign-in");
        assertThat(desk.get("/me").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_body_is_established_below_another_renamed_and_abolished() {
        Visit admin = server.as("admin");
        long bureau = body("云岭县信访局").id();
        admin.get("/bodies/new?above=" + bureau);
        assertThat(admin.post(
                                "/bodies",
                                Map.of("name", "云岭县信访局信息股", "code", "439921", "kind", "OFFICE", "above", bureau))
                        .location())
                .isEqualTo("/bodies");
        Body office = body("云岭县信访局信息股");
        assertThat(office.parent()).contains(bureau);
        assertThat(admin.post("/bodies/" + office.id(), Map.of("name", "云岭县信访局数据股", "code", "439921", "reason", ""))
                        .status())
                .isEqualTo(422);
        admin.post("/bodies/" + office.id(), Map.of("name", "云岭县信访局数据股", "code", "439921", "reason", "机构改革"));
        assertThat(body("云岭县信访局数据股").active()).isFalse();
        assertThat(admin.get("/people/new").text()).doesNotContain("云岭县信访局数据股");
        assertThat(admin.post(
                                "/bodies",
                                Map.of("name", "云岭县第二信访局", "code", "439921", "kind", "BUREAU", "above", bureau))
                        .status())
                .isEqualTo(400);
    }
}
