package youju.inspection.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import youju.document.Block;
import youju.document.Heading;
import youju.document.Numbering;
import youju.document.Paragraph;
import youju.document.Table;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.fact.Excerpt;
import youju.inspection.fact.Facts;

/**
 * Numbers of headings run on without a gap, a repeat or a step back. A title begins a new count.
 *
 * <p>Example: 三、 is followed by 五、.
 *
 * <p>例：“三、”之后是“五、”。
 */
@Checks(
        id = "section-numbering",
        category = Category.SECTION_NUMBERING,
        severity = Severity.WARNING,
        chinese = "标题编号应连续",
        english = "Headings are numbered without a gap",
        source = "GB/T 9704—2012 党政机关公文格式：结构层次序数")
public final class SectionNumbering implements Rule {

    /** @param slipped whether it was printed where the number before it belonged */
    private record Seen(Numbering.Kind kind, int value, String printed, boolean slipped) {}

    @Override
    public void check(Facts facts, Verdicts verdicts) {
        Deque<Seen> path = new ArrayDeque<>();
        Map<Numbering.Kind, Integer> last = new EnumMap<>(Numbering.Kind.class);
        DecimalNumbering.check(facts.document(), verdicts);
        for (Block block : facts.document().blocks()) {
            switch (block) {
                case Heading heading
                when heading.numbering().isEmpty() -> {
                    path.clear();
                    last.clear();
                }
                case Heading heading ->
                    heading.numbering()
                            .ifPresent(number -> next(number, heading.text(), heading, path, last, verdicts));
                case Paragraph paragraph ->
                    Numbering.at(paragraph.text())
                            .ifPresent(number -> next(number, paragraph.text(), paragraph, path, last, verdicts));
                case Table table -> {}
            }
        }
    }

    /**
     * @param path the numbers above this one, outermost first
     * @param last each kind's number last seen: chapters may count their （一） on from one to the next
     */
    private static void next(
            Numbering number,
            String text,
            Block block,
            Deque<Seen> path,
            Map<Numbering.Kind, Integer> last,
            Verdicts verdicts) {
        if (number.kind() == Numbering.Kind.FIRSTLY || number.kind() == Numbering.Kind.CIRCLED) {
            return;
        }
        while (!path.isEmpty() && path.getLast().kind().compareTo(number.kind()) > 0) {
            path.removeLast();
        }
        Optional<Seen> before = Optional.ofNullable(path.peekLast()).filter(seen -> seen.kind() == number.kind());
        Excerpt place = new Excerpt(block.place(), text, 0, text.length());
        Seen seen = new Seen(number.kind(), number.ordinal(), number.printed(), false);
        Optional<Integer> previous = Optional.ofNullable(last.put(number.kind(), number.ordinal()));
        if (before.isEmpty()) {
            boolean runsOn =
                    previous.filter(value -> value + 1 == number.ordinal()).isPresent();
            if (number.ordinal() != 1
                    && !runsOn
                    && number.kind().compareTo(Numbering.Kind.ARABIC) < 0
                    && !path.isEmpty()) {
                report(
                        place,
                        path.getLast().printed(),
                        number,
                        "“" + path.getLast().printed() + "”下从“" + number.printed() + "”开始",
                        verdicts);
            }
            path.addLast(seen);
            return;
        }
        int expected = before.get().value() + 1;
        boolean restart = number.ordinal() == 1
                && number.kind() != Numbering.Kind.HAN_BRACKETED
                && before.get().value() > 1;
        path.removeLast();
        boolean settled =
                before.get().slipped() && number.ordinal() == before.get().value();
        boolean gap = number.ordinal() == expected + 1;
        path.addLast(new Seen(seen.kind(), seen.value(), seen.printed(), gap));
        if (number.ordinal() == expected || restart || settled) {
            verdicts.consistent(place, before.get().printed() + " → " + number.printed());
            return;
        }
        String problem = number.ordinal() == before.get().value()
                ? "“" + number.printed() + "”重复"
                : number.ordinal() > expected
                        ? "“" + before.get().printed() + "”之后为“" + number.printed() + "”，缺号"
                        : "“" + before.get().printed() + "”之后为“" + number.printed() + "”，乱序";
        report(place, before.get().printed(), number, problem, verdicts);
    }

    /** Enough of a heading or running paragraph to know it by. */
    private static String opening(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > 24 ? line.substring(0, 24) + "…" : line;
    }

    private static void report(Excerpt place, String before, Numbering number, String problem, Verdicts verdicts) {
        String first = before.replaceAll("[、.．（）()]", "");
        String second = number.printed().replaceAll("[、.．（）()]", "");
        report(place, new String[] {first, second}, before, number.printed(), problem, verdicts);
    }

    static void report(
            Excerpt place, String[] words, String before, String printed, String problem, Verdicts verdicts) {
        verdicts.contradiction(place)
                .words(words)
                .actual(printed)
                .says(
                        "编号" + problem + "：" + opening(place.text()),
                        "Numbering: " + before + " is followed by " + printed);
    }
}
