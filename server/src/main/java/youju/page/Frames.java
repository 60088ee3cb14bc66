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
        List<Frame.Link> menu = visitor.map(someone -> items.stream()
                        .filter(item -> item.isFor(someone))
                        .map(item -> new Frame.Link(
                                words.say(item.key()),
                                item.path(),
                                item.icon(),
                                isCurrent(path, item.path()),
                                item.badge().applyAsInt(someone)))
                        .toList())
                .orElse(List.of());
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

    private static boolean isCurrent(String path, String item) {
        return path.equals(item) || path.startsWith(item + "/");
    }
}
