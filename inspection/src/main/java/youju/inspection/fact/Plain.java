package youju.inspection.fact;

import java.util.Arrays;

/**
 * A text as the recognisers see it: digits half-width, punctuation in one form, blanks gone — and the way back to the
 * text as printed, character by character.
 *
 * <p>Blanks are an accident of typesetting inside Chinese text ("支出 203.97万元"); only one that sets two labelled fields
 * apart ("某局 填报日期：…") says something and becomes a line break.
 */
final class Plain {

    private final String raw;
    private final String text;
    private final int[] origin;

    private Plain(String raw, String text, int[] origin) {
        this.raw = raw;
        this.text = text;
        this.origin = origin;
    }

    static Plain of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] origin = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                append(text, origin, c, i);
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000') {
                if (isDigitAt(raw, i - 1) && isDigitAt(raw, i + 1)) {
                    append(text, origin, ' ', i);
                } else if (separatesFields(raw, i)) {
                    append(text, origin, '\n', i);
                }
            } else {
                append(text, origin, canonical(raw, i), i);
            }
        }
        origin[text.length()] = raw.length();
        return new Plain(raw, text.toString(), Arrays.copyOf(origin, text.length() + 1));
    }

    private static void append(StringBuilder text, int[] origin, char c, int at) {
        origin[text.length()] = at;
        text.append(c);
    }

    /** A blank between two words of which the second is a label. */
    private static boolean separatesFields(String raw, int at) {
        if (at == 0 || "：:".indexOf(raw.charAt(at - 1)) >= 0) {
            return false;
        }
        for (int i = at + 1; i < Math.min(raw.length(), at + 12); i++) {
            char c = raw.charAt(i);
            if (c == '：' || c == ':') {
                return i > at + 2;
            }
            if (!Character.isIdeographic(c) && "（）()".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static char canonical(String raw, int at) {
        char c = raw.charAt(at);
        return switch (c) {
            case '％' -> '%';
            case '．' -> isDigitAt(raw, at + 1) ? '.' : '．';
            case '，', ',' ->
                c == ',' && isDigitAt(raw, at - 1) && isDigitAt(raw, at + 1) || isFullWidthGroup(raw, at) ? ',' : '，';
            case '(' -> '（';
            case ')' -> '）';
            case ':' -> isDigitAt(raw, at - 1) && isDigitAt(raw, at + 1) ? ':' : '：';
            case ';' -> '；';
            case '—', '–', '－', '−', '﹣', '‐', '‑' -> '-';
            case '～', '〜', '∼' -> '~';
            case '＞' -> '>';
            case '＜' -> '<';
            case '＝' -> '=';
            case '≧' -> '≥';
            case '≦' -> '≤';
            case '＋' -> '+';
            case '／' -> '/';
            case '﹪' -> '%';
            default ->
                c >= '０' && c <= '９'
                        ? (char) (c - '０' + '0')
                        : c >= 'Ａ' && c <= 'ｚ' && Character.isLetter(c) ? (char) (c - 'Ａ' + 'A') : c;
        };
    }

    /** １，２３４: a full-width comma between full-width digits, three of which follow. */
    private static boolean isFullWidthGroup(String raw, int at) {
        return raw.charAt(at) == '，'
                && isWide(raw, at - 1)
                && isWide(raw, at + 1)
                && isWide(raw, at + 2)
                && isWide(raw, at + 3)
                && !isWide(raw, at + 4);
    }

    private static boolean isWide(String raw, int at) {
        return at >= 0 && at < raw.length() && raw.charAt(at) >= '０' && raw.charAt(at) <= '９';
    }

    private static boolean isDigitAt(String raw, int at) {
        return at >= 0 && at < raw.length() && Character.digit(raw.charAt(at), 10) >= 0;
    }

    String text() {
        return text;
    }

    String raw() {
        return raw;
    }

    /** Where a character of the plain text begins in the printed one. */
    int start(int at) {
        return origin[at];
    }

    /** Where the printed text ends for a stretch that ends before this character of the plain one. */
    int end(int at) {
        return at == 0 ? 0 : origin[at - 1] + 1;
    }
}
