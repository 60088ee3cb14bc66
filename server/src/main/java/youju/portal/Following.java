package youju.portal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import youju.account.Throttle;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.Petition;
import youju.petition.PetitionerSeen;
import youju.petition.Petitions;
import youju.vault.PersonKey;
import youju.vault.Vault;

/**
 * Opens a petition for whoever has its query code and a second thing: the last four digits of a petitioner's phone, or the
 * petition's number where no phone is known. What was wrong is never told, and both are looked up in any case.
 */
@Component
public class Following {

    /** Failures under one code, in {@link Throttle#WHILE}. */
    static final int MOST_BY_CODE = 5;

    /** Failures from one address; a village may share one. */
    static final int MOST_BY_ADDRESS = 30;

    private static final Pattern SHOWN_DIGITS = Pattern.compile("\\*(\\d{3,4})$");
    private static final int SECOND_DIGITS = 4;

    private final Petitions petitions;
    private final Throttle throttle;
    private final Vault vault;
    private final HouseClock clock;

    Following(Petitions petitions, Throttle throttle, Vault vault, HouseClock clock) {
        this.petitions = petitions;
        this.throttle = throttle;
        this.vault = vault;
        this.clock = clock;
    }

    /** What came of trying. */
    public sealed interface Attempt {
        record Opened(Followed followed) implements Attempt {}

        record Wrong() implements Attempt {}

        /** Nothing was looked at. */
        record TooOften() implements Attempt {}
    }

    /**
     * Tries to open a petition.
     *
     * @param address where the request came from
     */
    public Attempt open(String code, String second, String address) {
        String byCode = "follow:" + vault.hash(PersonKey.ofIdNumber("follow " + tight(code)));
        String byAddress = "follow-address:" + address;
        if (throttle.isShut(byCode, MOST_BY_CODE) || throttle.isShut(byAddress, MOST_BY_ADDRESS)) {
            return new Attempt.TooOften();
        }
        OptionalLong id = petitions.idByCode(code);
        OptionalInt ordinal = Reading.as(Reading.citizen(id.orElse(0)), () -> whoKnows(id.orElse(0), tight(second)));
        if (id.isEmpty() || ordinal.isEmpty()) {
            throttle.failed(byCode);
            throttle.failed(byAddress);
            return new Attempt.Wrong();
        }
        throttle.forget(byCode);
        return new Attempt.Opened(new Followed(id.getAsLong(), ordinal.getAsInt(), clock.instant()));
    }

    /** Which petitioner it is; nothing if the second secret is wrong. */
    private OptionalInt whoKnows(long id, String second) {
        String number = petitions.find(id).map(Petition::number).orElse("");
        List<PetitionerSeen> people = petitions.petitioners(id);
        List<PetitionerSeen> withPhone =
                people.stream().filter(person -> !shown(person).isEmpty()).toList();
        if (withPhone.isEmpty()) {
            return !number.isEmpty() && second.equals(number)
                    ? OptionalInt.of(people.size() == 1 ? people.getFirst().ordinal() : 0)
                    : OptionalInt.empty();
        }
        return withPhone.stream()
                .filter(person -> second.matches("\\d{" + SECOND_DIGITS + ",12}") && second.endsWith(shown(person)))
                .mapToInt(PetitionerSeen::ordinal)
                .findFirst();
    }

    /** The last digits that a masked phone still shows: four, or three of a landline. */
    private static String shown(PetitionerSeen person) {
        Matcher digits = SHOWN_DIGITS.matcher(person.phone());
        return digits.find() ? digits.group(1) : "";
    }

    private static String tight(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-‐-―]", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^(XF\\d{4})(\\d+)$", "$1-$2");
    }
}
