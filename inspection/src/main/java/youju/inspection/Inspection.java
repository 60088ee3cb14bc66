package youju.inspection;

import java.util.ArrayList;
import java.util.List;
import youju.document.Document;
import youju.inspection.fact.Excerpt;
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

    /** How the verdict of a rule begins that could not cope. */
    static final Wording FAILED = new Wording("规则出错：", "the rule failed: ");

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
            verdicts.addAll(ended(rule, facts, document));
        }
        return new Inspection(document, facts, Roots.of(verdicts, document), verdicts);
    }

    /** A rule that fails on a document it was not made for says so, and the other rules go on. */
    private static List<Verdict> ended(Rule rule, Facts facts, Document document) {
        Verdicts taken = new Verdicts(rule.about());
        try {
            rule.check(facts, taken);
        } catch (RuntimeException failure) {
            Excerpt place = new Excerpt(document.blocks().getFirst().place(), "", 0, 0);
            taken.unchecked(place, FAILED.chinese() + failure, FAILED.english() + failure);
        }
        return taken.taken();
    }
}
