package youju.vault;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile number of the mainland or a landline with its area code. Forms ask {@link #fault} first. Printed in a log it is
 * masked.
 *
 * @param text 13800000000 or 0734-6800000
 */
public record PhoneNumber(String text) {

    /** Why something is no phone number; its sentence is {@code vault.phone.*} in the bundle. */
    public enum Fault {
        EMPTY,
        CHARACTERS,
        /** Begins with 1 and has not 11 digits. */
        MOBILE_LENGTH,
        /** Begins with 10, 11 or 12, which no mobile number does. */
        MOBILE_PREFIX,
        AREA_CODE_MISSING,
        /** Begins with 0, and no area code does so. */
        AREA_CODE,
        /** After the area code come 7 or 8 digits. */
        LANDLINE_LENGTH
    }

    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)86|^86(?=1\\d{10}$)");
    private static final Pattern SEPARATORS = Pattern.compile("[-()\u2010-\u2015]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern MOBILE_PREFIX = Pattern.compile("1[3-9].*");

    /** Three digits for Beijing and the cities of 02x, else four. */
    private static final Pattern AREA_CODE = Pattern.compile("(010|02[0-57-9]|0[3-9]\\d\\d)(\\d*)");

    private static final int MOBILE_DIGITS = 11;

    public PhoneNumber {
        String entered = text;
        fault(entered).ifPresent(fault -> {
            throw new IllegalArgumentException("not a phone number: " + fault);
        });
        text = canonical(digits(entered));
    }

    /** What is wrong with it; nothing if it can be one. Whether somebody answers, nobody knows. */
    public static Optional<Fault> fault(String entered) {
        String digits = digits(entered);
        if (digits.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.CHARACTERS);
        }
        return switch (digits.charAt(0)) {
            case '1' -> mobileFault(digits);
            case '0' -> landlineFault(digits);
            default -> Optional.of(Fault.AREA_CODE_MISSING);
        };
    }

    private static Optional<Fault> mobileFault(String digits) {
        if (digits.length() != MOBILE_DIGITS) {
            return Optional.of(Fault.MOBILE_LENGTH);
        }
        return MOBILE_PREFIX.matcher(digits).matches() ? Optional.empty() : Optional.of(Fault.MOBILE_PREFIX);
    }

    private static Optional<Fault> landlineFault(String digits) {
        var parts = AREA_CODE.matcher(digits);
        if (!parts.matches()) {
            return Optional.of(Fault.AREA_CODE);
        }
        int local = parts.group(2).length();
        return local == 7 || local == 8 ? Optional.empty() : Optional.of(Fault.LANDLINE_LENGTH);
    }

    public boolean isMobile() {
        return text.startsWith("1");
    }

    private static String digits(String entered) {
        String together = SEPARATORS.matcher(Letters.tight(entered)).replaceAll("");
        return COUNTRY_CODE.matcher(together).replaceFirst("");
    }

    private static String canonical(String digits) {
        return AREA_CODE.matcher(digits).replaceFirst("$1-$2");
    }

    /** Masked. */
    @Override
    public String toString() {
        return Masks.PHONE.of(text);
    }
}
