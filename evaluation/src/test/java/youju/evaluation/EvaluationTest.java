package youju.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.evaluation.PlanExamples.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {

    private static Scored scored(Evaluation evaluation, String code) {
        return evaluation.scored().stream()
                .filter(each -> each.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Actual.Measured counted(String figure) {
        return new Actual.Measured(points(figure), "count");
    }

    @Test
    void all_reached_and_the_budget_spent_is_a_hundred_points_and_owes_nothing() {
        Evaluation evaluation = PlanExamples.perfect().evaluation();
        assertThat(evaluation.total()).isEqualByComparingTo("100");
        assertThat(evaluation.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(evaluation.owed()).isEmpty();
    }

    /** The sample: satisfaction of 89.5 % against 90 % is scored 9 there; by the rule it is 9.94. */
    @Test
    void satisfaction_just_short_of_its_target_loses_in_proportion_and_shows_the_sum() {
        Evaluation evaluation = new PlanExamples()
                .figure("content", "satisfaction", "服务对象满意度指标", "责任单位满意率", Direction.AT_LEAST, "90", "10", "89.5")
                .evaluation();
        assertThat(scored(evaluation, "content").score()).isEqualByComparingTo("9.94");
        assertThat(scored(evaluation, "content").lost()).isEqualByComparingTo("0.06");
        assertThat(scored(evaluation, "content").working()).isEqualTo("89.5 < 90 → 10 × 89.5 ÷ 90 = 9.94");
    }

    /** The sample's cost of 369.72 against 284.5, which it gives full marks. */
    @Test
    void a_cost_above_its_target_loses_by_the_excess() {
        Evaluation evaluation = new PlanExamples()
                .figure("cost", "output", "成本指标", "成本", Direction.AT_MOST, "284.5", "10", "369.72")
                .evaluation();
        assertThat(scored(evaluation, "cost").score()).isEqualByComparingTo("7.00");
        assertThat(scored(evaluation, "cost").working()).isEqualTo("369.72 > 284.5 → 10 × (2 − 369.72 ÷ 284.5) = 7");
    }

    @ParameterizedTest
    @CsvSource({"144, 144, 10", "100, 144, 10", "100, 85, 8.5", "0, 0, 0"})
    void the_money_is_worth_its_rate_and_never_more_than_its_points(String budget, String spent, String score) {
        assertThat(new Execution(points(budget), points(spent)).score(points("10")))
                .isEqualByComparingTo(score);
    }

    @Test
    void more_spent_than_there_was_or_less_than_nine_tenths_owes_a_reason() {
        assertThat(PlanExamples.perfect().spent("100", "144").evaluation().owed())
                .containsExactly(new Owed.ExecutionOff(points("1.440000000000")));
        assertThat(PlanExamples.perfect().spent("100", "89.99").evaluation().owed())
                .hasSize(1);
        assertThat(PlanExamples.perfect().spent("100", "90").evaluation().owed())
                .isEmpty();
        assertThat(PlanExamples.perfect()
                        .spent("100", "144")
                        .explained("execution")
                        .evaluation()
                        .owed())
                .isEmpty();
        assertThat(PlanExamples.perfect().spent("0", "0").evaluation().owed()).containsExactly(new Owed.Budget());
        assertThatThrownBy(() -> new Execution(points("-1"), points("0"))).hasMessageContaining("below 0");
        assertThatThrownBy(() -> new Execution(points("1"), points("-1"))).hasMessageContaining("below 0");
    }

    @Test
    void a_missed_goal_owes_reason_and_remedy() {
        PlanExamples year = PlanExamples.perfect().came("on-time", counted("98.9"));
        assertThat(year.evaluation().owed())
                .containsExactly(new Owed.ShortfallOf(scored(year.evaluation(), "on-time")));
        assertThat(year.explained("on-time").evaluation().owed()).isEmpty();
        assertThatThrownBy(() -> new Explanation("忙", "")).hasMessageContaining("what will be done");
    }

    @Test
    void a_figure_far_beyond_its_target_owes_a_reason_too() {
        PlanExamples year = PlanExamples.perfect().came("network", counted("68.9"));
        assertThat(year.evaluation().owed()).containsExactly(new Owed.ExcessOf(scored(year.evaluation(), "network")));
        assertThat(PlanExamples.perfect()
                        .came("network", counted("68.89"))
                        .evaluation()
                        .owed())
                .isEmpty();
    }

    @Test
    void what_nobody_knows_scores_nothing_and_is_owed() {
        Evaluation evaluation = PlanExamples.perfect().lost("network").evaluation();
        assertThat(evaluation.total()).isEqualByComparingTo("80");
        assertThat(evaluation.owed())
                .containsExactly(new Owed.ActualOf(scored(evaluation, "network").indicator()));
    }

    @Test
    void an_unlawful_plan_is_owed_first() {
        Evaluation evaluation = PlanExamples.perfect()
                .words("more", "benefit", "社会效益指标", "多出来的", "5", "1")
                .evaluation();
        assertThat(evaluation.owed())
                .extracting(owed -> owed.getClass().getSimpleName())
                .containsExactly("LawfulPlan", "LawfulPlan");
    }

    @Test
    void a_judgement_lies_within_what_it_is_worth_and_has_reasons() {
        assertThat(List.of(Attainment.REACHED, Attainment.PARTLY, Attainment.NOT_REACHED))
                .extracting(each -> each.admits(points("0.8")))
                .containsExactly(true, false, false);
        assertThat(Attainment.REACHED.admits(BigDecimal.ONE)).isTrue();
        assertThat(Attainment.REACHED.admits(points("1.01"))).isFalse();
        assertThat(Attainment.PARTLY.admits(points("0.6"))).isTrue();
        assertThat(Attainment.NOT_REACHED.admits(points("0.59"))).isTrue();
        assertThat(Attainment.NOT_REACHED.admits(points("-0.01"))).isFalse();
        assertThatThrownBy(() -> new Actual.Judged(Attainment.PARTLY, points("0.9"), "部分办理", "抽查"))
                .hasMessageContaining("0.6 and 0.8");
        assertThatThrownBy(() -> new Actual.Judged(Attainment.PARTLY, points("0.7"), "部分办理", " "))
                .hasMessageContaining("why");
        assertThatThrownBy(() -> new Actual.Judged(Attainment.PARTLY, points("0.7"), "", "抽查"))
                .hasMessageContaining("what was reached");
    }

    @Test
    void a_judgement_that_takes_points_off_owes_a_reason_even_if_the_goal_was_reached() {
        PlanExamples year = PlanExamples.perfect()
                .came("order", new Actual.Judged(Attainment.REACHED, points("0.9"), "已按制度办理", "一件超期"));
        assertThat(scored(year.evaluation(), "order").working()).isEqualTo("30 × 90% = 27");
        assertThat(year.evaluation().total()).isEqualByComparingTo("97");
        assertThat(year.evaluation().owed()).containsExactly(new Owed.ShortfallOf(scored(year.evaluation(), "order")));
    }

    @Test
    void a_figure_by_hand_has_somebody_and_a_file_behind_it() {
        assertThatThrownBy(() -> new Actual.ByHand(points("1"), "", "证明.pdf")).hasMessageContaining("who vouches");
        assertThatThrownBy(() -> new Actual.ByHand(points("1"), "赵示例", " ")).hasMessageContaining("the file");
        Actual byHand = new Actual.ByHand(points("55"), "赵示例", "证明.pdf");
        assertThat(PlanExamples.perfect().came("network", byHand).evaluation().total())
                .isEqualByComparingTo("100");
    }

    @Test
    void words_are_judged_and_figures_are_counted() {
        Evaluation figureForWords =
                PlanExamples.perfect().came("order", counted("1")).evaluation();
        assertThatThrownBy(figureForWords::total).hasMessageContaining("信访秩序规范").hasMessageContaining("judge it");
        Evaluation wordsForFigure = PlanExamples.perfect()
                .came("network", new Actual.Judged(Attainment.REACHED, BigDecimal.ONE, "好", "好"))
                .evaluation();
        assertThatThrownBy(wordsForFigure::total).hasMessageContaining("网信比").hasMessageContaining("its figure");
    }

    /** 总分 is the sum of its parts, a part is the sum of its rows, and no row is outside of its weight. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_a_year_came_to_the_total_is_the_sum_of_what_is_printed(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Evaluation evaluation = PlanExamples.perfect()
                    .came("network", counted(String.valueOf(random.nextInt(1000) / 10.0)))
                    .came("on-time", counted(String.valueOf(random.nextInt(10000) / 100.0)))
                    .came("relief", counted(String.valueOf(random.nextInt(500) / 10.0)))
                    .came("content", counted(String.valueOf(random.nextInt(1000) / 10.0)))
                    .spent("100", String.valueOf(random.nextInt(150)))
                    .evaluation();
            BigDecimal rows = evaluation.scored().stream().map(Scored::score).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal money = evaluation.score(PlanExamples.HUNAN.execution().orElseThrow());
            assertThat(evaluation.total()).isEqualByComparingTo(rows.add(money));
            assertThat(evaluation.scored())
                    .allSatisfy(each -> assertThat(each.score())
                            .isBetween(BigDecimal.ZERO, each.indicator().weight()))
                    .allSatisfy(each ->
                            assertThat(each.isShort()).isEqualTo(each.lost().signum() > 0));
        }
    }

    @Test
    void projects_roll_up_by_their_money() {
        RollUp rollUp = new RollUp(List.of(
                new RollUp.Project("信访救助", points("144"), points("95")),
                new RollUp.Project("视频系统", points("16"), points("80"))));
        assertThat(rollUp.money()).isEqualByComparingTo("160");
        assertThat(rollUp.score()).contains(points("93.50"));
        assertThat(new RollUp(List.of(new RollUp.Project("未拨款", points("0"), points("90")))).score())
                .isEmpty();
        assertThat(new RollUp(List.of()).score()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> new RollUp.Project("某项目", points("-1"), points("90")))
                .hasMessageContaining("某项目");
    }
}
