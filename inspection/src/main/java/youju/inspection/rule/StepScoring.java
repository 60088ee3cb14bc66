package youju.inspection.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import youju.inspection.fact.Figure;
import youju.inspection.fact.Search;

/** A scoring rule told in steps: ≥95%得12分，90%（含）—95%得10分，85%—90%得8分，85%以下不得分. */
final class StepScoring {

    private static final String AT = "(\\d+(?:\\.\\d+)?)[%％]?(?:[（(]不?含[）)])?";
    private static final Search STEP = Search.of("(?:(?<sign>≥|>=|达到|不低于|大于等于)?" + AT + "(?:[-—－~～至到]" + AT
            + ")?)(?<from>及?以上|（含）以上)?(?:的|之间)?[^；。，、;,\\d]{0,4}[，,]?得(?<points>\\d+(?:\\.\\d+)?)分");

    private StepScoring() {}

    /** A step: from a value on so many points. */
    private record Step(BigDecimal from, BigDecimal points) {}

    /** What the steps give a value; empty if the rule isn't told in steps, or the value stands on an edge. */
    static Optional<BigDecimal> points(String rule, Figure actual) {
        List<Step> steps = new ArrayList<>();
        for (MatchResult match : STEP.in(rule)) {
            boolean floor = match.group("sign") != null || match.group("from") != null || match.group(3) != null;
            if (floor) {
                BigDecimal one = new BigDecimal(match.group(2));
                BigDecimal other = match.group(3) == null ? one : new BigDecimal(match.group(3));
                steps.add(new Step(one.min(other), new BigDecimal(match.group("points"))));
            }
        }
        boolean falling = steps.size() >= 2;
        for (int i = 1; i < steps.size(); i++) {
            falling &= steps.get(i).from.compareTo(steps.get(i - 1).from) < 0
                    && steps.get(i).points.compareTo(steps.get(i - 1).points) < 0;
        }
        boolean edge = steps.stream().anyMatch(step -> step.from.compareTo(actual.value()) == 0);
        return falling && !edge
                ? steps.stream()
                        .filter(step -> actual.value().compareTo(step.from) > 0)
                        .map(Step::points)
                        .findFirst()
                : Optional.empty();
    }
}
