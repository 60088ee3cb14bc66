package youju.inspection.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import youju.document.Cell;

/** A cell of a form together with what was recognised in it. */
public record Entry(Cell cell, Passage passage) {

    private static final Pattern BLANK = Pattern.compile("[-—－–/\\\\]*");
    private static final Pattern POINTS = Pattern.compile(".+[（(]«S\\d+»[）)]");
    private static final Pattern LONE = Pattern.compile("[≥≤<>=＝≈约达为]{0,2}«[MPQSCN]0»[\\u4e00-\\u9fff/（）以上下内及含、]{0,8}");

    public String text() {
        return cell.text();
    }

    /** The text without white space. */
    public String label() {
        return cell.label();
    }

    /** Nothing in it, or only a dash. */
    public boolean isBlank() {
        return BLANK.matcher(cell.label()).matches();
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

    /** The figure, if the cell holds a figure and nothing else but its unit and bound. */
    public Optional<Figure> lone() {
        return figure().filter(figure -> LONE.matcher(passage.skeleton()).matches());
    }
}
