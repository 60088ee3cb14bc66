package youju.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.account.Setup;

/** The first start without the demo county. */
class SetupTest {

    private static final Map<String, String> COUNTY = Map.of(
            "county", "云岭县",
            "code", "439921",
            "bureau", "云岭县信访局",
            "person", "赵示例",
            "signIn", "admin",
            "password", "yunling-2022",
            "repeat", "yunling-2022");

    private static Map<String, String> with(String token) {
        Map<String, String> form = new HashMap<>(COUNTY);
        form.put("token", token);
        return form;
    }

    @Test
    void whoever_holds_the_token_sets_up_once() {
        try (RunningServer server = RunningServer.empty()) {
            String token = server.bean(Setup.class).token();
            Visit visit = server.anybody();
            assertThat(visit.get("/setup").status()).isEqualTo(403);
            assertThat(visit.get("/setup?token=abcd-efgh-jkmn").text()).doesNotContain("<form class");
            assertThat(visit.post("/setup", with("abcd-efgh-jkmn")).status()).isEqualTo(403);
            assertThat(visit.get("/setup?token=" + token).status()).isEqualTo(200);
            Map<String, String> weak = with(token);
            weak.putAll(Map.of("password", "short", "repeat", "short"));
            Answer refused = visit.post("/setup", weak);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("密码长度不符合要求", "value=\"云岭县信访局\"").doesNotContain("value=\"short\"");
            assertThat(visit.post("/setup", with(token)).location()).isEqualTo("/sign-in?founded");

            assertThat(visit.get("/setup?token=" + token).status()).isEqualTo(404);
            assertThat(visit.post("/setup", with(token)).status()).isEqualTo(404);
            Visit admin = server.as("admin", "yunling-2022");
            assertThat(admin.get("/bodies").text()).contains("云岭县人民政府", "云岭县信访局");
            assertThat(admin.get("/trail").status()).isEqualTo(403);
        }
    }

    @Test
    void the_demo_county_is_never_set_up() {
        RunningServer server = RunningServer.shared();
        Answer answer =
                server.anybody().get("/setup?token=" + server.bean(Setup.class).token());
        assertThat(answer.status()).isEqualTo(404);
    }
}
