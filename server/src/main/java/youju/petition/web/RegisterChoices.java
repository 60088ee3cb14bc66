package youju.petition.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.Person;
import youju.petition.Accused;
import youju.petition.Category;

/**
 * What can be chosen while registering, each by the words that a list offers and a typed text is found by.
 *
 * @param numbers finds a petition by its number, if the reader may see it
 */
public record RegisterChoices(
        List<Category> categories, List<Body> bodies, List<Person> people, Function<String, Optional<Long>> numbers) {

    public RegisterChoices {
        categories = List.copyOf(categories);
        bodies = List.copyOf(bodies);
        people = List.copyOf(people);
    }

    /** The categories in use as the list offers them: code, upper level, name. */
    public List<String> categoryWords() {
        Map<String, String> tops =
                categories.stream().filter(Category::isTop).collect(Collectors.toMap(Category::code, Category::name));
        return usable().stream()
                .map(category -> category.code() + " "
                        + category.parent()
                                .map(top -> tops.getOrDefault(top, "") + "／")
                                .orElse("") + category.name())
                .toList();
    }

    private List<Category> usable() {
        Set<String> active =
                categories.stream().filter(Category::active).map(Category::code).collect(Collectors.toSet());
        return categories.stream()
                .filter(Category::active)
                .filter(category -> category.parent().map(active::contains).orElse(true))
                .toList();
    }

    /** The code, from what the list offered, the code alone in any case, or a name that only one has. */
    Optional<String> category(String typed) {
        String first = typed.replaceAll("[\\s　].*$", "").toUpperCase(Locale.ROOT);
        List<Category> usable = usable();
        return usable.stream()
                .filter(category -> category.code().equals(first))
                .map(Category::code)
                .findFirst()
                .or(() -> only(usable.stream()
                        .filter(category -> category.name().equals(typed))
                        .map(Category::code)));
    }

    public List<Body> towns() {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.TOWN && body.active())
                .toList();
    }

    Optional<Long> town(String id) {
        return towns().stream()
                .map(Body::id)
                .filter(town -> String.valueOf(town).equals(id))
                .findFirst();
    }

    /** By the whole name, or by a part that only one has. */
    Optional<Long> body(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<Body> active = bodies.stream().filter(Body::active).toList();
        return only(active.stream().filter(body -> body.name().equals(typed)).map(Body::id))
                .or(() -> only(active.stream()
                        .filter(body -> body.name().contains(typed))
                        .map(Body::id)));
    }

    /** Officials as the list of the accused offers them. */
    public List<String> personWords() {
        return people.stream().map(RegisterChoices::words).toList();
    }

    private static String words(Person person) {
        return person.name() + "（" + person.bodyName() + "）";
    }

    /** A body or an official of the house if the text names just one, who is shut out then; else somebody outside. */
    Accused accused(String typed) {
        Optional<Accused> body = only(bodies.stream()
                        .filter(other -> other.name().equals(typed))
                        .map(Body::id))
                .map(Accused::body);
        return body.or(() -> only(people.stream()
                                .filter(person -> words(person).equals(typed))
                                .map(Person::id))
                        .map(Accused::person))
                .orElseGet(() -> Accused.outside(typed));
    }

    Optional<Long> petition(String number) {
        return number.isEmpty() ? Optional.empty() : numbers.apply(number.toUpperCase(Locale.ROOT));
    }

    private static <T> Optional<T> only(Stream<T> found) {
        List<T> all = found.limit(2).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
