package youju.relief;

import youju.money.Money;
import youju.money.NotMoney;

/** Something typed that can't be meant; whoever filled in the form must mend it. */
public final class BadEntry extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;

    /** @param key of the sentence that tells what is wrong and what to do */
    public BadEntry(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    /** The field's name in the form. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    /** A text that must be there and no longer than that. */
    static String text(String field, String typed, int longest) {
        String clean = words(field, typed, longest);
        if (clean.isEmpty()) {
            throw new BadEntry(field, "relief.fault.MISSING");
        }
        return clean;
    }

    /** A text that may be empty. */
    static String words(String field, String typed, int longest) {
        String clean = typed.replace("\0", "").strip();
        if (clean.length() > longest) {
            throw new BadEntry(field, "relief.fault.TOO_LONG");
        }
        return clean;
    }

    /** An amount in yuan that is more than nothing. */
    public static Money money(String field, String typed) {
        try {
            Money money = Money.parse(typed);
            if (!money.isPositive()) {
                throw new BadEntry(field, "relief.fault.NOT_POSITIVE");
            }
            return money;
        } catch (NotMoney not) {
            throw new BadEntry(field, "money.not." + not.fault());
        }
    }
}
