package youju.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youju.page.Words;
import youju.portal.Flaw;

/** What is wrong with a form, beside the field it is about; in the order of the page. */
public record Errors(Map<String, String> texts) {

    /** A form shown for the first time. */
    public static final Errors NONE = new Errors(Map.of());

    static Errors of(List<Flaw> flaws, Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        flaws.forEach(flaw -> texts.putIfAbsent(
                flaw.field(), words.say(flaw.key(), flaw.arguments().toArray())));
        return new Errors(texts);
    }

    static Errors one(String field, String text) {
        return new Errors(Map.of(field, text));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean has(String field) {
        return texts.containsKey(field);
    }

    /** Empty if the field is right. */
    public String of(String field) {
        return texts.getOrDefault(field, "");
    }

    /** The ids of what describes a field, for {@code aria-describedby}. */
    public @Nullable String describing(String field, boolean hint) {
        String ids = (hint ? field + "-hint " : "") + (has(field) ? field + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
