package youju.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private static final List<String> GOOD = List.of(
            "scheme town-2023",
            "zh 某县",
            "en A county",
            "source 某文",
            "from 2023-01-01",
            "part money 20 预算执行率",
            "part output 80 产出 数量",
            "grade 优 90",
            "grade 良 80",
            "grade 中 60",
            "grade 差 0",
            "far-beyond 1.2");

    private static List<String> with(int line, String text) {
        return java.util.stream.IntStream.range(0, GOOD.size())
                .mapToObj(i -> i == line ? text : GOOD.get(i))
                .toList();
    }

    @Test
    void four_schemes_come_with_the_program_and_each_carries_a_hundred_points() {
        assertThat(Schemes.builtIn())
                .extracting(Scheme::code)
                .containsExactly("hunan-2020", "ministry-2020", "ministry-2021-cost", "department-2013");
        assertThat(Schemes.builtIn())
                .allSatisfy(scheme -> assertThat(
                                scheme.parts().stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Test
    void the_ministrys_scheme_with_cost_gives_it_a_first_level_of_its_own() {
        Scheme cost = Schemes.named("ministry-2021-cost").orElseThrow();
        assertThat(cost.part("cost").orElseThrow().weight()).isEqualByComparingTo("20");
        assertThat(cost.part("output").orElseThrow().levels()).doesNotContain("成本指标");
        assertThat(cost.execution().orElseThrow().weight()).isEqualByComparingTo("10");
    }

    @Test
    void a_department_by_process_and_output_has_no_row_for_the_money() {
        assertThat(Schemes.named("department-2013").orElseThrow().execution()).isEmpty();
        assertThat(Schemes.named("department-2014")).isEmpty();
    }

    @Test
    void hunan_calls_the_third_grade_poor_and_the_ministry_calls_it_middling() {
        assertThat(PlanExamples.HUNAN.nameOf(Grade.FAIR)).isEqualTo("较差");
        assertThat(Schemes.named("ministry-2020").orElseThrow().nameOf(Grade.FAIR))
                .isEqualTo("中");
    }

    @Test
    void a_body_that_serves_nobody_moves_satisfactions_points_to_the_benefit() {
        Scheme without = PlanExamples.HUNAN.without("satisfaction");
        assertThat(without.part("satisfaction")).isEmpty();
        assertThat(without.part("benefit").orElseThrow().weight()).isEqualByComparingTo("40");
        assertThatThrownBy(() -> PlanExamples.HUNAN.without("output")).hasMessageContaining("产出指标");
        assertThatThrownBy(() -> PlanExamples.HUNAN.without("joy")).hasMessageContaining("joy");
    }

    @Test
    void a_county_writes_its_own_scheme_and_is_told_the_line_that_is_wrong() {
        assertThat(Schemes.read(GOOD)).singleElement().satisfies(scheme -> {
            assertThat(scheme.execution().orElseThrow().weight()).isEqualByComparingTo("20");
            assertThat(scheme.from()).isEqualTo("2023-01-01");
            assertThat(scheme.farBeyond()).isEqualByComparingTo("1.2");
        });
        assertThatThrownBy(() -> Schemes.read(with(5, "part money twenty 预算执行率")))
                .hasMessage("line 6: “twenty” is no number");
        assertThatThrownBy(() -> Schemes.read(with(4, "from spring")))
                .hasMessageContaining("line 13")
                .hasMessageContaining("spring");
        assertThatThrownBy(() -> Schemes.read(with(6, "part output 70 产出 数量")))
                .hasMessageContaining("90 points, not 100");
        assertThatThrownBy(() -> Schemes.read(with(6, "part money 80 产出 数量"))).hasMessageContaining("two parts");
        assertThatThrownBy(() -> Schemes.read(with(6, "part output 80 产出 数量 →joy")))
                .hasMessageContaining("moves to");
        assertThatThrownBy(() -> Schemes.read(with(6, "part output")))
                .hasMessageContaining("a code, points and a name");
        assertThatThrownBy(() -> Schemes.read(with(3, "colour red"))).hasMessageContaining("colour");
        assertThatThrownBy(() -> Schemes.read(with(3, "source"))).hasMessageContaining("“source”");
        assertThatThrownBy(() -> Schemes.read(with(10, "# no last grade"))).hasMessageContaining("four grades");
        assertThatThrownBy(() -> Schemes.read(with(8, "grade 良 95"))).hasMessageContaining("95");
    }

    @Test
    void a_part_without_points_is_refused() {
        assertThatThrownBy(() -> Schemes.read(with(5, "part money 0 预算执行率"))).hasMessageContaining("carries points");
    }
}
