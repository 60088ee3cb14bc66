package youju.petition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import youju.petition.Accused;
import youju.petition.BadStep.Fault;
import youju.petition.CannotNotify;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petitioner;
import youju.petition.Problem;
import youju.petition.Registration;
import youju.vault.PrivateRecord;

/**
 * What was typed into the form of registration, to be shown again just so, and what it means. Fields are called as in
 * {@link Registration}; a row of the table of petitioners is one number in {@code name}, {@code phone} and so on.
 */
public final class RegisterForm {

    /** Rows that the page shows at most: more come with a list as an attachment, and are counted. */
    static final int MOST_ROWS = 50;

    private final Map<String, List<String>> typed;

    RegisterForm(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** A new form; the day is today's. */
    static RegisterForm empty(LocalDate today) {
        return new RegisterForm(Map.of(
                "channel", List.of(Channel.LETTER.name()),
                "kind", List.of(Kind.APPEAL.name()),
                "receivedOn", List.of(today.toString()),
                "people", List.of("1")));
    }

    /** A row of the table of petitioners, as typed. */
    public record Row(String name, String phone, String idNumber, String address, boolean representative) {
        boolean isEmpty() {
            return (name + phone + idNumber + address).isBlank();
        }

        boolean isTooLong() {
            return Stream.of(name, phone, idNumber, address)
                    .anyMatch(text -> text.length() > PrivateRecord.LONGEST_FIELD);
        }

        Optional<PrivateRecord> person() {
            return name.isBlank()
                    ? Optional.empty()
                    : Optional.of(new PrivateRecord(
                            cut(name),
                            Optional.of(cut(idNumber)),
                            Optional.of(cut(phone)),
                            Optional.of(cut(address)),
                            Optional.empty()));
        }

        private static String cut(String text) {
            return text.substring(0, Math.min(text.length(), PrivateRecord.LONGEST_FIELD));
        }
    }

    /** The one thing typed. */
    public String value(String field) {
        return at(field, 0);
    }

    /** With a field typed over, as a button of the page does. */
    RegisterForm with(String field, String value) {
        Map<String, List<String>> other = new LinkedHashMap<>(typed);
        other.put(field, List.of(value));
        return new RegisterForm(other);
    }

    private String at(String field, int row) {
        List<String> all = typed.getOrDefault(field, List.of());
        return row < all.size() ? all.get(row).replace("\0", "").strip() : "";
    }

    /** At least one, with {@code more} empty ones. */
    public List<Row> rows(int more) {
        Set<String> speaking = Set.copyOf(typed.getOrDefault("representative", List.of()));
        int given = Math.max(1, typed.getOrDefault("name", List.of()).size());
        return IntStream.range(0, Math.min(MOST_ROWS, given + more))
                .mapToObj(row -> new Row(
                        at("name", row),
                        at("phone", row),
                        at("idNumber", row),
                        at("address", row),
                        speaking.contains(String.valueOf(row))))
                .toList();
    }

    /** Whom an accusation accuses, as typed; never fewer than two lines. */
    public List<String> accusedTyped() {
        List<String> lines = new ArrayList<>(typed.getOrDefault("accused", List.of()));
        while (lines.size() < 2) {
            lines.add("");
        }
        return lines;
    }

    /** The petitioners whose names are there. */
    List<PrivateRecord> people() {
        return rows(0).stream().flatMap(row -> row.person().stream()).toList();
    }

    /** What it came to: a registration, or all that is wrong with it, by field. */
    record Reading(Optional<Registration> registration, Map<String, Fault> faults) {}

    Reading read(RegisterChoices choices) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        Kind kind = choice(Kind.values(), "kind", faults).orElse(Kind.APPEAL);
        Channel channel = choice(Channel.values(), "channel", faults).orElse(Channel.LETTER);
        LocalDate received = day(faults);
        Optional<CannotNotify> cannotNotify = value("cannotNotify").isEmpty()
                ? Optional.empty()
                : choice(CannotNotify.values(), "cannotNotify", faults);
        Content content = new Content(
                chosen("category", choices.category(value("category")), faults)
                        .orElse(value("category").isEmpty() ? "" : "?"),
                id("region", choices.town(value("region")), faults),
                value("place"),
                id("complainedBody", choices.body(value("complainedBody")), faults),
                value("summary"),
                value("facts"),
                value("request"));
        boolean anonymous = cannotNotify.filter(CannotNotify.ANONYMOUS::equals).isPresent();
        List<Petitioner> petitioners = petitioners(anonymous, faults);
        Crowd crowd = new Crowd(people(petitioners.size(), faults), cannotNotify);
        List<Accused> accused = kind == Kind.ACCUSATION ? accused(choices) : List.of();
        boolean open = kind == Kind.PROPOSAL && value("openToPublish").equals("true");
        OptionalLong same = id("sameMatterAs", choices.petition(value("sameMatterAs")), faults);
        for (Problem problem :
                Registration.problems(kind, channel, received, content, crowd, petitioners, accused, open)) {
            faults.putIfAbsent(problem.field(), problem.fault());
        }
        return new Reading(
                faults.isEmpty()
                        ? Optional.of(new Registration(
                                kind, channel, received, content, crowd, petitioners, accused, same, open))
                        : Optional.empty(),
                faults);
    }

    private List<Petitioner> petitioners(boolean anonymous, Map<String, Fault> faults) {
        List<Row> rows = rows(0).stream().filter(row -> !row.isEmpty()).toList();
        if (rows.stream().anyMatch(row -> row.person().isEmpty())) {
            faults.put("petitioners", Fault.MISSING);
        }
        if (rows.stream().anyMatch(Row::isTooLong)) {
            faults.put("petitioners", Fault.TOO_LONG);
        }
        if (anonymous && !rows.isEmpty()) {
            faults.put("cannotNotify", Fault.DOES_NOT_FIT);
        }
        return rows.stream()
                .flatMap(row -> row.person().map(person -> new Petitioner(person, row.representative())).stream())
                .toList();
    }

    private List<Accused> accused(RegisterChoices choices) {
        return accusedTyped().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> choices.accused(line.substring(0, Math.min(line.length(), 2_000))))
                .toList();
    }

    /** As many as are named, if nothing more is said. */
    private int people(int named, Map<String, Fault> faults) {
        try {
            return value("people").isEmpty() ? Math.max(1, named) : Integer.parseInt(value("people"));
        } catch (NumberFormatException unreadable) {
            faults.put("people", Fault.OUT_OF_RANGE);
            return Math.max(1, named);
        }
    }

    private LocalDate day(Map<String, Fault> faults) {
        try {
            return LocalDate.parse(value("receivedOn"));
        } catch (DateTimeException unreadable) {
            faults.put("receivedOn", value("receivedOn").isEmpty() ? Fault.MISSING : Fault.DOES_NOT_FIT);
            return LocalDate.of(2022, 1, 1);
        }
    }

    private <T extends Enum<T>> Optional<T> choice(T[] constants, String field, Map<String, Fault> faults) {
        for (T constant : constants) {
            if (constant.name().equals(value(field))) {
                return Optional.of(constant);
            }
        }
        faults.put(field, Fault.MISSING);
        return Optional.empty();
    }

    private <T> Optional<T> chosen(String field, Optional<T> found, Map<String, Fault> faults) {
        if (found.isEmpty() && !value(field).isEmpty()) {
            faults.put(field, Fault.DOES_NOT_FIT);
        }
        return found;
    }

    private OptionalLong id(String field, Optional<Long> found, Map<String, Fault> faults) {
        return chosen(field, found, faults).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
