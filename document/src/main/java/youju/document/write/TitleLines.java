package youju.document.write;

import java.util.ArrayList;
import java.util.List;

/** Breaks a title into lines of about one length, at a place that reads well if there is one. */
final class TitleLines {

    /** So many size-2 characters stay clear of the margins. */
    private static final int LONGEST = 18;

    /** How far from the middle a better place is looked for. */
    private static final int REACH = 3;

    /** A line ends well behind these, and before 关于. */
    private static final String GOOD_ENDS = "的、，》”）和与";

    private TitleLines() {}

    /** The title with its lines set apart by {@code \n}; lines that the author has broken are kept. */
    static String balanced(String title) {
        if (title.indexOf('\n') >= 0) {
            return title;
        }
        List<String> lines = new ArrayList<>();
        String rest = title;
        int length = title.codePointCount(0, title.length());
        for (int left = Math.ceilDiv(length, LONGEST); left > 1; left--) {
            int at = breakNear(rest, Math.ceilDiv(rest.codePointCount(0, rest.length()), left));
            lines.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        lines.add(rest);
        return String.join("\n", lines);
    }

    private static int breakNear(String text, int wanted) {
        for (int distance = 0; distance <= REACH; distance++) {
            for (int characters : new int[] {wanted + distance, wanted - distance}) {
                if (characters > 0 && characters < text.codePointCount(0, text.length()) && characters <= LONGEST + 1) {
                    int at = text.offsetByCodePoints(0, characters);
                    if (GOOD_ENDS.indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("关于", at)) {
                        return at;
                    }
                }
            }
        }
        int at = text.offsetByCodePoints(0, wanted);
        return at < text.length() && Kinsoku.mayNotBegin(text.codePointAt(at)) ? at + 1 : at;
    }
}
