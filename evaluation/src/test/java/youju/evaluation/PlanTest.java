package youju.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.evaluation.PlanExamples.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static Indicator indicator(String code, String part, String level, String weight) {
        return new Indicator(code, part, level, "指标" + code, new Goal.Qualitative("办完"), points(weight), "计划");
    }

    @Test
    void a_plan_whose_weights_add_up_on_each_level_may_be_approved() {
        assertThat(PlanExamples.perfect().plan().faults()).isEmpty();
    }

    /** The sample prints 80 points of output under a head of 50 and comes to 110 in all. */
    @Test
    void the_samples_weights_are_refused_by_level_and_in_all() {
        Plan plan = PlanExamples.perfect()
                .figure("funds", "output", "时效指标", "资金到位及时率", Direction.AT_LEAST, "100", "30", "100")
                .plan();
        assertThat(plan.faults())
                .containsExactly(
                        new PlanFault.PartOff(PlanExamples.HUNAN.part("output").orElseThrow(), points("80")),
                        new PlanFault.TotalOff(points("130")));
    }

    @Test
    void points_moved_from_one_level_to_another_are_found_although_the_total_is_right() {
        List<Indicator> moved = new ArrayList<>(PlanExamples.perfect().plan().indicators());
        moved.removeLast();
        moved.add(indicator("more", "benefit", "社会效益指标", "10"));
        assertThat(new Plan(PlanExamples.HUNAN, moved).faults())
                .extracting(fault -> fault.getClass().getSimpleName())
                .containsExactly("PartOff", "PartOff");
    }

    @Test
    void an_indicator_stands_under_levels_of_its_scheme() {
        Indicator nowhere = indicator("a", "cost", "经济成本指标", "1");
        Indicator money = indicator("b", "execution", "预算执行率", "1");
        Indicator astray = indicator("c", "output", "经济效益指标", "1");
        assertThat(new Plan(PlanExamples.HUNAN, List.of(nowhere, money, astray)).faults())
                .contains(
                        new PlanFault.NoSuchPart(nowhere),
                        new PlanFault.NoSuchPart(money),
                        new PlanFault.NoSuchLevel(
                                astray, PlanExamples.HUNAN.part("output").orElseThrow()));
    }

    @Test
    void one_thing_is_not_counted_twice() {
        Indicator one = indicator("a", "output", "数量指标", "25");
        Indicator sameName = new Indicator("b", "output", "数量指标", "指标a", one.goal(), points("25"), "计划");
        Indicator sameCode = new Indicator("a", "output", "质量指标", "别的", one.goal(), points("25"), "计划");
        assertThat(new Plan(PlanExamples.HUNAN, List.of(one, sameName, sameCode)).faults())
                .contains(new PlanFault.Twice(sameName), new PlanFault.Twice(sameCode))
                .doesNotContain(new PlanFault.Twice(one));
    }

    @Test
    void a_goal_says_where_it_is_from_and_an_indicator_carries_points() {
        Indicator bare = new Indicator("a", "output", "数量指标", "件数", new Goal.Qualitative("办完"), points("50"), " ");
        assertThat(new Plan(PlanExamples.HUNAN, List.of(bare)).faults()).contains(new PlanFault.NoBasis(bare));
        assertThatThrownBy(() -> indicator("a", "output", "数量指标", "0")).hasMessageContaining("指标a");
        assertThatThrownBy(() -> new Indicator("a", "output", "数量指标", "", bare.goal(), points("1"), ""))
                .hasMessageContaining("no name");
        assertThatThrownBy(() -> new Goal.Qualitative(" ")).hasMessageContaining("what is to be reached");
    }

    /** However the points of a level are cut up, a plan is lawful exactly if each level's pieces come to it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void however_the_points_of_a_level_are_cut_up_they_come_to_it(int seed) {
        Random random = new Random(seed);
        for (Scheme scheme : Schemes.builtIn()) {
            List<Indicator> indicators = new ArrayList<>();
            for (Part part : scheme.parts()) {
                BigDecimal left = part.isExecution() ? BigDecimal.ZERO : part.weight();
                while (left.signum() > 0) {
                    BigDecimal piece = points("0.5")
                            .multiply(BigDecimal.valueOf(1 + random.nextInt(20)))
                            .min(left);
                    left = left.subtract(piece);
                    String level =
                            part.levels().get(random.nextInt(part.levels().size()));
                    indicators.add(indicator(String.valueOf(indicators.size()), part.code(), level, piece.toString()));
                }
            }
            assertThat(new Plan(scheme, indicators).faults()).isEmpty();
            indicators.remove(random.nextInt(indicators.size()));
            assertThat(new Plan(scheme, indicators).faults())
                    .extracting(fault -> fault.getClass().getSimpleName())
                    .containsExactly("PartOff", "TotalOff");
        }
    }
}
