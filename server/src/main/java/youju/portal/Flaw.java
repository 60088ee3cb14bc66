package youju.portal;

import java.util.List;

/**
 * Something in a draft that has to be put right.
 *
 * @param field its id on the page
 * @param key of the sentence that says what is wrong and what to do
 */
public record Flaw(String field, String key, List<String> arguments) {

    public Flaw {
        arguments = List.copyOf(arguments);
    }

    Flaw(String field, String key) {
        this(field, key, List.of());
    }
}
