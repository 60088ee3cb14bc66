package youju.vault;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells one person from another, written one way however it was typed: the ID number where there is one, else name
 * and phone. Only {@link Vault#hash} makes something of it that may be stored.
 */
public final class PersonKey {

    private static final String COUNTRY_CODE = "^86(?=1\\d{10}$)";

    /** An ID number, or another document's: passports and residence permits have eight and more. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z()]{6,30}");

    /** A local number without its area code. */
    private static final int FEWEST_DIGITS = 7;

    private final String text;

    private PersonKey(String text) {
        this.text = text;
    }

    /**
     * The person's key; none if there is neither an ID number nor a phone. An entry such as 无 is neither: all who have it
     * would be one person.
     */
    public static Optional<PersonKey> of(PrivateRecord person) {
        return person.idNumber()
                .filter(number -> NUMBER.matcher(upper(number)).matches())
                .map(PersonKey::ofIdNumber)
                .or(() -> person.phone()
                        .filter(phone -> digits(phone).length() >= FEWEST_DIGITS)
                        .map(phone -> ofNameAndPhone(person.name(), phone)));
    }

    public static PersonKey ofIdNumber(String idNumber) {
        return new PersonKey("id\n" + upper(idNumber));
    }

    public static PersonKey ofNameAndPhone(String name, String phone) {
        return new PersonKey("name\n" + upper(name) + "\n" + digits(phone));
    }

    private static String digits(String phone) {
        return upper(phone).replaceAll("[^0-9]", "").replaceFirst(COUNTRY_CODE, "");
    }

    private static String upper(String text) {
        return Letters.tight(text).toUpperCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey person && person.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Nothing private. */
    @Override
    public String toString() {
        return "person";
    }
}
