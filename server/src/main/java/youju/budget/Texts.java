package youju.budget;

import java.time.LocalDate;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** What every move checks of what it was given. Lengths are those of the columns. */
final class Texts {

    static final int NAME = 60;
    static final int DOCUMENT = 100;
    static final int VOUCHER = 40;
    static final int PAYEE = 100;
    static final int PURPOSE = 200;
    static final int REASON = 500;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Texts() {}

    static String needed(String text, int most, Reason missing) {
        String stripped = text.strip();
        boolean said = missing == Reason.DOCUMENT_MISSING || missing == Reason.REASON_MISSING;
        if (stripped.length() < (said ? 2 : 1)) {
            throw new Refused(missing);
        }
        return shortened(stripped, most);
    }

    static String free(String text) {
        return shortened(text.strip(), REASON);
    }

    private static String shortened(String text, int most) {
        if (text.length() > most) {
            throw new Refused(Reason.TOO_LONG, most);
        }
        return text.replace("\0", "");
    }

    static void positive(Money amount) {
        if (!amount.isPositive()) {
            throw new Refused(Reason.AMOUNT_NOT_POSITIVE);
        }
    }

    static void year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused(Reason.BAD_YEAR, String.valueOf(year));
        }
    }

    static void within(int year, LocalDate day) {
        year(year);
        if (day.getYear() != year) {
            throw new Refused(Reason.OUTSIDE_YEAR, day, String.valueOf(year));
        }
    }
}
