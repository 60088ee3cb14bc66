package youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.account.Role;
import youju.account.RouteGuard;
import youju.account.RouteGuard.Rule;

/** Every route says who may take it, and lets in exactly those. */
class RoutesTest {

    private static final RunningServer SERVER = RunningServer.shared();

    /** Somebody of the demo county who has this role and no other. */
    private static final Map<Role, String> WHO = new EnumMap<>(Map.of(
            Role.REGISTRAR, "dengji",
            Role.HANDLER, "rs.chengban",
            Role.SUPERVISOR, "ducha",
            Role.REVIEWER, "fucha",
            Role.LEADER, "juzhang",
            Role.FINANCE, "caiwu",
            Role.EVALUATOR, "jixiao",
            Role.AUDITOR, "shenji",
            Role.ADMINISTRATOR, "admin"));

    private static Map<RequestMappingInfo, HandlerMethod> ours() {
        Map<RequestMappingInfo, HandlerMethod> ours =
                new HashMap<>(SERVER.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods());
        ours.values().removeIf(handler -> !RouteGuard.isOurs(handler));
        return ours;
    }

    /** Pages to look at, each with an example in place of what varies, and who may. */
    private static Map<String, Rule> pages() {
        Map<String, Rule> pages = new TreeMap<>();
        ours().forEach((route, handler) -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getPatternValues()
                        .forEach(pattern -> pages.put(
                                example(pattern), RouteGuard.ruleOf(handler).orElseThrow()));
            }
        });
        return pages;
    }

    private static String example(String pattern) {
        return pattern.replace("{format:pdf|docx}", "pdf")
                .replace("{date}", "2026-03-03")
                .replace("{year}", "2026")
                .replaceAll("\\{[^}]+}", "1");
    }

    @Test
    void every_route_says_who_may_take_it() {
        assertThat(ours())
                .isNotEmpty()
                .allSatisfy((route, handler) -> assertThat(RouteGuard.ruleOf(handler))
                        .as(route.toString())
                        .isPresent());
    }

    @Test
    void a_page_lets_in_those_it_names_and_nobody_else() {
        List<String> wrong = new ArrayList<>();
        assertThat(WHO).containsOnlyKeys(Role.values());
        WHO.forEach((role, signIn) -> {
            Visit visit = SERVER.as(signIn);
            pages().forEach((page, rule) -> {
                boolean may = switch (rule) {
                    case Rule.Anybody anybody -> true;
                    case Rule.Roles named ->
                        named.roles().isEmpty() || named.roles().contains(role);
                };
                Set<Integer> right = may ? Set.of(200, 302, 400, 404, 422) : Set.of(403);
                Answer answer = visit.get(page);
                if (!right.contains(answer.status())) {
                    wrong.add(role + " " + page + " " + answer.status());
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_sign_in() {
        Visit visit = SERVER.anybody();
        List<String> wrong = new ArrayList<>();
        pages().forEach((page, rule) -> {
            Answer answer = visit.get(page);
            boolean right = switch (rule) {
                case Rule.Anybody anybody -> answer.status() < 500;
                case Rule.Roles named ->
                    answer.status() == 302 && answer.location().equals("/sign-in");
            };
            if (!right) {
                wrong.add(page + " " + answer.status() + " " + answer.location());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_changed_without_the_token_of_a_form() {
        Visit visit = SERVER.as("admin");
        assertThat(visit.postWithoutToken("/bodies", Map.of("name", "某局")).status())
                .isEqualTo(403);
    }

    @Test
    void the_description_for_programs_says_who_may_call() {
        Answer answer = SERVER.anybody().get("/api/openapi");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("\"openapi\":\"3.1")
                .contains("/api/calendar/deadline")
                .contains("\"x-roles\":[\"signed in\"]");
        assertThat(SERVER.as("dengji")
                        .get("/api/calendar/deadline?term=HANDLE&start=2026-03-02")
                        .text())
                .contains("\"end\":\"2026-05-06\"");
    }

    @Test
    void health_is_open_and_measurements_are_the_administrators() {
        assertThat(SERVER.anybody().get("/actuator/health").text()).contains("\"UP\"");
        assertThat(SERVER.anybody().get("/actuator/prometheus").status()).isEqualTo(302);
        assertThat(SERVER.as("shenji").get("/actuator/prometheus").status()).isEqualTo(403);
        Answer answer = SERVER.as("admin").get("/actuator/prometheus");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("jvm_memory_used_bytes");
    }
}
