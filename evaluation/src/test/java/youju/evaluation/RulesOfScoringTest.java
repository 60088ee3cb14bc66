package youju.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.evaluation.PlanExamples.points;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way by which a figure becomes points. */
class RulesOfScoringTest {

    private static Scored scored(Scoring rule, Direction direction, String target, String actual) {
        Indicator indicator = new Indicator(
                "a",
                "output",
                "数量指标",
                "指标",
                new Goal.Quantified(new Target(direction, points(target)), "件", rule),
                points("10"),
                "计划");
        return Scored.of(indicator, new Actual.Measured(points(actual), "count"));
    }

    @ParameterizedTest
    @CsvSource({"12, 10, 12 = 12 → 10", "11.9, 0, 11.9 < 12 → 0", "13, 10, 13 > 12 → 10"})
    void a_threshold_gives_all_or_nothing(String actual, String score, String working) {
        Scored scored = scored(new Scoring.Threshold(), Direction.AT_LEAST, "12", actual);
        assertThat(scored.score()).isEqualByComparingTo(score);
        assertThat(scored.working()).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "7, 10", "10, 10", "4, 7.5", "11, 7.5", "1, 0", "14, 0", "0, 0", "20, 0"})
    void within_a_range_nothing_is_lost_and_outside_it_falls_over_the_margin(String actual, String score) {
        assertThat(scored(new Scoring.Range(points("10"), points("4")), Direction.AT_LEAST, "5", actual)
                        .score())
                .isEqualByComparingTo(score);
    }

    @Test
    void a_range_shows_its_sum_and_has_a_margin() {
        assertThat(scored(new Scoring.Range(points("10"), points("4")), Direction.AT_LEAST, "5", "11")
                        .working())
                .isEqualTo("[5, 10] ± 4, 11 → 10 × 75% = 7.5");
        assertThatThrownBy(() -> new Scoring.Range(points("10"), BigDecimal.ZERO))
                .hasMessageContaining("margin");
    }

    private static final Scoring BEYOND =
            new Scoring.BeyondTarget(new Scoring.Proportional(), points("1.3"), points("0.2"));

    @ParameterizedTest
    @CsvSource({"100, 10", "129, 10", "130, 10", "140, 9", "150, 8", "400, 8", "90, 9"})
    void far_beyond_its_target_a_figure_loses_up_to_what_the_scheme_allows(String actual, String score) {
        assertThat(scored(BEYOND, Direction.AT_LEAST, "100", actual).score()).isEqualByComparingTo(score);
    }

    @Test
    void far_beyond_shows_its_sum_and_within_it_shows_the_rule_beneath() {
        assertThat(scored(BEYOND, Direction.AT_LEAST, "100", "140").working())
                .isEqualTo("140 ≥ 1.3 × 100 → 10 × 90% = 9");
        assertThat(scored(BEYOND, Direction.AT_LEAST, "100", "90").working()).isEqualTo("90 < 100 → 10 × 90 ÷ 100 = 9");
        assertThatThrownBy(() -> new Scoring.BeyondTarget(BEYOND, points("0.9"), points("0.2")))
                .isNotNull();
        assertThatThrownBy(() -> new Scoring.BeyondTarget(BEYOND, points("1"), points("1.1")))
                .isNotNull();
        assertThatThrownBy(() -> new Scoring.BeyondTarget(BEYOND, points("1"), points("-0.1")))
                .isNotNull();
    }

    @Test
    void a_goal_missed_by_a_hair_never_has_full_marks() {
        assertThat(scored(new Scoring.Proportional(), Direction.AT_LEAST, "99", "98.999")
                        .score())
                .isEqualByComparingTo("9.99");
        assertThat(scored(new Scoring.Range(points("10"), points("4")), Direction.AT_LEAST, "5", "10.5")
                        .score())
                .isEqualByComparingTo("8.75");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 0"})
    void a_scheme_may_take_nothing_or_all_of_it(String most, String score) {
        Scoring rule = new Scoring.BeyondTarget(new Scoring.Proportional(), points("1"), points(most));
        assertThat(scored(rule, Direction.AT_LEAST, "100", "200").score()).isEqualByComparingTo(score);
    }

    @Test
    void a_cost_can_not_be_far_beyond() {
        assertThat(scored(BEYOND, Direction.AT_MOST, "100", "140").score()).isEqualByComparingTo("6");
        assertThat(scored(BEYOND, Direction.AT_MOST, "100", "140").isFarBeyond(points("1.3")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 0, 1, 0, 1 > 0 → 0",
        "AT_MOST, 20, 40, 0, 40 > 20 → 0",
        "AT_LEAST, 20, 0, 0, 0 < 20 → 0",
        "LESS_THAN, 20, 20, 9.99, 20 = 20 → 10 × (2 − 20 ÷ 20) = 9.99",
        "AT_LEAST, 200, 100, 5, 100 < 200 → 10 × 100 ÷ 200 = 5"
    })
    void the_working_tells_the_same_as_the_score(
            Direction direction, String target, String actual, String score, String working) {
        Scored scored = scored(new Scoring.Proportional(), direction, target, actual);
        assertThat(scored.score()).isEqualByComparingTo(score);
        assertThat(scored.working()).isEqualTo(working);
    }
}
