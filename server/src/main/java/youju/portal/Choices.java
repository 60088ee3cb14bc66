package youju.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.petition.Categories;
import youju.petition.Category;

/** What the form offers to choose from. */
@Component
public class Choices {

    private final Bodies bodies;
    private final Categories categories;

    Choices(Bodies bodies, Categories categories) {
        this.bodies = bodies;
        this.categories = categories;
    }

    /**
     * What can be chosen today.
     *
     * @param accusable bodies that may be accused here: an accusation shuts out the accused with all below it, so the
     *     bureau and whatever stands above it aren't among them — nobody here could take it in
     */
    public record Offered(
            List<Category> categories, List<Body> towns, List<Body> departments, List<Body> accusable, String bureau) {

        public Offered {
            categories = List.copyOf(categories);
            towns = List.copyOf(towns);
            departments = List.copyOf(departments);
            accusable = List.copyOf(accusable);
        }

        boolean hasCategory(String code) {
            return categories.stream().anyMatch(category -> category.code().equals(code));
        }

        /** The category's name with that of the one above it. */
        public String category(String code) {
            return categories.stream()
                    .filter(category -> category.code().equals(code))
                    .map(category -> category.parent()
                                    .map(above -> category(above) + " · ")
                                    .orElse("")
                            + category.name())
                    .findFirst()
                    .orElse("");
        }

        public String body(String id) {
            return departments.stream()
                    .filter(body -> Long.toString(body.id()).equals(id))
                    .map(Body::name)
                    .findFirst()
                    .orElse("");
        }
    }

    public Offered offered() {
        List<Body> all = bodies.all();
        Optional<Body> bureau =
                all.stream().filter(body -> body.kind() == BodyKind.BUREAU).findFirst();
        List<Body> shown = all.stream()
                .filter(body -> body.active() && body.kind() != BodyKind.OFFICE)
                .toList();
        return new Offered(
                categories.all().stream().filter(Category::active).toList(),
                shown.stream().filter(body -> body.kind() == BodyKind.TOWN).toList(),
                shown,
                shown.stream()
                        .filter(body ->
                                bureau.isEmpty() || !bureau.get().isWithin(body) && !body.isWithin(bureau.get()))
                        .toList(),
                bureau.map(Body::name).orElse(""));
    }

    /** The bureau's name; empty where none is set up. */
    public String bureau() {
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.BUREAU)
                .map(Body::name)
                .findFirst()
                .orElse("");
    }
}
