package youju.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import youju.database.Reading;

/** For the time of a request, rows are read with the eyes of who signed in. */
final class ReadingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Reading.enter(
                authentication != null && authentication.getPrincipal() instanceof Actor actor
                        ? actor.reading()
                        : Reading.NOBODY);
        try {
            chain.doFilter(request, response);
        } finally {
            Reading.leave();
        }
    }
}
