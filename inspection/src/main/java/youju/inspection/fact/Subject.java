package youju.inspection.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a figure is about, in words, freed of what says only when or how: "全年共接待读者" is "接待读者".
 *
 * <p>Two subjects are compared by the pairs of characters they share, in any order of words, because "清运生活垃圾" and
 * "生活垃圾清运量" are one thing. Words that say nothing about which thing ("数量", "情况") are left out.
 */
public record Subject(String words) {

    private static final Pattern LEADING = Pattern.compile(
            "^(?:其中|并且|并|且|已经|已|共计|共|累计|合计|总计|全年|本年度?|当年|年内|全部|实际|当前|目前|年末|年底|截至|全县|全市|全区|全镇|全局|我局|我县|我市|本单位|预计|计划|主要是|主要|以及|及|和|与|的|了|为|对|向|在|将|由|按|各类|各|新|等|\\d+[.、）])+");
    private static final Pattern TRAILING = Pattern.compile(
            "(?:分别为|分别是|分别|不少于|不低于|不超过|不高于|不得少于|不得低于|不得超过|控制在|达到|达成|达|保持在|稳定在|提高到|提升到|提升至|提高至|上升到|上升至|增加到|增加至|增至|降至|下降到|下降至|降低到|降低至|减少到|缩短到|缩短至|约为|约|近|超过|超|共计|合计|总计|共|累计|实际|为|是|有|仅|等|已|计|了|到|至|的|：|=|≥|≤|>|<|完成情况|完成)+$");
    private static final Pattern EMPTY_WORDS =
            Pattern.compile("数量|人数|户数|次数|个数|件数|情况|指标|金额|总数|总量|经费|资金|(?<=.)率$|[“”\"《》（）()、，的及和与]");

    /** The subject of a phrase. */
    public static Subject of(String phrase) {
        String words = Skeletons.words(phrase).strip();
        String before;
        do {
            before = words;
            words = LEADING.matcher(words).replaceFirst("");
            words = TRAILING.matcher(words).replaceFirst("");
        } while (!words.equals(before));
        return new Subject(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Without the words that don't distinguish. */
    String core() {
        String core = EMPTY_WORDS.matcher(words).replaceAll("");
        return core.isEmpty() ? words : core;
    }

    /**
     * How much of this subject's characters occur in the other's, 0 to 1.
     *
     * @param other a longer phrase that may hold this subject
     */
    public double coveredBy(Subject other) {
        String core = core();
        String text = other.core();
        if (core.isEmpty() || text.isEmpty()) {
            return 0;
        }
        if (core.length() == 1) {
            return text.contains(core) ? 1 : 0;
        }
        Set<String> pairs = pairs(core);
        Set<String> theirs = pairs(text);
        long shared = pairs.stream().filter(theirs::contains).count();
        return (double) shared / pairs.size();
    }

    /** Likeness both ways, 0 to 1: the smaller coverage weighs as much as the larger. */
    public double likeness(Subject other) {
        String a = core();
        String b = other.core();
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        Set<String> mine = pairs(a);
        Set<String> theirs = pairs(b);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return mine.size() + theirs.size() == 0 ? 0 : 2.0 * both.size() / (mine.size() + theirs.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
