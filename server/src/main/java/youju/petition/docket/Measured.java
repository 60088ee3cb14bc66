package youju.petition.docket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import youju.petition.docket.Measure.Part;

/**
 * The petitions behind a figure.
 *
 * @param since first day of the period
 * @param until its last day
 * @param duty the body whose duty it was; 0 for those of no body
 */
public record Measured(Measure measure, Part part, LocalDate since, LocalDate until, OptionalLong duty) {

    /** From an address's parameters; nothing if one is missing or can't be read. */
    static Optional<Measured> of(Map<String, String> given) {
        try {
            String duty = given.getOrDefault("duty", "");
            return Optional.of(new Measured(
                    Measure.valueOf(given.getOrDefault("measure", "")),
                    Part.valueOf(given.getOrDefault("part", "ALL")),
                    LocalDate.parse(given.getOrDefault("since", "")),
                    LocalDate.parse(given.getOrDefault("until", "")),
                    duty.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(duty))));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The address's parameters that give it. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("measure", measure.name());
        parts.put("part", part.name());
        parts.put("since", since.toString());
        parts.put("until", until.toString());
        parts.put("duty", duty.isPresent() ? String.valueOf(duty.getAsLong()) : "");
        return parts;
    }

    void narrow(Conditions conditions, LocalDate today) {
        String whose = duty.isEmpty() ? "" : duty.getAsLong() == 0 ? " where s.body is null" : " where s.body = :duty";
        conditions.add("p.id in (select s.petition from (" + measure.source() + ") s" + whose + " group by s.petition"
                + part.having() + ")");
        conditions.add(Measure.parameters(since, until, today));
        duty.ifPresent(body -> conditions.add(Map.of("duty", body)));
    }
}
