package youju.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who reads the server's measurements. */
class MeasuringTest {

    private static Authentication holding(Role role, boolean mustChange) {
        Actor actor = new Actor(1, "赵示例", 1, "云岭县信访局", true, Set.of(role), mustChange);
        return UsernamePasswordAuthenticationToken.authenticated(actor, "", Set.of());
    }

    private static boolean lets(boolean setting, Authentication who, String from, String... headers) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        for (String header : headers) {
            request.addHeader(header, "203.0.113.9");
        }
        return new Measuring(setting)
                .authorize(() -> who, new RequestAuthorizationContext(request))
                .isGranted();
    }

    private static final Authentication NOBODY = new UsernamePasswordAuthenticationToken("anonymous", "");

    @Test
    void an_administrator_may_once_the_password_is_their_own() {
        assertThat(lets(false, holding(Role.ADMINISTRATOR, false), "203.0.113.9"))
                .isTrue();
        assertThat(lets(false, holding(Role.ADMINISTRATOR, true), "203.0.113.9"))
                .isFalse();
        assertThat(lets(false, holding(Role.AUDITOR, false), "203.0.113.9")).isFalse();
    }

    @Test
    void a_collector_on_the_same_machine_may_only_where_the_setting_says_so() {
        assertThat(lets(false, NOBODY, "127.0.0.1")).isFalse();
        assertThat(lets(true, NOBODY, "127.0.0.1")).isTrue();
        assertThat(lets(true, NOBODY, "203.0.113.9")).isFalse();
    }

    @Test
    void what_a_proxy_on_the_same_machine_passes_on_is_not_local() {
        assertThat(lets(true, NOBODY, "127.0.0.1", "X-Forwarded-For")).isFalse();
        assertThat(lets(true, NOBODY, "127.0.0.1", "Forwarded")).isFalse();
    }
}
