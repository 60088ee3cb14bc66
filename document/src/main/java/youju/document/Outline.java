package youju.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headings among paragraphs and tells every block which section it stands in.
 *
 * <p>Files rarely mark headings reliably, so a heading is known by its numbering and its shape: short, one line, no full
 * stop. A numbered paragraph that runs on opens a section too; it just stays a paragraph.
 */
final class Outline {

    /** Headings of real reports stay under forty characters. */
    private static final int LONGEST_HEADING = 40;

    private record Open(Numbering.Kind kind, String label) {}

    private final Deque<Open> path = new ArrayDeque<>();
    private final List<Block> placed = new ArrayList<>();

    private Outline() {}

    static List<Block> of(List<Block> blocks) {
        Outline outline = new Outline();
        blocks.forEach(outline::add);
        return outline.placed;
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> addParagraph(paragraph);
            case Heading heading -> placed.add(heading);
            case Table table -> placed.add(inSection(table));
        }
    }

    private void addParagraph(Paragraph paragraph) {
        Optional<Numbering> numbering = Numbering.at(paragraph.text());
        numbering.ifPresent(number -> open(number, paragraph.text()));
        Place place = paragraph.place().inSection(pathText());
        boolean heading = isShaped(paragraph.text()) && (numbering.isPresent() || Titles.isTitle(paragraph.text()));
        placed.add(heading ? new Heading(numbering, paragraph.text(), place) : new Paragraph(paragraph.text(), place));
    }

    private static boolean isShaped(String text) {
        return text.length() <= LONGEST_HEADING
                && text.indexOf('\n') < 0
                && "。；;，,、".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('。') < 0;
    }

    private void open(Numbering numbering, String text) {
        if (numbering.kind() == Numbering.Kind.FIRSTLY) {
            return;
        }
        while (!path.isEmpty() && path.getLast().kind().compareTo(numbering.kind()) >= 0) {
            path.removeLast();
        }
        path.addLast(new Open(numbering.kind(), label(numbering, text)));
    }

    private static String label(Numbering numbering, String text) {
        if (numbering.kind().compareTo(Numbering.Kind.HAN) > 0) {
            return numbering.printed();
        }
        String line = text.lines().findFirst().orElse("");
        int end = line.indexOf('。');
        String heading = end > 0 ? line.substring(0, end) : line;
        return heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) + "…" : heading;
    }

    private String pathText() {
        StringBuilder text = new StringBuilder();
        for (Open open : path) {
            text.append(text.isEmpty() ? "" : " › ").append(open.label());
        }
        return text.toString();
    }

    private Table inSection(Table table) {
        String section = pathText();
        return table.placed(
                table.place().inSection(section), cell -> cell.place().inSection(section));
    }
}
