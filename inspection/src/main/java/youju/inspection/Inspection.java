package youju.inspection;

import java.util.ArrayList;
import java.util.List;
import youju.document.Document;
import youju.inspection.fact.Facts;
import youju.inspection.rule.Rule;
import youju.inspection.rule.Rules;
import youju.inspection.rule.Verdicts;

/**
 * The front door: a document in, everything that was looked at out.
 *
 * @param findings grouped by root, in the order of the document
 * @param verdicts how every rule ended at every statement it looked at, ungrouped
 */
public record Inspection(Document document, Facts facts, List<Finding> findings, List<Verdict> verdicts) {

    private static final List<Rule> RULES = Rules.all();

    public Inspection {
        findings = List.copyOf(findings);
        verdicts = List.copyOf(verdicts);
    }

    /** Inspects with all rules. */
    public static Inspection of(Document document) {
        Facts facts = Facts.of(document);
        List<Verdict> verdicts = new ArrayList<>();
        for (Rule rule : RULES) {
            Verdicts taken = new Verdicts(rule.about());
            rule.check(facts, taken);
            verdicts.addAll(taken.taken());
        }
        return new Inspection(document, facts, Roots.of(verdicts, document), verdicts);
    }
}
