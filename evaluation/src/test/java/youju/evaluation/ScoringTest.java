package youju.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 90, 90, true",
        "AT_LEAST, 90, 89.9, false",
        "MORE_THAN, 90, 90, false",
        "MORE_THAN, 90, 90.1, true",
        "EXACTLY, 24, 24, true",
        "EXACTLY, 24, 25, true",
        "EXACTLY, 24, 23, false",
        "AT_MOST, 3, 3, true",
        "AT_MOST, 3, 3.01, false",
        "LESS_THAN, 3, 3, false",
        "LESS_THAN, 3, 2.99, true"
    })
    void a_target_is_reached_from_its_own_side(
            Direction direction, BigDecimal target, BigDecimal actual, boolean reached) {
        assertThat(new Target(direction, target).isReachedBy(actual)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "10, AT_LEAST, 90, 95, 10.00",
        "10, AT_LEAST, 90, 88.6, 9.84",
        "5, AT_LEAST, 18, 17, 4.72",
        "10, AT_MOST, 100, 130, 7.00",
        "10, AT_MOST, 100, 250, 0.00",
        "10, AT_LEAST, 90, -5, 0.00",
        "10, AT_MOST, 0, 2, 0.00",
        "10, AT_LEAST, 0, 0, 10.00"
    })
    void short_of_the_target_the_weight_is_given_in_proportion(
            BigDecimal weight, Direction direction, BigDecimal target, BigDecimal actual, BigDecimal score) {
        assertThat(ScoringRule.proportional(weight, new Target(direction, target), actual))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.9841, 9.84", "20, 0.97, 19.40", "10, 1.30, 10.00", "10, -0.1, 0.00"})
    void execution_scores_its_rate_of_the_weight_and_never_more(BigDecimal weight, BigDecimal rate, BigDecimal score) {
        assertThat(ScoringRule.execution(weight, rate)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90, EXCELLENT",
        "89.99, GOOD",
        "80, GOOD",
        "79.99, FAIR",
        "60, FAIR",
        "59.99, POOR",
        "0, POOR"
    })
    void the_ministry_grades_from_90_80_and_60(BigDecimal score, Grade grade) {
        assertThat(GradeScale.MINISTRY.of(score)).isEqualTo(grade);
    }

    @Test
    void a_better_grade_cannot_begin_lower() {
        Map<Grade, BigDecimal> upsideDown =
                Map.of(Grade.EXCELLENT, BigDecimal.valueOf(80), Grade.GOOD, BigDecimal.valueOf(90));
        assertThatThrownBy(() -> new GradeScale(upsideDown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GOOD");
        Map<Grade, BigDecimal> same =
                Map.of(Grade.EXCELLENT, BigDecimal.valueOf(90), Grade.GOOD, BigDecimal.valueOf(90));
        assertThatThrownBy(() -> new GradeScale(same)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_score_under_every_band_is_poor() {
        GradeScale two =
                new GradeScale(Map.of(Grade.EXCELLENT, BigDecimal.valueOf(90), Grade.GOOD, BigDecimal.valueOf(80)));
        assertThat(two.of(BigDecimal.TEN)).isEqualTo(Grade.POOR);
    }

    @ParameterizedTest
    @CsvSource({"优秀, EXCELLENT", "优, EXCELLENT", "良好, GOOD", "较差, FAIR", "合格, FAIR", "差, POOR", "不合格, POOR"})
    void forms_call_the_four_grades_by_many_names(String word, Grade grade) {
        assertThat(Grade.named(word)).contains(grade);
        assertThat(Grade.named("优胜")).isEmpty();
    }

    @Test
    void a_target_overshot_by_a_third_was_set_too_low_unless_less_is_better() {
        BigDecimal far = new BigDecimal("1.3");
        assertThat(new Target(Direction.AT_LEAST, BigDecimal.TEN).isFarExceededBy(BigDecimal.valueOf(13), far))
                .isTrue();
        assertThat(new Target(Direction.AT_LEAST, BigDecimal.TEN).isFarExceededBy(BigDecimal.valueOf(12), far))
                .isFalse();
        assertThat(new Target(Direction.AT_MOST, BigDecimal.TEN).isFarExceededBy(BigDecimal.valueOf(13), far))
                .isFalse();
        assertThat(new Target(Direction.AT_LEAST, BigDecimal.ZERO).isFarExceededBy(BigDecimal.valueOf(13), far))
                .isFalse();
        assertThat(Direction.LESS_THAN.isReverse()).isTrue();
    }
}
