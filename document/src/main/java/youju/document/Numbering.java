package youju.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a heading or list item carries, as Chinese official papers print it (GB/T 9704: 一、 → （一） → 1. → （1）).
 *
 * @param kind the style, which is also its depth
 * @param ordinal from 1
 * @param printed the number with its punctuation, as it stands
 */
public record Numbering(Kind kind, int ordinal, String printed) {

    /** Styles of numbering, outermost first. */
    public enum Kind {
        /** 第一部分, 第一章 */
        PART("^第([一二三四五六七八九十百]+)(?:部分|章|节|篇)[、：:\\s]*"),
        /** 一、 */
        HAN("^([一二三四五六七八九十]{1,3})\\s*[、．.]\\s*"),
        /** （一） */
        HAN_BRACKETED("^[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)][、.．]?\\s*"),
        /** 1. or 1、 but not the 1.5 of a figure */
        ARABIC("^([0-9０-９]{1,2})\\s*(?:[、．]|\\.(?![0-9０-９]))\\s*"),
        /** （1） or 1） */
        ARABIC_BRACKETED("^[（(]?\\s*([0-9０-９]{1,2})\\s*[）)][、.．]?\\s*"),
        /** ① */
        CIRCLED("^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])\\s*"),
        /** 一是 */
        FIRSTLY("^([一二三四五六七八九十]{1,2})是(?!否)[，：:]?\\s*");

        private final Pattern pattern;

        Kind(String regex) {
            this.pattern = Pattern.compile(regex);
        }
    }

    /** The numbering that this text begins with; leading white space is passed over. */
    public static Optional<Numbering> at(String text) {
        String start = text.stripLeading();
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(start);
            if (matcher.find()) {
                int ordinal = ordinal(matcher.group(1));
                if (ordinal > 0) {
                    return Optional.of(
                            new Numbering(kind, ordinal, matcher.group().strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** 十二 → 12, ３ → 3, ⑤ → 5; 0 for what is no ordinal under a hundred. */
    public static int ordinal(String numeral) {
        int first = numeral.codePointAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            int value = 0;
            for (int i = 0; i < numeral.length(); i++) {
                value = value * 10 + Character.digit(numeral.charAt(i), 10);
            }
            return value;
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(0));
        int units = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(ten + 1));
        return numeral.length() > ten + 2 || ten > 1 ? 0 : tens * 10 + units;
    }

    private static int digit(char han) {
        return "一二三四五六七八九".indexOf(han) + 1;
    }
}
