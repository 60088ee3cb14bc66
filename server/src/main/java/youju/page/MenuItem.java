package youju.page;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * An entry of the menu. Each module offers its own as beans.
 *
 * @param key of its words
 * @param icon an id in {@code assets/icons.svg}
 * @param order smaller stands further up
 * @param roles who sees it, by name; everybody if empty
 * @param badge a number beside it, nothing if 0
 * @param bureauRoles who sees it only in the bureau, by name
 */
public record MenuItem(
        String key,
        String path,
        String icon,
        int order,
        List<String> roles,
        ToIntFunction<Visitor> badge,
        List<String> bureauRoles) {

    public MenuItem {
        roles = List.copyOf(roles);
        bureauRoles = List.copyOf(bureauRoles);
    }

    public MenuItem(String key, String path, String icon, int order, List<String> roles, ToIntFunction<Visitor> badge) {
        this(key, path, icon, order, roles, badge, List.of());
    }

    public MenuItem(String key, String path, String icon, int order, String... roles) {
        this(key, path, icon, order, List.of(roles), visitor -> 0);
    }

    boolean isFor(Visitor visitor) {
        return visitor.hasAny(roles.toArray(String[]::new))
                || !bureauRoles.isEmpty() && visitor.isOfBureau() && visitor.hasAny(bureauRoles.toArray(String[]::new));
    }
}
