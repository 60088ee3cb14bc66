package youju.inspection.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import youju.document.Cell;

/**
 * A cell of a form together with what was recognised in it.
 *
 * @param label the text without white space
 * @param lone the figure, if the cell holds a figure and nothing else but its unit and bound
 */
public record Entry(Cell cell, Passage passage, String label, Optional<Figure> lone) {

    private static final Pattern BLANK = Pattern.compile("[-—－–/\\\\]*");
    private static final Pattern POINTS = Pattern.compile(".+[（(]«S\\d+»[）)]");
    private static final Pattern LONE = Pattern.compile("[≥≤<>=＝≈约达为]{0,2}«[MPQSCN]0»[\\u4e00-\\u9fff/（）以上下内及含、]{0,8}");

    static Entry of(Cell cell, Passage passage) {
        boolean alone =
                !passage.figures().isEmpty() && LONE.matcher(passage.skeleton()).matches();
        return new Entry(
                cell,
                passage,
                cell.label(),
                alone ? Optional.of(passage.figures().getFirst()) : Optional.empty());
    }

    /** The same cell read as holding this figure alone. */
    Entry with(Figure figure) {
        return new Entry(cell, passage, label, Optional.of(figure));
    }

    public String text() {
        return cell.text();
    }

    /** Nothing in it, or only a dash. */
    public boolean isBlank() {
        return BLANK.matcher(label).matches();
    }

    public Excerpt whole() {
        return passage.whole();
    }

    /** The cell's first figure. */
    public Optional<Figure> figure() {
        return passage.figures().stream().findFirst();
    }

    /** The points printed at the end of a label: 10 of "扫描页数（10分）". */
    public Optional<Figure> points() {
        boolean atEnd = POINTS.matcher(passage.skeleton()).matches();
        return atEnd ? Optional.of(passage.figures().getLast()) : Optional.empty();
    }
}
