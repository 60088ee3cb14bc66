package youju.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets through who may take a route, by its {@link Allowed} or {@link Open}; refuses where there is neither. What one may
 * see or do to a matter behind the route is decided where the matter is.
 */
@Component
public class RouteGuard implements HandlerInterceptor {

    /** Who may take a route. */
    public sealed interface Rule {
        /** Anybody. */
        record Anybody() implements Rule {}

        /** Signed-in people with one of these roles, or any if none is named. */
        record Roles(List<Role> roles) implements Rule {}
    }

    /** What a method, or else its class, says; nothing if neither says anything. */
    public static Optional<Rule> ruleOf(HandlerMethod handler) {
        return Optional.<Rule>ofNullable(
                        roles(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allowed.class)))
                .or(() -> AnnotatedElementUtils.hasAnnotation(handler.getMethod(), Open.class)
                        ? Optional.of(new Rule.Anybody())
                        : Optional.empty())
                .or(() -> Optional.ofNullable(
                        roles(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Allowed.class))))
                .or(() -> AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Open.class)
                        ? Optional.of(new Rule.Anybody())
                        : Optional.empty());
    }

    private static Rule.@Nullable Roles roles(@Nullable Allowed allowed) {
        return allowed == null ? null : new Rule.Roles(List.of(allowed.value()));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) {
            return true;
        }
        boolean open = ruleOf(method)
                .map(rule -> switch (rule) {
                    case Rule.Anybody anybody -> true;
                    case Rule.Roles named -> holdsAny(named.roles());
                })
                .orElse(false);
        if (!open) {
            throw new AccessDeniedException(request.getMethod() + " " + request.getRequestURI());
        }
        return true;
    }

    /** Whether a route is one of the program's own, and not the page that tells of an error. */
    public static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("youju.")
                && !ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    private static boolean holdsAny(List<Role> roles) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof Actor actor
                && (roles.isEmpty() || actor.isAny(roles));
    }
}
