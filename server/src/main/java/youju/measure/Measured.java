package youju.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measure's value over a period, with what it follows from.
 *
 * @param value in the measure's unit, rounded to its scale; empty where there is nothing to measure by
 * @param numerator in 元 where the unit is 万元, else as counted
 * @param denominator likewise; 0 where the kind has none
 * @param rows how many were counted
 */
public record Measured(
        Definition definition,
        Period period,
        Optional<BigDecimal> value,
        BigDecimal numerator,
        BigDecimal denominator,
        long rows) {}
