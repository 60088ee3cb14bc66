package youju.inspection.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A total and the parts named under it: "支出107.09万元，其中终端63.60万元、专线14.40万元……".
 *
 * @param totals figures before the parts that may be their total, the likeliest first
 * @param parts in order
 * @param close how many of them stand before the first stop that is stronger than the one between the first two: "A1万元、
 *     B2万元，调整后C3万元" lists two closely
 * @param open whether the text says that these are not all: 主要, 其余, 等
 */
public record PartList(List<Figure> totals, List<Figure> parts, int close, boolean open) {

    private static final Search CUE = Search.of(
            "其中[，：]?|由(?=[^，。；«]{1,14}«M\\d+»[、，和及])|分别(?:为|是|：)|(?:包括|包含|具体(?:为|是)?|构成(?:为|如下|情况)?|明细(?:为|如下)?|用于)[，：]?|按(?:照)?[^，。；«]{0,12}(?:分类|划分|来源|性质|科目|用途)[^，。；«]{0,4}[，：]|分[两二三四五六][年期批步](?:实施|安排|投入|建设|下达|拨付|到位)?，|主要(?:是|用于|包括|有|为)?[，：]?|[（：]|，(?=基本支出|人员经费)");
    private static final Search OPEN = Search.of("主要|其余|另有|其他用于|剩余|部分|等(?=[，。；、）]|支出|业务|项|工作|方面)|有«|涉及|尚有");
    private static final Search GOES_ON = Search.of("^[。；，）\\n]*(?:其余|其他|另有|另外|余下|剩余部分|等(?!级|次))");
    private static final Search NO_PART = Search.of(
            "(每|平均|人均|户均|均价|单价|造价|(?<!高)标准(?!化|农田)|比|较|占|增|减|下降|提高|同比|目标|计划|(?:上年|去年)(?!度?(?:结转|结余))|(?<![级本])(?:年初|全年|当年|项目|资金|安排)?(?<![级本])预算(?:数|为|安排)*$|控制在|限额|不超过|折合|相当于|为«?|超|低|共计|合计|总计|累计|小计|(?<![政业公勤关])编制数?)[^，。；、«]{0,6}$");
    /** After a semicolon the budget's changes are told, no further parts of what it was. */
    private static final Search MOVED = Search.of("追加|收回|调[增减整]|核[增减]|结转|结余");

    private static final Search BRACKETED = Search.of("（[^（）]*）");
    private static final Search FACTOR = Search.of("[×÷*]");
    private static final String UNIT_PRICE = "/每";

    public PartList {
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
    }

    /** All lists of a passage; those that run on in the passages after it too. */
    public static List<PartList> in(Passage passage, List<Passage> following) {
        List<PartList> lists = new ArrayList<>();
        Sentence whole = Sentence.whole(passage);
        List<Mark> marks = whole.marks();
        for (MatchResult cue : CUE.in(passage.skeleton())) {
            boolean opened =
                    passage.skeleton().charAt(cue.start()) == '（' || insideParenthesis(passage.skeleton(), cue.start());
            boolean ends = cue.end() >= passage.skeleton().strip().length();
            List<Figure> totals = totals(whole, marks, cue.start(), cue.group().startsWith("（"));
            if (totals.isEmpty()) {
                continue;
            }
            int end = end(passage.skeleton(), cue.end(), opened);
            List<Mark> run = ends
                    ? List.of()
                    : totals.stream()
                            .map(total -> parts(whole, marks, cue.end(), end, total))
                            .filter(found -> found.size() >= 2)
                            .findFirst()
                            .orElse(List.of());
            List<Figure> parts = ends
                    ? itemised(following, totals.getFirst())
                    : run.stream().map(Mark::figure).toList();
            String words = passage.skeleton()
                    .substring(cue.start(), Math.min(end, passage.skeleton().length()));
            String tail = passage.skeleton()
                    .substring(
                            Math.min(end, passage.skeleton().length()),
                            Math.min(end + 12, passage.skeleton().length()));
            if (parts.size() >= 2) {
                int close = ends ? parts.size() : close(whole, run);
                lists.add(new PartList(totals, parts, close, OPEN.isIn(words) || GOES_ON.isIn(tail)));
            }
        }
        return lists;
    }

