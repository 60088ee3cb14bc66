package youju.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the figures: a consistent report has no finding, and one figure changed in it is found. The seed is printed. */
class RandomReportTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    static Stream<Arguments> changes() {
        return LongStream.range(0, 12)
                .boxed()
                .flatMap(seed -> new RandomReport(seed)
                        .names().stream()
                                .filter(name -> !name.startsWith("target") && !name.startsWith("actual"))
                                .filter(name -> !name.equals("executionScore") && !name.equals("satisfied"))
                                .map(name -> Arguments.of(seed, name)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_consistent_report_has_no_finding(long seed) {
        assertThat(Inspection.of(new RandomReport(seed).told("").build()).findings())
                .extracting(finding -> finding.rule() + ": " + finding.message().chinese())
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}, {1} changed")
    @MethodSource("changes")
    void one_figure_changed_in_the_text_is_found(long seed, String figure) {
        assertThat(Inspection.of(new RandomReport(seed).told(figure).build()).findings())
                .isNotEmpty();
    }
}
