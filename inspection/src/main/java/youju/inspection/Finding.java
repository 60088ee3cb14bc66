package youju.inspection;

import java.util.List;
import youju.inspection.fact.Excerpt;

/**
 * A defect, with everything needed to see it: the rule, the place, the figures as printed, what was expected and found.
 *
 * @param rule id of the rule that found it
 * @param message one sentence with the arithmetic
 * @param evidence where it shows; the first is the place to mark and is never missing
 * @param figures as printed in the document
 * @param expected what would be right; empty if that can't be told
 * @param actual what is printed
 */
public record Finding(
        String rule,
        Category category,
        Severity severity,
        Wording message,
        List<Excerpt> evidence,
        List<String> figures,
        String expected,
        String actual) {

    public Finding {
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(rule + ": a finding needs a place");
        }
    }

    /** The place to mark. */
    public Excerpt place() {
        return evidence.getFirst();
    }
}
