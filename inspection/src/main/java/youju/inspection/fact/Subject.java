package youju.inspection.fact;

import java.util.stream.IntStream;

/**
 * What a figure is about, in words, freed of what says only when or how: "全年共接待读者" is "接待读者".
 *
 * <p>Two subjects are compared by the pairs of characters they share, in any order of words, because "清运生活垃圾" and
 * "生活垃圾清运量" are one thing. Words that say nothing about which thing ("数量", "情况") are left out.
 */
public final class Subject {

    private static final Search LEADING = Search.of(
            "^(?:其中|并且|并|且|已经|已|共计|共|累计|合计|总计|全年|本年度?|当年|年内|全部|实际|当前|目前|年末|年底|截至|全县|全市|全区|全镇|全局|我局|我县|我市|本单位|预计|计划|主要是|主要|以及|及|和|与|的|了|为|对|向|在|将|由|按|各类|各|新|等|\\d+[.、）])+");
    private static final Search TRAILING = Search.of(
            "(?:分别为|分别是|分别|不少于|不低于|不超过|不高于|不得少于|不得低于|不得超过|控制在|达到|达成|达|保持在|稳定在|提高到|提升到|提升至|提高至|上升到|上升至|增加到|增加至|增至|降至|下降到|下降至|降低到|降低至|减少到|缩短到|缩短至|约为|约|近|超过|超|共计|合计|总计|共|累计|实际|为|是|有|仅|等|已|计|了|到|至|的|：|=|≥|≤|>|<|完成情况|完成)+$");
    private static final Search EMPTY_WORDS =
            Search.of("数量|人数|户数|次数|个数|件数|情况|指标|金额|总数|总量|经费|资金|(?<=.)率$|[“”\"《》（）()、，的及和与]");

    /** Shorter words are made of the same characters by chance. */
    private static final int TURNED = 4;

    private final String words;
    private final Lazy<String> core = new Lazy<>(this::findCore);
    private final Lazy<int[]> pairs = new Lazy<>(this::findPairs);

    Subject(String words) {
        this.words = words;
    }

    /** The subject of a phrase. */
    public static Subject of(String phrase) {
        String words = Skeletons.words(phrase).strip();
        String before;
        do {
            before = words;
            words = TRAILING.without(LEADING.without(words));
        } while (!words.equals(before));
        return new Subject(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public String words() {
        return words;
    }

    /** Without the words that don't distinguish. */
    private String findCore() {
        String left = EMPTY_WORDS.without(words);
        return left.isEmpty() ? words : left;
    }

    /** The core's pairs of neighbouring characters as numbers, each once, in ascending order. */
    private int[] findPairs() {
        String text = core.get();
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .map(i -> text.charAt(i) << Character.SIZE | text.charAt(i + 1))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * How much of this subject's characters occur in the other's, 0 to 1.
     *
     * @param other a longer phrase that may hold this subject
     */
    public double coveredBy(Subject other) {
        String mine = core.get();
        String theirs = other.core.get();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (mine.length() == 1) {
            return theirs.contains(mine) ? 1 : 0;
        }
        return (double) shared(other) / pairs.get().length;
    }

    /** Whether both are made of the same characters, in whatever order: 适配辅具 and 辅具适配. */
    public boolean isTurned(Subject other) {
        String mine = core.get();
        String theirs = other.core.get();
        return mine.length() >= TURNED
                && mine.length() == theirs.length()
                && java.util.Arrays.equals(
                        mine.chars().sorted().toArray(), theirs.chars().sorted().toArray());
    }

    /** Likeness both ways, 0 to 1: the smaller coverage weighs as much as the larger. */
    public double likeness(Subject other) {
        String mine = core.get();
        String theirs = other.core.get();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (mine.equals(theirs)) {
            return 1;
        }
        int all = pairs.get().length + other.pairs.get().length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /** How many pairs both have. */
    private int shared(Subject other) {
        int[] mine = pairs.get();
        int[] theirs = other.pairs.get();
        int shared = 0;
        int at = 0;
        for (int pair : mine) {
            while (at < theirs.length && theirs[at] < pair) {
                at++;
            }
            shared += at < theirs.length && theirs[at] == pair ? 1 : 0;
        }
        return shared;
    }
}
