package youju.paper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in a kept text where something private stands; in no way to be typed, so that nobody's words become one. */
final class Marks {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern MARK = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]+)" + END);

    private Marks() {}

    static String of(Placeholder placeholder) {
        return BEGIN + placeholder.written() + END;
    }

    /** Somebody's words, without anything that would pass for a mark. */
    static String clean(String words) {
        return words.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }

    static Set<Placeholder> in(String text) {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        MARK.matcher(text)
                .results()
                .flatMap(mark -> Placeholder.of(mark.group(1)).stream())
                .forEach(found::add);
        return found;
    }

    static String fill(String text, Map<Placeholder, String> values) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        Placeholder.of(mark.group(1)).map(values::get).orElse("")));
    }

    /** Samples of what is private, for a preview. */
    static Map<Placeholder, String> samples() {
        Map<Placeholder, String> samples = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            samples.put(placeholder, placeholder.sample());
        }
        return samples;
    }
}
