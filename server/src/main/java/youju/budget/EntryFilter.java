package youju.budget;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which entries of a year are looked for; every part may be missing.
 *
 * @param economic digits that the class begins with
 * @param project number of a project, or {@link #BASIC}
 * @param threePublic a kind, or {@link #ANY} for all three
 * @param words in voucher, payee or purpose
 */
public record EntryFilter(
        int year,
        Optional<Integer> month,
        Optional<Long> allotment,
        String project,
        Optional<Source> source,
        String function,
        String economic,
        String threePublic,
        Optional<Entry.State> state,
        Optional<Long> file,
        String words) {

    public static final String BASIC = "basic";

    /** Any of the projects, or any of the three public kinds. */
    public static final String ANY = "any";

    private static final int LONGEST_WORDS = 60;

    /** What an address asks for; what can't be read is left out. */
    public static EntryFilter of(int year, Map<String, String> given) {
        Function<String, String> text = key -> given.getOrDefault(key, "").strip();
        String words = text.apply("q");
        return new EntryFilter(
                year,
                number(text.apply("month")).map(Long::intValue).filter(month -> month >= 1 && month <= 12),
                number(text.apply("allotment")),
                digits(text.apply("project"), BASIC, ANY),
                constant(Source.values(), text.apply("source")),
                digits(text.apply("function")),
                digits(text.apply("economic")),
                constant(ThreePublic.values(), text.apply("three"))
                        .map(Enum::name)
                        .orElse(text.apply("three").equals(ANY) ? ANY : ""),
                constant(Entry.State.values(), text.apply("state")),
                number(text.apply("file")),
                words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String digits(String text, String... others) {
        return text.matches("\\d{0,18}") || List.of(others).contains(text) ? text : "";
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** For an address. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("year", String.valueOf(year));
        parts.put("month", month.map(String::valueOf).orElse(""));
        parts.put("allotment", allotment.map(String::valueOf).orElse(""));
        parts.put("project", project);
        parts.put("source", source.map(Enum::name).orElse(""));
        parts.put("function", function);
        parts.put("economic", economic);
        parts.put("three", threePublic);
        parts.put("state", state.map(Enum::name).orElse(""));
        parts.put("file", file.map(String::valueOf).orElse(""));
        parts.put("q", words);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
