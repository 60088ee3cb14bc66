package youju.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are let in: signing in, tokens in forms, headers, and the guard on every route. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    /** Everything from here only; scripts only from files. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    private final RouteGuard guard;

    SecurityConfiguration(RouteGuard guard) {
        this.guard = guard;
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .defaultSuccessUrl("/desk")
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
    }

    @Bean
    SessionsOfChanged sessionsOfChanged(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SessionsOfChanged(sessions);
    }

    /** Ends the sessions of people whose rights changed. */
    record SessionsOfChanged(FindByIndexNameSessionRepository<? extends Session> sessions) {

        @EventListener
        void end(People.PersonChanged changed) {
            sessions.findByPrincipalName("person:" + changed.person()).keySet().forEach(sessions::deleteById);
        }
    }
}
