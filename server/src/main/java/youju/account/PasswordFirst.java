package youju.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever signed in with a password that somebody else set changes it before anything else: every page leads there. */
@Component
class PasswordFirst implements HandlerInterceptor {

    /** Where one changes it. */
    static final String PATH = "/me";

    static boolean holdsBack(@Nullable Object principal) {
        return principal instanceof Actor actor && actor.mustChange();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (authentication == null
                || !holdsBack(authentication.getPrincipal())
                || !(handler instanceof HandlerMethod method)
                || !RouteGuard.isOurs(method)
                || path.equals(PATH)
                || path.startsWith(PATH + "/")) {
            return true;
        }
        response.sendRedirect(request.getContextPath() + PATH);
        return false;
    }
}
