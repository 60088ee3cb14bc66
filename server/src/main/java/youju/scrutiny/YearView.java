package youju.scrutiny;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A year's submissions, added up. */
public record YearView(int year, List<Stages> stages, List<ByRule> rules, List<ByScheme> schemes) {

    public YearView {
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        schemes = List.copyOf(schemes);
    }

    /** How many are at a stage. */
    public record Stages(Stage stage, int count) {}

    /**
     * What one rule found.
     *
     * @param reports it found something in
     * @param dismissed of its findings
     */
    public record ByRule(String rule, String category, int findings, int reports, int accepted, int dismissed) {}

    /**
     * Reports of one scheme, the one with most findings a report first.
     *
     * @param score the mean of those printed
     */
    public record ByScheme(String scheme, int reports, int findings, int errors, Optional<BigDecimal> score) {

        /** To the tenth. */
        public BigDecimal findingsPerReport() {
            return BigDecimal.valueOf(findings)
                    .divide(BigDecimal.valueOf(Math.max(1, reports)), 1, java.math.RoundingMode.HALF_UP);
        }
    }

    public int reports() {
        return stages.stream().mapToInt(Stages::count).sum();
    }
}
