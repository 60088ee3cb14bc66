package youju.petition.docket;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import youju.petition.Channel;
import youju.petition.Kind;
import youju.petition.State;

/**
 * What a list is narrowed by; what is empty narrows nothing. Goes into an address and comes out of it again, so that a view
 * can be linked to and saved.
 *
 * @param words looked for in number, summary, request and facts
 * @param stage several states at once
 * @param body that has it now
 * @param region where it is about; 0 for those that say none
 * @param from the first day of receipt, counted
 * @param to the last day of receipt, counted
 * @param firstTime 初次 or 重复
 * @param measured behind which figure
 */
public record Filter(
        String words,
        Optional<Stage> stage,
        Optional<State> state,
        Optional<Kind> kind,
        Optional<Channel> channel,
        String category,
        OptionalLong body,
        OptionalLong region,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Boolean> firstTime,
        Optional<Measured> measured,
        Order order) {

    /** Longest text that is looked for. */
    public static final int LONGEST_WORDS = 60;

    /** Narrows nothing, newest first. */
    public static final Filter NONE = of(Map.of());

    /** States that a clerk thinks of together. */
    public enum Stage {
        /** The bureau has to register, send on or decide about an objection. */
        BUREAU,
        /** A body has it. */
        HANDLING,
        /** Past its end and still owed. */
        LATE,
        /** Due within five days, today counted. */
        SOON,
        /** A review or re-review is under way. */
        REVIEW,
        /** Supervision waits for an answer. */
        SUPERVISED,
        /** Somebody was dissatisfied. */
        DISSATISFIED,
        /** Somebody was dissatisfied, and it isn't closed. */
        DISSATISFIED_OPEN,
        /** Not accepted, or twice objected to: 推诿 perhaps. */
        REFUSED,
        /** Supported, but the completion report is overdue or the petitioner says that nothing came of it. */
        NOT_CARRIED_OUT,
        /** Nothing is owed any more. */
        ENDED
    }

    /** In which order a list goes. */
    public enum Order {
        /** Newest receipt first. */
        RECEIVED,
        /** Oldest receipt first. */
        OLDEST,
        /** What is due next first; without what owes nothing. */
        DUE
    }

    public Filter {
        words = words.strip();
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    /** From an address's parameters; what can't be read is as though it weren't there. */
    public static Filter of(Map<String, String> given) {
        return new Filter(
                given.getOrDefault("q", ""),
                read(given, "stage", Stage::valueOf),
                read(given, "state", State::valueOf),
                read(given, "kind", Kind::valueOf),
                read(given, "channel", Channel::valueOf),
                given.getOrDefault("category", "").strip(),
                number(given, "body"),
                number(given, "region"),
                read(given, "from", LocalDate::parse),
                read(given, "to", LocalDate::parse),
                read(given, "first", Boolean::valueOf),
                Measured.of(given),
                read(given, "order", Order::valueOf).orElse(Order.RECEIVED));
    }

    /** The address's parameters that give this filter, without "?"; empty if it narrows nothing. */
    public String query() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", words);
        parts.put("stage", stage.map(Enum::name).orElse(""));
        parts.put("state", state.map(Enum::name).orElse(""));
        parts.put("kind", kind.map(Enum::name).orElse(""));
        parts.put("channel", channel.map(Enum::name).orElse(""));
        parts.put("category", category);
        parts.put("body", body.isPresent() ? String.valueOf(body.getAsLong()) : "");
        parts.put("region", region.isPresent() ? String.valueOf(region.getAsLong()) : "");
        parts.put("from", from.map(LocalDate::toString).orElse(""));
        parts.put("to", to.map(LocalDate::toString).orElse(""));
        parts.put("first", firstTime.map(String::valueOf).orElse(""));
        measured.ifPresent(figure -> parts.putAll(figure.parts()));
        parts.put("order", order == Order.RECEIVED ? "" : order.name());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The filter that {@link #query} gave. */
    public static Filter ofQuery(String query) {
        return of(Arrays.stream(query.split("&"))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (first, second) -> first)));
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
