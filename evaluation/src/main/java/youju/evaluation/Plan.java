package youju.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The targets of a year: indicators under a scheme. A plan may be faulty while it is written; only one without a {@link
 * #faults fault} may be approved.
 */
public record Plan(Scheme scheme, List<Indicator> indicators) {

    public Plan {
        indicators = List.copyOf(indicators);
    }

    public List<Indicator> of(Part part) {
        return indicators.stream()
                .filter(indicator -> indicator.part().equals(part.code()))
                .toList();
    }

    /** All that keeps the plan from being approved; empty if it may be. */
    public List<PlanFault> faults() {
        List<PlanFault> faults = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Part part : scheme.parts()) {
            BigDecimal sum = part.isExecution()
                    ? part.weight()
                    : of(part).stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            total = total.add(sum);
            if (sum.compareTo(part.weight()) != 0) {
                faults.add(new PlanFault.PartOff(part, sum));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Indicator indicator : indicators) {
            Optional<Part> part = scheme.part(indicator.part()).filter(found -> !found.isExecution());
            if (part.isEmpty()) {
                faults.add(new PlanFault.NoSuchPart(indicator));
                total = total.add(indicator.weight());
            } else if (!part.get().levels().contains(indicator.level())) {
                faults.add(new PlanFault.NoSuchLevel(indicator, part.get()));
            }
            boolean sameCode = !seen.add("code " + indicator.code());
            boolean sameName = !seen.add(indicator.level() + " " + indicator.name());
            if (sameCode || sameName) {
                faults.add(new PlanFault.Twice(indicator));
            }
            if (indicator.basis().isBlank()) {
                faults.add(new PlanFault.NoBasis(indicator));
            }
        }
        if (total.compareTo(Scheme.FULL) != 0) {
            faults.add(new PlanFault.TotalOff(total));
        }
        return List.copyOf(faults);
    }
}
