package youju.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The projects' scores as one figure for their department: the mean, weighted with each project's money. */
public record RollUp(List<Project> projects) {

    /**
     * @param money 全年预算数, not below 0
     * @param score 自评得分, of 100
     */
    public record Project(String name, BigDecimal money, BigDecimal score) {
        public Project {
            if (money.signum() < 0) {
                throw new IllegalArgumentException("project “" + name + "” has a budget below 0");
            }
        }
    }

    public RollUp {
        projects = List.copyOf(projects);
    }

    public BigDecimal money() {
        return projects.stream().map(Project::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To the hundredth of a point; empty if no project has money. */
    public Optional<BigDecimal> score() {
        BigDecimal money = money();
        if (money.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = projects.stream()
                .map(project -> project.money().multiply(project.score()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(money, Scored.SCALE, RoundingMode.HALF_UP));
    }
}