    private static boolean insideParenthesis(String skeleton, int at) {
        int open = skeleton.lastIndexOf('（', at);
        return open >= 0 && skeleton.lastIndexOf('）', at) < open;
    }

    /** The nearest figures before the cue, money first where the parts are money: up to five, within the passage. */
    private static List<Figure> totals(Sentence whole, List<Mark> marks, int cue, boolean adjacent) {
        List<Figure> totals = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0 && totals.size() < 6; i--) {
            Mark mark = marks.get(i);
            boolean near = adjacent ? mark.end() == cue : cue - mark.end() < 70;
            boolean share = mark.figure().isPercent() || mark.figure().unit().kind() == Unit.Kind.PERCENTAGE_POINT;
            if (mark.end() <= cue && near && !share && !isChange(whole, mark)) {
                totals.add(mark.figure());
            }
        }
        return totals;
    }

    private static boolean isChange(Sentence whole, Mark mark) {
        return whole.before(mark, 4).matches(".*(增加|减少|增长|下降|多|少|占|每)$");
    }

    private static int end(String skeleton, int from, boolean parenthesised) {
        int depth = 0;
        for (int i = from; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                if (depth == 0 && parenthesised) {
                    return i;
                }
                depth = Math.max(0, depth - 1);
            } else if (c == '。' || c == '\n') {
                return i;
            }
        }
        return skeleton.length();
    }

    private static int close(Sentence whole, List<Mark> run) {
        int first = strength(whole.between(run.get(0), run.get(1)));
        for (int i = 1; i + 1 < run.size(); i++) {
            if (strength(whole.between(run.get(i), run.get(i + 1))) > first) {
                return i + 1;
            }
        }
        return run.size();
    }

    /** How strong a stop parts two figures, brackets aside: a pause is weaker than a comma, a semicolon stronger. */
    private static int strength(String between) {
        String words = BRACKETED.without(between);
        return words.contains("；") ? 3 : words.contains("，") ? 2 : 1;
    }

    private static List<Mark> parts(Sentence whole, List<Mark> marks, int from, int end, Figure total) {
        List<Mark> parts = new ArrayList<>();
        String skeleton = whole.passage().skeleton();
        for (Mark mark : marks) {
            if (mark.start() >= from
                    && mark.end() <= end
                    && isPart(whole, mark, total)
                    && depth(skeleton, from, mark.start()) == 0) {
                boolean next = !parts.isEmpty()
                        && whole.between(parts.getLast(), mark).contains("；")
                        && MOVED.isIn(whole.clauseBefore(mark));
                if (next) {
                    break;
                }
                parts.add(mark);
            }
        }
        return parts;
    }

    private static boolean isPart(Sentence whole, Mark mark, Figure total) {
        boolean price = !whole.after(mark, 1).isEmpty() && UNIT_PRICE.contains(whole.after(mark, 1))
                || FACTOR.isIn(whole.before(mark, 1));
        boolean bounded =
                mark.figure().bound().isFloor() || mark.figure().bound().isCeiling();
        return !bounded
                && mark.figure().unit().comparesWith(total.unit())
                && mark.figure().unit().kind() == total.unit().kind()
                && !price
                && !NO_PART.isIn(whole.clauseBefore(mark));
    }

    private static int depth(String skeleton, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = skeleton.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
        }
        return Math.max(0, depth);
    }

    /** One part from each of the numbered passages after a colon. */
    private static List<Figure> itemised(List<Passage> following, Figure total) {
        List<Figure> parts = new ArrayList<>();
        for (Passage item : following) {
            if (!item.text()
                    .strip()
                    .matches("(?s)^([（(]?\\d{1,2}[.、．)）]|[一二三四五六七八九十]是|[①-⑳]|[（(][一二三四五六七八九十][）)]|[-—•·]).*")) {
                break;
            }
            Sentence whole = Sentence.whole(item);
            List<Mark> found = whole.marks().stream()
                    .filter(mark -> isPart(whole, mark, total) && depth(item.skeleton(), 0, mark.start()) == 0)
                    .toList();
            if (found.isEmpty()) {
                break;
            }
            parts.add(found.stream()
                    .filter(mark -> whole.clauseBefore(mark).matches(".*(支出|支付|安排|金额|投入|使用|经费)$"))
                    .findFirst()
                    .orElse(found.getFirst())
                    .figure());
        }
        return parts;
    }
}
