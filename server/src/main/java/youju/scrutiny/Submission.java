package youju.scrutiny;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import youju.document.Unreadable;

/**
 * A report that was handed in.
 *
 * @param reviewer the body that reviews it
 * @param body whose report it is, if of this house
 * @param unit whose report it is, as printed or typed
 * @param year reported on
 * @param name of the file
 * @param sha256 of the file, in hexadecimal
 * @param replaces the submission that it is the corrected version of
 * @param version counts changes; a form holds the one that it was made from
 * @param fault why it couldn't be read
 */
public record Submission(
        long id,
        long reviewer,
        OptionalLong body,
        String unit,
        int year,
        String name,
        String sha256,
        int bytes,
        OptionalLong replaces,
        Instant takenAt,
        Stage stage,
        int version,
        Optional<Unreadable.Reason> fault,
        Printed printed,
        Tally tally) {

    /**
     * What the report says of itself.
     *
     * @param score its total
     * @param budget of the whole year, in 元
     * @param executed in 元
     * @param scheme its first levels with their weights, such as 预算执行率10 产出50
     */
    public record Printed(
            Optional<BigDecimal> score,
            Optional<BigDecimal> budget,
            Optional<BigDecimal> executed,
            Optional<String> scheme) {

        private static final int SCALE = 4;

        /** 预算执行率, 1 for 100 %, recomputed; empty if either side isn't printed. */
        public Optional<BigDecimal> rate() {
            return budget.filter(whole -> whole.signum() > 0)
                    .flatMap(whole -> executed.map(spent -> spent.divide(whole, SCALE, RoundingMode.HALF_UP)));
        }
    }

    /**
     * Its findings, counted.
     *
     * @param accepted of all
     * @param dismissed of all
     */
    public record Tally(int errors, int warnings, int notes, int accepted, int dismissed) {

        public int all() {
            return errors + warnings + notes;
        }

        /** Still to be judged. */
        public int open() {
            return all() - accepted - dismissed;
        }
    }
}
