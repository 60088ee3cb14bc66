package youju.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may read the server's own measurements: an administrator, and a collector on the same machine where {@code
 * youju.metrics-local} says so. A request that a proxy passed on isn't from the same machine, whatever its address.
 */
@Component
class Measuring implements AuthorizationManager<RequestAuthorizationContext> {

    private final boolean local;

    Measuring(@Value("${youju.metrics-local:false}") boolean local) {
        this.local = local;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        Authentication authentication = who.get();
        boolean administrator = authentication != null
                && authentication.getPrincipal() instanceof Actor actor
                && actor.is(Role.ADMINISTRATOR)
                && !actor.mustChange();
        return new AuthorizationDecision(administrator || local && isHere(context.getRequest()));
    }

    private static boolean isHere(HttpServletRequest request) {
        String from = request.getRemoteAddr();
        return (from.equals("127.0.0.1") || from.equals("0:0:0:0:0:0:0:1"))
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }
}
