package youju.vault;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Private numbers in running text. Each rule reads the text as narrow characters and masks it where it stands; the longer
 * numbers come first, so that no phone is seen within an account.
 */
final class FreeText {

    private static final String LEFT = "(?<![0-9*])";
    private static final String RIGHT = "(?![0-9*])";

    /** Between groups of digits, as people write them. */
    private static final String GAP = "[ -]?";

    private static final Pattern ID_NUMBER = Pattern.compile(LEFT + "[1-9]\\d{5}" + GAP + "(?:18|19|20)\\d{2}" + GAP
            + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])" + GAP + "\\d{3}[\\dXx](?![0-9A-Za-z*])");

    /** After such a word a number is masked even if its check digit is wrong. */
    private static final Pattern ID_AFTER_WORD =
            Pattern.compile("(?<=(?:身份证|证件)[^\\d*\\n,;。]{0,8})\\d{14}(?:\\d|\\d{3}[\\dXx])(?![0-9A-Za-z*])");

    private static final Pattern CARD =
            Pattern.compile(LEFT + "\\d{4}(?:" + GAP + "\\d{4}){3}" + GAP + "\\d{0,3}" + RIGHT);

    private static final Pattern ACCOUNT_AFTER_WORD =
            Pattern.compile("(?<=(?:账号|帐号|账户|帐户|卡号|存折)[^\\d*\\n,;。]{0,8})\\d[\\d -]{7,40}\\d" + RIGHT);

    private static final Pattern MOBILE =
            Pattern.compile(LEFT + "(?:\\+?86" + GAP + ")?(1[3-9]\\d)" + GAP + "\\d{4}" + GAP + "(\\d{4})" + RIGHT);

    private static final Pattern LANDLINE =
            Pattern.compile(LEFT + "(\\(?0\\d{2,3}\\)?" + GAP + ")(\\d{4,5})(\\d{3})" + RIGHT);

    private static final Pattern PLATE = Pattern.compile("([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
            + "[A-Za-z][·• ]?)((?:[A-HJ-NP-Za-hj-np-z0-9]{4}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳])"
            + "|(?:[A-Ka-k][A-HJ-NP-Za-hj-np-z0-9]\\d{4})|(?:\\d{5}[A-Ka-k]))(?![A-Za-z0-9*])");

    private FreeText() {}

    static String redact(String text) {
        String redacted = mask(text, ID_NUMBER, found -> {
            String digits = digits(found);
            return IdNumber.checks(digits) && IdNumber.date(digits).isPresent() ? Masks.ID_NUMBER.of(digits) : found;
        });
        redacted = mask(redacted, ID_AFTER_WORD, Masks.ID_NUMBER::of);
        redacted = mask(redacted, ACCOUNT_AFTER_WORD, found -> Masks.ACCOUNT.of(digits(found)));
        redacted = mask(redacted, CARD, found -> isCard(digits(found)) ? Masks.ACCOUNT.of(digits(found)) : found);
        redacted = replace(redacted, MOBILE, found -> found.group(1) + "****" + found.group(2));
        redacted = replace(
                redacted,
                LANDLINE,
                found -> found.group(1) + "*".repeat(found.group(2).length()) + found.group(3));
        return replace(
                redacted,
                PLATE,
                found -> found.group(1) + "*".repeat(found.group(2).length()));
    }

    private interface Replacement {
        String of(MatchResult found);
    }

    private static String mask(String text, Pattern pattern, UnaryOperator<String> mask) {
        return replace(text, pattern, found -> mask.apply(found.group()));
    }

    /** Where the replacement is what was found, the text stays as it was typed. */
    private static String replace(String text, Pattern pattern, Replacement replacement) {
        StringBuilder result = new StringBuilder();
        int[] from = {0};
        pattern.matcher(Letters.narrow(text)).results().forEach(found -> {
            String masked = replacement.of(found);
            if (!masked.equals(found.group())) {
                result.append(text, from[0], found.start()).append(masked);
                from[0] = found.end();
            }
        });
        return result.append(text, from[0], text.length()).toString();
    }

    private static String digits(String found) {
        return found.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    /** 16 to 19 digits that agree with their last one (Luhn, ISO/IEC 7812-1). */
    private static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
