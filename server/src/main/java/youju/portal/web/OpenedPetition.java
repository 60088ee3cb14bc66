package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.calendar.HouseClock;
import youju.portal.Dossier;
import youju.portal.Dossiers;
import youju.portal.Followed;

/** The petition that the citizen at this browser has opened. It stands in the session: no address names it. */
@Component
class OpenedPetition {

    private static final String KEY = "portal.followed";

    private final Dossiers dossiers;
    private final HouseClock clock;

    OpenedPetition(Dossiers dossiers, HouseClock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Under a session id that nobody knew before. */
    void open(HttpServletRequest request, Followed followed) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(KEY, followed);
    }

    void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    Optional<Followed> followed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof Followed followed
                ? Optional.of(followed).filter(one -> !one.isOver(clock.instant()))
                : Optional.empty();
    }

    Optional<Dossier> dossier(HttpServletRequest request) {
        return followed(request).flatMap(dossiers::of);
    }
}
