package youju.inspection.rule;

import java.util.ArrayList;
import java.util.List;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.Verdict;
import youju.inspection.fact.Facts;

/**
 * How one rule ended at the statements of a report, a line each: {@code ≠ sum-mismatch 381.42 → 318.42} for a contradiction
 * with its place and what would be right, {@code = 2 + 3 = 5} for agreement, {@code ? 381.42 the rows may not be all} for
 * what it could not check.
 */
final class Judged {

    private final List<Verdict> verdicts;

    private Judged(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    static Judged by(String rule, ReportBuilder report) {
        Rule named = Rules.named(rule).orElseThrow();
        Verdicts verdicts = new Verdicts(named.about());
        named.check(Facts.of(report.build()), verdicts);
        return new Judged(verdicts.taken());
    }

    /** A report of these paragraphs. */
    static Judged by(String rule, String... paragraphs) {
        ReportBuilder report = ReportBuilder.report().line("二、预算执行情况");
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return by(rule, report);
    }

    List<String> lines() {
        return verdicts.stream().map(Judged::line).toList();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Contradiction contradiction) {
                findings.add(contradiction.finding());
            }
        }
        return findings;
    }

    /** The only finding. */
    Finding finding() {
        List<Finding> findings = findings();
        if (findings.size() != 1) {
            throw new AssertionError(lines());
        }
        return findings.getFirst();
    }

    private static String line(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Contradiction(Finding found) ->
                "≠ " + found.category().id() + " " + found.place().quote()
                        + (found.expected().isEmpty() ? "" : " → " + found.expected());
            case Verdict.Consistent consistent -> "= " + consistent.statement();
            case Verdict.CouldNotCheck open ->
                "? " + open.place().quote() + " " + open.reason().english();
        };
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
