package youju.petition.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import youju.page.Frame;
import youju.petition.BadStep.Fault;

/**
 * The form of registration.
 *
 * @param command names the form, so that sending it twice registers once
 * @param faults by field
 * @param more empty rows for petitioners
 * @param earlier what {@link EarlierPage} lists
 */
public record RegisterPage(
        Frame frame,
        RegisterForm form,
        RegisterChoices choices,
        String command,
        String today,
        Map<String, Fault> faults,
        int more,
        EarlierPage earlier) {

    public RegisterPage {
        faults = Map.copyOf(faults);
    }

    /** The words for a field: some are called otherwise here than in the forms of later steps. */
    public static String labelKey(String field) {
        return switch (field) {
            case "facts", "place", "request", "summary" -> "petition." + field;
            default -> "petition.field." + field;
        };
    }

    /** The sentence about what is wrong with a field: what a list offers and doesn't have is said so. */
    public static String faultKey(String field, Fault fault) {
        boolean listed =
                Set.of("category", "complainedBody", "region", "sameMatterAs").contains(field);
        return listed && fault == Fault.DOES_NOT_FIT
                ? "petition.register.not-listed"
                : "petition.fault." + fault.name();
    }

    /** The id of the sentence about a field; none if nothing is wrong with it. */
    public @Nullable String described(String field) {
        return faults.containsKey(field) ? field + "-fault" : null;
    }

    /** The fields with something wrong, in the order of the page. */
    public List<String> faulty() {
        return RegisterPages.ORDER.stream().filter(faults::containsKey).toList();
    }
}
