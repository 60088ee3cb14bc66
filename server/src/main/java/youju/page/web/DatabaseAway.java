package youju.page.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 while the database is away, whoever noticed it: sessions are kept there too, so the outermost filter has to,
 * and without asking who the reader is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    /** A restart after a kill takes a second or two; more after heavy writing. */
    private static final String SECONDS = "5";

    /** How the pool answers for a connection it has thrown away, without a state. */
    private static final String CLOSED_BY_POOL = "Connection is closed";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    private final ErrorPages pages;

    DatabaseAway(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (!tellsOfIt(failed) || response.isCommitted() && !redirects(response)) {
                throw failed;
            }
            LOG.warn("the database is away: {} {}", request.getMethod(), request.getRequestURI());
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                pages.away(request, response);
            }
        }
    }

    /**
     * What was asked for is done and the answer is whole: only the session was looked up once more after it. To say that
     * nothing was saved would be untrue.
     */
    private static boolean redirects(HttpServletResponse response) {
        return HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
    }

    /** Whether there was no connection, or it broke, or the server said that it is going down or coming up. */
    static boolean tellsOfIt(@Nullable Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (switch (cause) {
                case CannotCreateTransactionException none -> true;
                case DataAccessResourceFailureException broken -> true;
                case TransactionSystemException undone -> tellsOfIt(undone.getApplicationException());
                case SQLException sql -> isAway(sql);
                default -> false;
            }) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return state == null
                ? CLOSED_BY_POOL.equals(sql.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
