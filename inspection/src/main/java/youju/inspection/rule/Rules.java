package youju.inspection.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import youju.inspection.Category;

/** The catalogue of rules, found on the class path. */
public final class Rules {

    private Rules() {}

    /** All rules, in the order of their categories. */
    public static List<Rule> all() {
        return ServiceLoader.load(Rule.class, Rules.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.<Rule, Category>comparing(
                                rule -> rule.about().category())
                        .thenComparing(rule -> rule.about().id()))
                .toList();
    }

    public static Optional<Rule> named(String id) {
        return all().stream().filter(rule -> rule.about().id().equals(id)).findFirst();
    }
}
