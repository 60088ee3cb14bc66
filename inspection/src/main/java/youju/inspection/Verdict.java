package youju.inspection;

import youju.inspection.fact.Excerpt;

/** How a rule ended at one statement: three ways, so that silence is never mistaken for agreement. */
public sealed interface Verdict {

    /** id of the rule */
    String rule();

    record Contradiction(Finding finding) implements Verdict {
        @Override
        public String rule() {
            return finding.rule();
        }
    }

    /** @param statement what was verified, such as "225.72 = 203.97 + 18.33 + 3.42" */
    record Consistent(String rule, Excerpt place, String statement) implements Verdict {}

    /** A side is missing or could not be read. */
    record CouldNotCheck(String rule, Excerpt place, Wording reason) implements Verdict {}
}
