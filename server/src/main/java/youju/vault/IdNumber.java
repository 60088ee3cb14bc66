package youju.vault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A citizen's ID number of 18 characters (公民身份号码, GB 11643-1999), whole and right by its check digit. Forms ask {@link
 * #fault} first. Printed in a log it is masked.
 *
 * @param text half-width, without spaces, X in upper case
 */
public record IdNumber(String text) {

    /** Why something is no ID number; its sentence is {@code vault.id.*} in the bundle. */
    public enum Fault {
        EMPTY,
        /** One of the old numbers of 15 digits, void since 2013. */
        FIFTEEN_DIGITS,
        LENGTH,
        CHARACTERS,
        /** The first two digits are no province's. */
        REGION,
        /** Digits 7 to 14 are no date. */
        BIRTH_DATE,
        BORN_LATER,
        TOO_OLD,
        CHECK_DIGIT
    }

    private static final int LENGTH = 18;
    private static final Pattern FIFTEEN = Pattern.compile("\\d{15}");
    private static final Pattern CHARACTERS = Pattern.compile("\\d{17}[\\dX]");
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Older than anyone has become. */
    private static final int OLDEST_YEARS = 125;

    /** GB/T 2260; 81 to 83 on residence permits for Hong Kong, Macao and Taiwan, 91 on those for foreigners since 2023. */
    private static final Set<String> REGIONS = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    public IdNumber {
        text = tidy(text);
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("not an ID number: " + fault);
        });
    }

    /** What is wrong with it as a number of somebody living today; nothing if it can be one. */
    public static Optional<Fault> fault(String entered, LocalDate today) {
        return fault(entered).or(() -> {
            LocalDate birth = new IdNumber(entered).birthDate();
            if (birth.isAfter(today)) {
                return Optional.of(Fault.BORN_LATER);
            }
            return birth.isBefore(today.minusYears(OLDEST_YEARS)) ? Optional.of(Fault.TOO_OLD) : Optional.empty();
        });
    }

    private static Optional<Fault> fault(String entered) {
        String text = tidy(entered);
        if (text.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (text.length() != LENGTH) {
            return Optional.of(FIFTEEN.matcher(text).matches() ? Fault.FIFTEEN_DIGITS : Fault.LENGTH);
        }
        if (!CHARACTERS.matcher(text).matches()) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (!REGIONS.contains(text.substring(0, 2))) {
            return Optional.of(Fault.REGION);
        }
        if (date(text).isEmpty()) {
            return Optional.of(Fault.BIRTH_DATE);
        }
        return checks(text) ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    /** Whether 17 digits and a check digit agree by ISO 7064, MOD 11-2; nothing else is looked at. */
    static boolean checks(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + text.charAt(i) - '0') * 2 % CHECK_DIGITS.length();
        }
        return text.charAt(LENGTH - 1) == CHECK_DIGITS.charAt(sum);
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(6, 14), DATE));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return date(text).orElseThrow();
    }

    private static String tidy(String entered) {
        return Letters.tight(entered).toUpperCase(Locale.ROOT);
    }

    /** Masked. */
    @Override
    public String toString() {
        return Masks.ID_NUMBER.of(text);
    }
}
