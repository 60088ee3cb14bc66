package youju.dispute;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list of disputes is narrowed by; what is empty narrows nothing. Goes into an address and comes out of it again.
 *
 * @param words looked for in number, place, summary and facts; never in names
 * @param campaign 0 for those found by none
 * @param from the first day it was found, counted
 * @param to the last day it was found, counted; also the day for which {@code standing} is told
 */
public record Filter(
        String words,
        Optional<State> state,
        Optional<Kind> kind,
        Optional<Urgency> urgency,
        OptionalLong campaign,
        OptionalLong town,
        OptionalLong body,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Standing> standing) {

    /** How a dispute stood at the end of a period. */
    public enum Standing {
        /** 已化解. */
        RESOLVED,
        /** 办理中. */
        IN_HAND,
        /** 未化解终止: ended without. */
        ENDED
    }

    /** Narrows nothing. */
    public static final Filter NONE = of(Map.of());

    private static final int LONGEST_WORDS = 60;

    public Filter {
        words = words.replace("\0", "").strip();
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    /** From an address's parameters; what can't be read is as though it weren't there. */
    public static Filter of(Map<String, String> given) {
        return new Filter(
                given.getOrDefault("q", ""),
                read(given, "state", State::valueOf),
                read(given, "kind", Kind::valueOf),
                read(given, "urgency", Urgency::valueOf),
                number(given, "campaign"),
                number(given, "town"),
                number(given, "body"),
                read(given, "from", LocalDate::parse),
                read(given, "to", LocalDate::parse),
                read(given, "standing", Standing::valueOf));
    }

    /** Those found in a period. */
    public static Filter found(LocalDate from, LocalDate to) {
        return of(Map.of("from", from.toString(), "to", to.toString()));
    }

    /** The address's parameters that give this filter, without "?"; empty if it narrows nothing. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", words);
        parts.put("state", state.map(Enum::name).orElse(""));
        parts.put("kind", kind.map(Enum::name).orElse(""));
        parts.put("urgency", urgency.map(Enum::name).orElse(""));
        parts.put("campaign", text(campaign));
        parts.put("town", text(town));
        parts.put("body", text(body));
        parts.put("from", from.map(LocalDate::toString).orElse(""));
        parts.put("to", to.map(LocalDate::toString).orElse(""));
        parts.put("standing", standing.map(Enum::name).orElse(""));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    private static OptionalLong number(Map<String, String> given, String name) {
        return read(given, name, Long::valueOf).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static <T> Optional<T> read(Map<String, String> given, String name, Function<String, T> reader) {
        String text = given.getOrDefault(name, "").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
