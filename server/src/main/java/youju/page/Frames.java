package youju.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of the request under way. A controller calls {@link #of} once a page. */
@Component
public class Frames {

    /** Under which name a redirect carries what the action came to. */
    static final String FLASH = "flash";

    private final List<MenuItem> items;

    Frames(List<MenuItem> items) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    public Frame of(HttpServletRequest request) {
        Words words = words(request);
        Optional<Visitor> visitor = visitor();
        String path = request.getRequestURI();
        List<Frame.Link> menu =
                visitor.map(someone -> menu(someone, path, words)).orElse(List.of());
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var flashes = RequestContextUtils.getInputFlashMap(request);
        return new Frame(
                words,
                visitor,
                path,
                csrf == null ? "" : csrf.getToken(),
                menu,
                Optional.ofNullable(flashes).map(map -> map.get(FLASH)).map(Frame.Flash.class::cast));
    }

    public Words words(HttpServletRequest request) {
        return Words.in(RequestContextUtils.getLocale(request));
    }

    /** Says on the page that a redirect leads to what this action came to: it was done, or it was refused. */
    public static void flash(RedirectAttributes redirect, boolean good, String text) {
        redirect.addFlashAttribute(FLASH, new Frame.Flash(good, text));
    }

    private static Optional<Visitor> visitor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    private List<Frame.Link> menu(Visitor visitor, String path, Words words) {
        List<MenuItem> offered =
                items.stream().filter(item -> item.isFor(visitor)).toList();
        Optional<MenuItem> current = current(offered, path);
        return offered.stream()
                .map(item -> new Frame.Link(
                        words.say(item.key()),
                        item.path(),
                        item.icon(),
                        current.filter(item::equals).isPresent(),
                        item.badge().applyAsInt(visitor)))
                .toList();
    }

    /** The entry that the page belongs to: of those that lead to it or above it, the one that leads closest. */
    private static Optional<MenuItem> current(List<MenuItem> offered, String path) {
        return offered.stream()
                .filter(item -> path.equals(item.path()) || path.startsWith(item.path() + "/"))
                .max(Comparator.comparingInt(item -> item.path().length()));
    }
}
