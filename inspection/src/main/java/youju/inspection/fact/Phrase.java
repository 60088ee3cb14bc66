package youju.inspection.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way of saying something, independent of the figures in it.
 *
 * <p>Written as a regular expression over a passage's skeleton, with three additions:
 *
 * <ul>
 *   <li>{@code {from:M}} is a figure of money called {@code from}; M, P, Q, S, C, N are the kinds of {@link Unit.Kind}, D and
 *       Y a day and a year, several letters mean either;
 *   <li>{@code {M}} the same without a name;
 *   <li>{@code …} is up to a dozen characters without a figure and without the end of a sentence.
 * </ul>
 *
 * <p>Example: {@code 比(上年|去年)的?{from:M}(增加|减少){change:M}}.
 */
public final class Phrase {

    private static final Pattern MARK = Pattern.compile("\\{(?:([a-zA-Z]+[0-9]*):)?([MPQSCNDY]+)\\}");

    private final Search search;

    private Phrase(Search search) {
        this.search = search;
    }

    public static Phrase of(String shape) {
        Matcher mark = MARK.matcher(shape.replace("…", "[^。；;！？«»\\n]{0,12}?"));
        StringBuilder regex = new StringBuilder();
        while (mark.find()) {
            String index = mark.group(1) == null ? "\\d+" : "(?<" + mark.group(1) + ">\\d+)";
            mark.appendReplacement(regex, Matcher.quoteReplacement("«[" + mark.group(2) + "]" + index + "»"));
        }
        return new Phrase(Search.of(mark.appendTail(regex).toString()));
    }

    /** All places where the passage says it, in order. */
    public List<Match> in(Passage passage) {
        return search.in(passage.skeleton()).stream()
                .map(result -> new Match(passage, result))
                .toList();
    }

    public boolean isIn(Passage passage) {
        return search.isIn(passage.skeleton());
    }

    /** One such place. */
    public record Match(Passage passage, MatchResult result) {

        public Optional<Figure> figure(String name) {
            return index(name).map(passage.figures()::get);
        }

        public Optional<Day> day(String name) {
            return index(name).map(passage.days()::get);
        }

        private Optional<Integer> index(String name) {
            return word(name).map(Integer::parseInt);
        }

        /** What a named group matched; empty if it wasn't there. */
        public Optional<String> word(String name) {
            return result.namedGroups().containsKey(name) ? Optional.ofNullable(result.group(name)) : Optional.empty();
        }

        /** The skeleton from the beginning of the sentence to the match. */
        public String before() {
            return Skeletons.sentenceBefore(passage.skeleton(), result.start());
        }

        /** The skeleton from the match to the end of the sentence. */
        public String after() {
            return Skeletons.sentenceAfter(passage.skeleton(), result.end());
        }

        public String text() {
            return result.group();
        }

        public int start() {
            return result.start();
        }

        public int end() {
            return result.end();
        }
    }
}
