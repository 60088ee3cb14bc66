package youju.evaluation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * From which score a grade is given.
 *
 * @param lowest the lowest score of each grade; {@link Grade#POOR} begins at 0
 */
public record GradeScale(Map<Grade, BigDecimal> lowest) {

    /** 90 优, 80 良, 60 中, below 差: 财预〔2020〕10号, with the full mark of 100. */
    public static final GradeScale MINISTRY = new GradeScale(Map.of(
            Grade.EXCELLENT, BigDecimal.valueOf(90),
            Grade.GOOD, BigDecimal.valueOf(80),
            Grade.FAIR, BigDecimal.valueOf(60),
            Grade.POOR, BigDecimal.ZERO));

    /** @throws IllegalArgumentException if a better grade would begin lower than a worse one */
    public GradeScale {
        EnumMap<Grade, BigDecimal> sorted = new EnumMap<>(Grade.class);
        sorted.putAll(lowest);
        BigDecimal previous = null;
        for (Map.Entry<Grade, BigDecimal> band : sorted.entrySet()) {
            if (previous != null && band.getValue().compareTo(previous) >= 0) {
                throw new IllegalArgumentException(
                        band.getKey() + " begins at " + band.getValue() + ", not below the better grade's " + previous);
            }
            previous = band.getValue();
        }
        lowest = Map.copyOf(sorted);
    }

    /** The grade of a score. */
    public Grade of(BigDecimal score) {
        for (Grade grade : Grade.values()) {
            BigDecimal from = lowest.get(grade);
            if (from != null && score.compareTo(from) >= 0) {
                return grade;
            }
        }
        return Grade.POOR;
    }
}
