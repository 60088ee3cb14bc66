package youju.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Block;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.inspection.fact.Excerpt;

/** Numbers such as 2.1 and 2.2 under 2, as research bodies number their reports. */
final class DecimalNumbering {

    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s　]*(\\d{1,2}(?:[.．]\\d{1,2}){1,2})(?:[\\s　]+(?=\\S)|[、.．]?(?=[\\u4e00-\\u9fff“（])(?![万亿元个倍分公米吨小平千]))");
    private static final Pattern CHAPTER =
            Pattern.compile("^[\\s　]*(\\d{1,2})[\\s　]+[\\u4e00-\\u9fff、和与及]{2,18}[\\s　]*$");

    /** Fewer may be figures at a line's beginning. */
    private static final int FEWEST = 3;

    private record Numbered(String printed, List<Integer> path, Excerpt place) {

        String parent() {
            return path.subList(0, path.size() - 1).toString();
        }

        int last() {
            return path.getLast();
        }
    }

    private DecimalNumbering() {}

    static void check(Document document, Verdicts verdicts) {
        List<Numbered> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            String text = text(block);
            Matcher number = NUMBER.matcher(text);
            Matcher chapter = CHAPTER.matcher(text);
            if (number.find()) {
                found.add(numbered(number.group(1), block, text));
            } else if (chapter.find()) {
                found.add(numbered(chapter.group(1), block, text));
            }
        }
        boolean used = found.stream().filter(one -> one.path.size() > 1).count() >= FEWEST
                && found.stream().anyMatch(one -> one.path.size() > 1 && one.last() == 1);
        if (used) {
            order(found, verdicts);
        }
    }

    private static Numbered numbered(String printed, Block block, String text) {
        List<Integer> path = new ArrayList<>();
        for (String part : printed.split("[.．]")) {
            path.add(Integer.valueOf(part));
        }
        return new Numbered(printed, List.copyOf(path), new Excerpt(block.place(), text, 0, text.length()));
    }

    private static void order(List<Numbered> found, Verdicts verdicts) {
        Map<String, Numbered> last = new HashMap<>();
        for (Numbered one : found) {
            Numbered before = last.put(one.parent(), one);
            boolean first = before == null;
            if (first ? one.last() <= 1 || one.path.size() == 1 : one.last() == before.last() + 1) {
                verdicts.consistent(one.place, (first ? "" : before.printed + " → ") + one.printed);
            } else if (first) {
                report(one, one.parent(), "从“" + one.printed + "”开始", verdicts);
            } else {
                String problem = one.last() == before.last()
                        ? "“" + one.printed + "”重复"
                        : "“" + before.printed + "”之后为“" + one.printed + "”，"
                                + (one.last() > before.last() ? "缺号" : "乱序");
                report(one, before.printed, problem, verdicts);
            }
        }
    }

    private static void report(Numbered one, String before, String problem, Verdicts verdicts) {
        SectionNumbering.report(one.place, new String[] {before, one.printed}, before, one.printed, problem, verdicts);
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case Table table -> "";
        };
    }
}
