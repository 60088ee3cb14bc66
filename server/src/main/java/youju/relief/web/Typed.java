package youju.relief.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import youju.relief.BadEntry;

/**
 * What was typed into a form.
 *
 * @param problems sentences by field; those of no field under an empty name
 */
public record Typed(Map<String, List<String>> values, Map<String, String> problems) {

    static Typed of(MultiValueMap<String, String> given) {
        return new Typed(given, Map.of());
    }

    static Typed of(Map<String, String> given) {
        return new Typed(
                given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                Map.of());
    }

    Typed with(String field, String problem) {
        return new Typed(values, Map.of(field, problem));
    }

    /** The first value of a field, empty where there is none. */
    public String text(String field) {
        return values.getOrDefault(field, List.of("")).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is wrong with a field, empty where nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field).strip());
        } catch (DateTimeException none) {
            throw new BadEntry(field, "relief.fault.DAY");
        }
    }

    long number(String field) {
        try {
            return Long.parseLong(text(field).strip());
        } catch (NumberFormatException none) {
            throw new BadEntry(field, "relief.fault.MISSING");
        }
    }

    /** A whole number that needn't be given; what can't be read is none. */
    Optional<Long> maybe(String field) {
        String text = text(field).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        return maybe(field, type).orElseThrow(() -> new BadEntry(field, "relief.fault.MISSING"));
    }

    <E extends Enum<E>> Optional<E> maybe(String field, Class<E> type) {
        String text = text(field);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The command that the form was made with. */
    UUID command() {
        try {
            return UUID.fromString(text("command"));
        } catch (IllegalArgumentException none) {
            throw new BadEntry("", "relief.fault.FORM");
        }
    }
}
