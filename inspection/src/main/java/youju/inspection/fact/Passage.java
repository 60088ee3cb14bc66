package youju.inspection.fact;

import java.util.List;

/**
 * A block's or cell's text with what was recognised in it: figures and dates, and the <i>skeleton</i> in which each of
 * them is replaced by a mark, so that phrases can be recognised whatever the figures are.
 *
 * <p>"公用经费比上年的38.2万元减少1.53万元，下降4.01%" has the skeleton "公用经费比上年的«M0»减少«M1»，下降«P2»".
 *
 * @param role what the passage is for
 * @param figures in reading order; the number in a mark is the index
 * @param marks where the figures stand in the skeleton, in the same order
 * @param days dates and years likewise, marked «D0» (day or month) and «Y0» (year)
 */
public record Passage(
        Excerpt whole, Role role, String skeleton, List<Figure> figures, List<Mark> marks, List<Day> days) {

    /** What a passage is for, from its section's heading or its cell's. */
    public enum Role {
        TITLE,
        BODY,
        /** sets targets */
        TARGET,
        /** says what comes next: plans, suggestions */
        PLAN,
        CELL,
        CELL_TARGET,
        CELL_ACTUAL,
        CELL_EXPLANATION;

        public boolean isTarget() {
            return this == TARGET || this == CELL_TARGET;
        }

        public boolean isCell() {
            return this == CELL || this == CELL_TARGET || this == CELL_ACTUAL || this == CELL_EXPLANATION;
        }
    }

    public Passage {
        figures = List.copyOf(figures);
        marks = List.copyOf(marks);
        days = List.copyOf(days);
    }

    public String text() {
        return whole.text();
    }
}
