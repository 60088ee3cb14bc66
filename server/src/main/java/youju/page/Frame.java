package youju.page;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page's content. Made by {@link Frames}; a page's record holds it and hands it to {@code
 * page/layout.jte}.
 *
 * @param path of the request, for the menu and the language switch
 * @param csrf the token that every form carries
 * @param flash what the last action came to, shown once
 */
public record Frame(
        Words words, Optional<Visitor> visitor, String path, String csrf, List<Link> menu, Optional<Flash> flash) {

    /** One entry of the menu. */
    public record Link(String text, String path, String icon, boolean current, int badge) {}

    /** What the last action came to. */
    public record Flash(boolean good, String text) implements Serializable {}

    public Frame {
        menu = List.copyOf(menu);
    }

    /** Words of a key, see {@link Words#say}. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
