package youju.inspection.output;

import java.util.ArrayList;
import java.util.List;

/** Text laid out on a terminal, where a Chinese character is two columns wide. */
public final class Columns {

    private Columns() {}

    /** How many columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x2018 && c <= 0x201d
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : Character.isISOControl(c) ? 0 : 1;
    }

    /** Filled up with blanks to this width. */
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Broken into lines of at most this width; words of Latin letters and digits stay whole where they fit. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int breakable = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int own = width(c);
            if (used + own > width && !line.isEmpty()) {
                boolean anywhere = own == 2 || breakable <= Math.max(0, line.length() - 24);
                int cut = anywhere ? line.length() : breakable;
                lines.add(line.substring(0, cut).stripTrailing());
                line.delete(0, cut);
                used = width(line.toString());
                breakable = -1;
            }
            line.appendCodePoint(c);
            used += own;
            if (own == 2 || c == ' ') {
                breakable = line.length();
            }
            i += Character.charCount(c);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
