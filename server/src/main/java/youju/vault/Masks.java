package youju.vault;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is shown in place of something private: {@code Masks.PHONE.of("13800000000")} is 138****0000. What a mask can't make
 * out it hides whole; none ever fails. The first six are for screens, the others for what is published (domain notes,
 * privacy). Of free text, {@link #redact} hides the numbers it finds; names in it are for a reader to find.
 */
public enum Masks {
    /** 张*, 欧阳**, 阿**·***; an organisation's name stays. */
    NAME {
        @Override
        String hide(String text) {
            return NameMask.screen(text);
        }
    },
    /** 138****0000, 0734-****000. */
    PHONE {
        @Override
        String hide(String text) {
            return phone(text);
        }
    },
    /** 430421********0011. */
    ID_NUMBER {
        @Override
        String hide(String text) {
            return idNumber(text);
        }
    },
    /** To the township, or as far towards it as can be told. */
    ADDRESS {
        @Override
        String hide(String text) {
            return AddressMask.toTownship(text);
        }
    },
    /** ****0000: the last four of a bank account. */
    ACCOUNT {
        @Override
        String hide(String text) {
            String digits = Letters.tight(text).replaceAll("[-–—]", "");
            return ACCOUNT_SHAPE.matcher(digits).matches() ? "****" + digits.substring(digits.length() - 4) : HIDDEN;
        }
    },
    /** z***@example.org. */
    EMAIL {
        @Override
        String hide(String text) {
            Matcher address = EMAIL_SHAPE.matcher(Letters.tight(text));
            return address.matches() ? address.group(1) + HIDDEN + address.group(2) : HIDDEN;
        }
    },
    /** 张某, 张某某, 欧阳某; an organisation's name stays. */
    NAME_PUBLISHED {
        @Override
        String hide(String text) {
            return NameMask.published(text);
        }
    },
    /** 138****0000. */
    PHONE_PUBLISHED {
        @Override
        String hide(String text) {
            return phone(text);
        }
    },
    /** 430421********0011. */
    ID_NUMBER_PUBLISHED {
        @Override
        String hide(String text) {
            return idNumber(text);
        }
    },
    /** To the township. */
    ADDRESS_PUBLISHED {
        @Override
        String hide(String text) {
            return AddressMask.toTownship(text);
        }
    },
    /** Nothing of it. */
    ACCOUNT_PUBLISHED {
        @Override
        String hide(String text) {
            return HIDDEN;
        }
    },
    /** Nothing of it. */
    EMAIL_PUBLISHED {
        @Override
        String hide(String text) {
            return HIDDEN;
        }
    };

    /** In place of what no rule understands. */
    public static final String HIDDEN = "***";

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86-?)?(1\\d\\d)-?\\d{4}-?(\\d{4})");
    private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3}-?)(\\d{4,5})(\\d{3})");
    private static final Pattern EIGHTEEN = Pattern.compile("(\\d{6})\\d{8}(\\d{3}[\\dX])");
    private static final Pattern FIFTEEN = Pattern.compile("(\\d{6})\\d{6}(\\d{3})");
    private static final Pattern ACCOUNT_SHAPE = Pattern.compile("\\d{9,32}");
    private static final Pattern EMAIL_SHAPE = Pattern.compile("([^@](?=[^@])|)[^@]*(@[^@]+)");

    abstract String hide(String text);

    /** The masked text; empty if there is none. */
    public String of(@Nullable String text) {
        return text == null || text.isBlank() ? "" : hide(text);
    }

    /** Masked by the rule of that name; an unknown rule hides everything. */
    public static String mask(String rule, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String asked = rule.strip().toUpperCase(Locale.ROOT);
        for (Masks mask : values()) {
            if (mask.name().equals(asked)) {
                return mask.of(text);
            }
        }
        return HIDDEN;
    }

    /** Free text, with phones, ID numbers, bank accounts and number plates masked where they stand. */
    public static String redact(@Nullable String text) {
        return text == null ? "" : FreeText.redact(text);
    }

    /** Whether {@link #redact} would hide anything: then a paper waits for somebody to look. */
    public static boolean hasPrivateNumber(@Nullable String text) {
        return text != null && !FreeText.redact(text).equals(text);
    }

    private static String phone(String text) {
        String tight = Letters.tight(text);
        Matcher mobile = MOBILE.matcher(tight);
        if (mobile.matches()) {
            return mobile.group(1) + "****" + mobile.group(2);
        }
        Matcher landline = LANDLINE.matcher(tight);
        return landline.matches()
                ? landline.group(1) + "*".repeat(landline.group(2).length()) + landline.group(3)
                : HIDDEN;
    }

    private static String idNumber(String text) {
        String tight = Letters.tight(text).toUpperCase(Locale.ROOT);
        Matcher eighteen = EIGHTEEN.matcher(tight);
        if (eighteen.matches()) {
            return eighteen.group(1) + "********" + eighteen.group(2);
        }
        Matcher fifteen = FIFTEEN.matcher(tight);
        return fifteen.matches() ? fifteen.group(1) + "******" + fifteen.group(2) : HIDDEN;
    }
}
