package youju.paper;

/**
 * What is wrong with a template.
 *
 * @param line from 1; 0 where it is the title or the whole
 * @param name the placeholder it is about, empty if none
 */
public record TemplateProblem(int line, Fault fault, String name) {

    /** Words for readers are {@code paper.fault.*}. */
    public enum Fault {
        /** There is no such placeholder. */
        UNKNOWN,
        /** Braces that aren't closed or opened. */
        BRACES,
        /** What the law wants in this paper isn't in it. */
        LACKING,
        /** A row of a table without cells. */
        ROW,
        TITLE,
        TOO_LONG
    }
}
