package youju.inspection.rule;

import youju.inspection.fact.Facts;

/**
 * Looks for one kind of contradiction. Keeps no state; says for every statement it looks at how it ended, also when it
 * agrees and when a side is missing.
 */
public interface Rule {

    void check(Facts facts, Verdicts verdicts);

    /** What it says of itself. */
    default Checks about() {
        Checks checks = getClass().getAnnotation(Checks.class);
        if (checks == null) {
            throw new IllegalStateException(getClass() + " lacks @Checks");
        }
        return checks;
    }
}
