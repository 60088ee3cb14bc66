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
    private static final Pattern MARK = Pattern.compile("«([MPQSCN])(\\d+)»");

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
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(passage.skeleton()).region(start, end);
        while (matcher.find()) {
            Figure figure = passage.figures().get(Integer.parseInt(matcher.group(2)));
            marks.add(new Mark(figure, matcher.start(), matcher.end()));
        }
        return marks;
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
        String before = passage.skeleton().substring(start, mark.start());
        int cut = -1;
        for (int i = before.length() - 1; i >= 0 && cut < 0; i--) {
            if ("，。；：、！？（）《》“”\n".indexOf(before.charAt(i)) >= 0) {
                cut = i;
            }
        }
        return before.substring(cut + 1);
    }
}
