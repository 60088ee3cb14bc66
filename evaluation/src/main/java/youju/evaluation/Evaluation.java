package youju.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan with what came of it.
 *
 * @param execution the money, for schemes that score it
 * @param actuals by the indicators' codes; what isn't there is {@link Actual.Missing}
 * @param explanations by the indicators' codes, and the execution part's
 */
public record Evaluation(
        Plan plan, Execution execution, Map<String, Actual> actuals, Map<String, Explanation> explanations) {

    /** Below it, little of a budget was spent and a reason is owed, as the Sichuan form asks. */
    public static final BigDecimal LOW_EXECUTION = new BigDecimal("0.9");

    public Evaluation {
        actuals = Map.copyOf(actuals);
        explanations = Map.copyOf(explanations);
    }

    public List<Scored> scored() {
        return plan.indicators().stream().map(this::scored).toList();
    }

    private Scored scored(Indicator indicator) {
        return Scored.of(indicator, actuals.getOrDefault(indicator.code(), new Actual.Missing()));
    }

    /** A first level's score: of its indicators, or of the money. */
    public BigDecimal score(Part part) {
        return part.isExecution()
                ? execution.score(part.weight())
                : plan.of(part).stream()
                        .map(indicator -> scored(indicator).score())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 总分: the sum of the parts' scores, which are the sums of what is printed, never rounded again. */
    public BigDecimal total() {
        return plan.scheme().parts().stream().map(this::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Grade grade() {
        return plan.scheme().grades().of(total());
    }

    /** All that is missing; empty if the evaluation may be submitted. */
    public List<Owed> owed() {
        List<Owed> owed = new ArrayList<>();
        plan.faults().forEach(fault -> owed.add(new Owed.LawfulPlan(fault)));
        plan.scheme().execution().flatMap(this::owedFor).ifPresent(owed::add);
        for (Scored scored : scored()) {
            boolean explained = explanations.containsKey(scored.indicator().code());
            if (scored.actual() instanceof Actual.Missing) {
                owed.add(new Owed.ActualOf(scored.indicator()));
            } else if (!explained && (scored.isShort() || scored.lost().signum() > 0)) {
                owed.add(new Owed.ShortfallOf(scored));
            } else if (!explained && scored.isFarBeyond(plan.scheme().farBeyond())) {
                owed.add(new Owed.ExcessOf(scored));
            }
        }
        return List.copyOf(owed);
    }

    private Optional<Owed> owedFor(Part money) {
        Optional<BigDecimal> rate = execution.rate();
        if (rate.isEmpty()) {
            return Optional.of(new Owed.Budget());
        }
        boolean off = execution.isOverspent() || rate.get().compareTo(LOW_EXECUTION) < 0;
        return off && !explanations.containsKey(money.code())
                ? Optional.of(new Owed.ExecutionOff(rate.get()))
                : Optional.empty();
    }
}
