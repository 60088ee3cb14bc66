package youju.relief.web;

import java.util.List;
import youju.account.Actor;
import youju.account.Role;
import youju.page.Frame;

/** The tabs of relief that somebody may open. */
public final class Tabs {

    private static final List<Role> COUNTY =
            List.of(Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR);

    private Tabs() {}

    /** One tab. */
    public record Tab(String key, String path, boolean current) {}

    /** Of the reader of a page. */
    public static List<Tab> of(Frame frame) {
        boolean county = frame.visitor()
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast)
                .filter(actor -> actor.isAny(COUNTY))
                .isPresent();
        List<String> names = county
                ? List.of("list", "conferences", "batches", "sources", "reconciliation", "publication")
                : List.of("list", "publication");
        return names.stream()
                .map(name -> {
                    String path = name.equals("list") ? "/relief" : "/relief/" + name;
                    boolean current = name.equals("list")
                            ? frame.path().equals(path)
                            : frame.path().startsWith(path);
                    return new Tab("relief.tab." + name, path, current);
                })
                .toList();
    }
}
