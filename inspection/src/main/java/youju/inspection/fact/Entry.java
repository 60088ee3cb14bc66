package youju.inspection.fact;

import java.util.Optional;
import youju.document.Cell;

/** A cell of a form together with what was recognised in it. */
public record Entry(Cell cell, Passage passage) {

    public String text() {
        return cell.text();
    }

    /** The text without white space. */
    public String label() {
        return cell.label();
    }

    /** Nothing in it, or only a dash. */
    public boolean isBlank() {
        return cell.label().matches("[-—－–/\\\\]*");
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
        boolean atEnd = passage.skeleton().matches(".+[（(]«S\\d+»[）)]");
        return atEnd ? Optional.of(passage.figures().getLast()) : Optional.empty();
    }

    /** The figure, if the cell holds a figure and nothing else but its unit and bound. */
    public Optional<Figure> lone() {
        boolean alone = passage.skeleton().matches("[≥≤<>=＝≈约达为]{0,2}«[MPQSCN]0»[\\u4e00-\\u9fff/（）以上下内及含、]{0,8}");
        return alone ? figure() : Optional.empty();
    }
}
