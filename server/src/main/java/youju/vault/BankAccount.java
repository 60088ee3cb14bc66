package youju.vault;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account that relief is paid to: a bank card, which is right by its check digit, or a passbook, which has none. Forms
 * ask {@link #fault} first. Printed in a log it is masked.
 *
 * @param text digits alone
 */
public record BankAccount(Kind kind, String text) {

    /** What the account is kept in. */
    public enum Kind {
        /** 银行卡: 16 to 19 digits, the last of them a check digit by Luhn (ISO/IEC 7812-1). */
        CARD,
        /** 存折: 10 to 30 digits, as the bank likes. */
        PASSBOOK
    }

    /** Why something is no account; its sentence is {@code vault.account.*} in the bundle. */
    public enum Fault {
        EMPTY,
        CHARACTERS,
        CARD_LENGTH,
        CARD_CHECK_DIGIT,
        PASSBOOK_LENGTH
    }

    private static final Pattern SEPARATORS = Pattern.compile("[-\u2010-\u2015]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern CARD = Pattern.compile("\\d{16,19}");
    private static final Pattern PASSBOOK = Pattern.compile("\\d{10,30}");

    public BankAccount {
        fault(kind, text).ifPresent(fault -> {
            throw new IllegalArgumentException("not a bank account: " + fault);
        });
        text = digits(text);
    }

    /** What is wrong with it; nothing if it can be one. */
    public static Optional<Fault> fault(Kind kind, String entered) {
        String digits = digits(entered);
        if (digits.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.of(Fault.CHARACTERS);
        }
        if (kind == Kind.PASSBOOK) {
            return PASSBOOK.matcher(digits).matches() ? Optional.empty() : Optional.of(Fault.PASSBOOK_LENGTH);
        }
        if (!CARD.matcher(digits).matches()) {
            return Optional.of(Fault.CARD_LENGTH);
        }
        return checks(digits) ? Optional.empty() : Optional.of(Fault.CARD_CHECK_DIGIT);
    }

    /** From the right, every second digit counts double, with the digits of what that gives added up. */
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static String digits(String entered) {
        return SEPARATORS.matcher(Letters.tight(entered)).replaceAll("");
    }

    /** Masked. */
    @Override
    public String toString() {
        return Masks.ACCOUNT.of(text);
    }
}
