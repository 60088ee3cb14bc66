package youju.inspection.fact;

import java.util.regex.MatchResult;

/** Cutting skeletons into sentences and clauses. */
public final class Skeletons {

    private static final String SENTENCE_ENDS = "。！？\n";
    private static final Search MARK = Search.of("«([A-Z])(\\d+)»");

    private Skeletons() {}

    /** From the beginning of the sentence to this position. */
    public static String sentenceBefore(String skeleton, int position) {
        int start = position;
        while (start > 0 && SENTENCE_ENDS.indexOf(skeleton.charAt(start - 1)) < 0) {
            start--;
        }
        return skeleton.substring(start, position);
    }

    /** From this position to the end of the sentence. */
    public static String sentenceAfter(String skeleton, int position) {
        int end = position;
        while (end < skeleton.length() && SENTENCE_ENDS.indexOf(skeleton.charAt(end)) < 0) {
            end++;
        }
        return skeleton.substring(position, end);
    }

    /** Where a figure's mark begins in the skeleton; -1 if it isn't there. */
    public static int positionOf(String skeleton, int figure) {
        for (MatchResult mark : MARK.in(skeleton)) {
            if (Integer.parseInt(mark.group(2)) == figure && "DY".indexOf(mark.group(1)) < 0) {
                return mark.start();
            }
        }
        return -1;
    }

    /** The words with every mark taken out. */
    public static String words(String skeleton) {
        return MARK.without(skeleton);
    }
}
