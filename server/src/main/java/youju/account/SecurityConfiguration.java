package youju.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are let in: signing in, tokens in forms, headers, and the guard on every route. A command has no requests. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

    /** Everything from here only; scripts only from files. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    private final RouteGuard guard;
    private final PasswordFirst passwordFirst;

    SecurityConfiguration(RouteGuard guard, PasswordFirst passwordFirst) {
        this.guard = guard;
        this.passwordFirst = passwordFirst;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn, Measuring measuring) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(measuring)
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler(new AfterSignIn())
                        .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                                + "/sign-in?" + (failure instanceof LockedException ? "wait" : "wrong"))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new ReadingFilter(), AuthorizationFilter.class)
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
        registry.addInterceptor(passwordFirst);
    }

    @Bean
    SessionsOfChanged sessionsOfChanged(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SessionsOfChanged(sessions);
    }

    /** To the page that was asked for, or the desk; where the password has to be changed, to that. */
    private static final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

        AfterSignIn() {
            setDefaultTargetUrl("/desk");
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
                throws IOException, ServletException {
            if (PasswordFirst.holdsBack(signedIn.getPrincipal())) {
                getRedirectStrategy().sendRedirect(request, response, PasswordFirst.PATH);
            } else {
                super.onAuthenticationSuccess(request, response, signedIn);
            }
        }
    }

    /** Ends the sessions of people whose rights changed. */
    record SessionsOfChanged(FindByIndexNameSessionRepository<? extends Session> sessions) {

        /** After the commit, so that nobody signs in again with the rights of before. */
        @TransactionalEventListener(fallbackExecution = true)
        void end(People.PersonChanged changed) {
            sessions.findByPrincipalName("person:" + changed.person()).keySet().forEach(sessions::deleteById);
        }
    }
}
