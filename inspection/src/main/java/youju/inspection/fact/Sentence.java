package youju.inspection.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a passage, by its skeleton.
 *
 * @param start of the sentence in the passage's skeleton
 * @param end after it
 */
public record Sentence(Passage passage, int start, int end) {

    private static final Pattern END = Pattern.compile("[。！？\\n]");

    /** All sentences of a passage, in order. */
    public static List<Sentence> of(Passage passage) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(passage.skeleton());
        int start = 0;
        while (end.find()) {
            add(sentences, passage, start, end.end());
            start = end.end();
        }
        add(sentences, passage, start, passage.skeleton().length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, Passage passage, int start, int end) {
        if (end > start) {
            sentences.add(new Sentence(passage, start, end));
        }
    }

    /** The whole passage as one stretch. */
    public static Sentence whole(Passage passage) {
        return new Sentence(passage, 0, passage.skeleton().length());
    }

    public String skeleton() {
        return passage.skeleton().substring(start, end);
    }

    /** Its figures with their positions in the passage's skeleton. */
    public List<Mark> marks() {
        boolean whole = start == 0 && end == passage.skeleton().length();
        return whole
                ? passage.marks()
                : passage.marks().stream()
                        .filter(mark -> mark.start() >= start && mark.end() <= end)
                        .toList();
    }

    /** The skeleton between two marks, whichever comes first. */
    public String between(Mark first, Mark second) {
        Mark earlier = first.start() <= second.start() ? first : second;
        Mark later = earlier == first ? second : first;
        return passage.skeleton().substring(Math.min(earlier.end(), later.start()), later.start());
    }

    /** Up to so many characters of the sentence before a mark. */
    public String before(Mark mark, int reach) {
        return passage.skeleton().substring(Math.max(start, mark.start() - reach), mark.start());
    }

    /** Up to so many characters of the sentence after a mark. */
    public String after(Mark mark, int reach) {
        return passage.skeleton().substring(mark.end(), Math.min(end, mark.end() + reach));
    }

    /** The words between the last stop, or figure, and the mark. */
    public String clauseBefore(Mark mark) {
        int from = mark.start();
        while (from > start && "，。；：、！？（）《》“”\n".indexOf(passage.skeleton().charAt(from - 1)) < 0) {
            from--;
        }
        return passage.skeleton().substring(from, mark.start());
    }
}
