package youju.petition.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.petition.Category;

/**
 * The catalogue of content.
 *
 * @param typed what was typed into the form for a new one: code, parent, name, reason
 * @param problem what is wrong with it, in a sentence
 */
public record CategoriesPage(Frame frame, List<Category> all, Typed typed, Optional<String> problem) {

    /** A new category, as typed. */
    public record Typed(String code, String parent, String name, String reason) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    public CategoriesPage {
        all = List.copyOf(all);
    }

    public List<Category> tops() {
        return all.stream().filter(Category::isTop).toList();
    }

    public List<Category> under(Category top) {
        return all.stream()
                .filter(category -> category.parent().filter(top.code()::equals).isPresent())
                .toList();
    }
}
