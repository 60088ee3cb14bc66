package youju.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import youju.document.Draft;
import youju.document.Grid;
import youju.document.Numbering;
import youju.document.Unreadable;

/**
 * Turns the items of page after page into paragraphs and tables: wrapped lines are joined, page numbers dropped, and a
 * table that goes on over a page stays one table.
 */
final class PdfFlow {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[-—–－\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/，,]?\\s*共?\\s*\\d{1,4}\\s*页?)?[-—–－\\s]*$");

    /** Words that begin a line of their own. */
    private static final Pattern OPENING = Pattern.compile("^(附件|附表|附录|表\\s*\\d|注[：:]|说明[：:]|填报|单位名称|部门名称|第.{1,2}部分)");

    /** Pages are laid under each other at this distance, in points; no page is so high. */
    private static final double PAGE_STEP = 100_000;

    private final Draft draft;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable TextLine last;
    private double rightMargin;
    private double leftMargin;
    private @Nullable PdfTable table;

    PdfFlow(Draft draft) {
        this.draft = draft;
    }

    void page(int number, List<PdfItem> all) throws Unreadable {
        List<PdfItem> items = withoutPageNumber(all);
        List<TextLine> lines = items.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
        rightMargin = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        leftMargin = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        boolean first = true;
        for (PdfItem item : items) {
            switch (item) {
                case TextLine line -> addLine(line, first, number);
                case PdfItem.Ruled ruled -> addTable(ruled, number);
            }
            first = false;
        }
    }

    void finish() throws Unreadable {
        endParagraph();
        endTable();
    }

    /** Only at the foot or head of a page is a lone number its page number. */
    private static List<PdfItem> withoutPageNumber(List<PdfItem> items) {
        List<PdfItem> kept = new ArrayList<>(items);
        if (!kept.isEmpty() && isPageNumber(kept.getLast())) {
            kept.removeLast();
        }
        if (!kept.isEmpty() && isPageNumber(kept.getFirst())) {
            kept.removeFirst();
        }
        return kept;
    }

    private static boolean isPageNumber(PdfItem item) {
        return item instanceof TextLine line && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private void addLine(TextLine line, boolean firstOfPage, int number) throws Unreadable {
        endTable();
        if (!goesOn(line, firstOfPage)) {
            endParagraph();
            draft.page(number);
        }
        TextLine.append(paragraph, line.text());
        last = line;
    }

    /** Whether the line before only wrapped: it ran to the margin, and this one isn't indented. */
    private boolean goesOn(TextLine line, boolean firstOfPage) {
        TextLine before = last;
        if (before == null || paragraph.isEmpty()) {
            return false;
        }
        boolean full = before.right() + line.firstWord() > rightMargin - before.size() * 1.3;
        boolean indented = line.left() > leftMargin + line.size() * 1.2;
        boolean sameType = Math.abs(line.size() - before.size()) < 1;
        boolean near = firstOfPage || line.baseline() - before.baseline() < line.size() * 2.6;
        boolean sentenceEnds = "。！？：；".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        boolean opens = Numbering.at(line.text()).isPresent()
                || OPENING.matcher(line.text()).find();
        return full && !indented && sameType && near && !(sentenceEnds && opens);
    }

    private void addTable(PdfItem.Ruled ruled, int number) throws Unreadable {
        boolean splitsParagraph = !paragraph.isEmpty();
        endParagraph();
        if (table != null && !splitsParagraph && table.goesOnWith(ruled, number)) {
            table.add(ruled, number * PAGE_STEP, number);
            return;
        }
        endTable();
        draft.page(number);
        table = new PdfTable(number);
        table.add(ruled, number * PAGE_STEP, number);
    }

    private void endParagraph() throws Unreadable {
        draft.line(paragraph.toString());
        paragraph.setLength(0);
        last = null;
    }

    private void endTable() throws Unreadable {
        if (table != null) {
            Grid grid = table.grid();
            table = null;
            draft.table(grid);
        }
    }
}
