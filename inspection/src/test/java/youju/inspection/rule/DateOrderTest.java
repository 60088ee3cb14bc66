package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.fact.Excerpt;

/** Steps of a project and the days on which they were taken. */
class DateOrderTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("date-order", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年4月1日开工，2022年9月26日完工。 | = 2022年4月1日 ≤ 2022年9月26日",
                "2022年9月26日开工，2022年4月1日完工。 | ≠ date-order 2022年4月1日 → ≥ 2022年9月26日",
                "2022年4月1日开工，2022年4月1日完工。 | = 2022年4月1日 ≤ 2022年4月1日",
                "2022年9月26日完工，2022年9月20日通过验收。 | ≠ date-order 2022年9月20日 → ≥ 2022年9月26日",
                "2022年9月26日开工，2022年9月20日通过验收。 | ≠ date-order 2022年9月20日 → ≥ 2022年9月26日",
                "2022年3月1日开标，2022年2月20日发出中标通知书。 | ≠ date-order 2022年2月20日 → ≥ 2022年3月1日",
                "2022年3月1日发出中标通知书，2022年2月20日签订采购合同。 | ≠ date-order 2022年2月20日 → ≥ 2022年3月1日",
                "2022年3月1日开标，2022年2月20日签订采购合同。 | ≠ date-order 2022年2月20日 → ≥ 2022年3月1日",
                "2022年9月26日，工程完工；验收时间：2022年9月20日。 | ≠ date-order 2022年9月20日 → ≥ 2022年9月26日",
                "项目完工于2022年9月26日，2022年9月20日通过验收。 | ≠ date-order 2022年9月20日 → ≥ 2022年9月26日",
            })
    void a_step_follows_the_one_before_it(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年9月26日投入使用，2022年9月20日立项。",
        "2022年9月26日完工，2022年9月20日投入使用。",
        "2022年9月26日完工。",
        "2022年9月26日完工，应于2022年9月20日前通过验收。",
        "2022年9月26日完工，计划2022年9月20日通过验收。",
        "2022年9月26日完工，2022年9月20日之前须通过验收。",
        "2022年9月26日完工，验收目标2022年9月20日。",
    })
    void steps_without_an_order_plans_and_terms_stay_silent(String sentence) {
        assertThat(text(sentence).findings()).isEmpty();
    }

    @Test
    void days_without_a_printed_year_are_compared_with_one_that_has_it() {
        assertThat(text("2022年9月26日完工，9月20日通过验收。").findings()).hasSize(1);
        assertThat(text("9月26日完工，9月20日通过验收。").findings())
                .as("six days before can't be a year after")
                .hasSize(1);
        assertThat(text("9月26日完工，3月20日通过验收。").findings())
                .as("they may be of two years")
                .isEmpty();
    }

    @Test
    void a_month_that_holds_the_day_is_not_before_it() {
        assertThat(text("2022年9月26日完工，2022年9月通过验收。").findings()).isEmpty();
        assertThat(text("2022年9月26日完工，2022年8月通过验收。").findings()).hasSize(1);
    }

    @Test
    void a_span_runs_forward() {
        assertThat(text("整治自2022年3月10日开始，至2022年7月25日结束。").lines()).contains("= 2022年3月10日 ≤ 2022年7月25日");
        assertThat(text("整治时间为2022年9月10日至2022年7月25日。").lines())
                .containsExactly("≠ date-order 2022年7月25日 → ≥ 2022年9月10日");
        assertThat(text("整治时间为2022年9月10日至2022年9月10日。").lines()).containsExactly("= 2022年9月10日 ≤ 2022年9月10日");
        assertThat(text("整治时间为9月10日至7月25日。").findings())
                .as("into the next year")
                .isEmpty();
        assertThat(text("抽查自2022年12月2日起至11月28日止。").findings()).hasSize(1);
        assertThat(text("服务期自2022年4月1日起至3月31日止。").findings()).as("a whole year").isEmpty();
        assertThat(text("学年自2022年9月1日起至7月10日止。").findings()).isEmpty();
    }

    @Test
    void a_day_is_of_the_step_nearest_after_it() {
        assertThat(text("2022年9月26日完工并通过验收，2022年9月20日投入使用。").findings()).isEmpty();
        assertThat(text("2022年9月26日完工、验收，2022年4月1日开工。").lines()).containsExactly("= 2022年4月1日 ≤ 2022年9月26日");
    }

    @Test
    void of_a_label_the_last_step_counts() {
        assertThat(text("验收报告载明完工日期为2022年9月26日，2022年9月20日通过验收。").lines())
                .containsExactly("≠ date-order 2022年9月20日 → ≥ 2022年9月26日");
    }

    @Test
    void the_finding_names_both_steps() {
        Finding found = text("2022年9月26日完工，2022年9月20日通过验收。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("2022年9月20日", "2022年9月26日");
        assertThat(found.figures()).containsExactly("2022年9月20日", "2022年9月26日");
        assertThat(found.actual()).isEqualTo("2022年9月20日");
        assertThat(found.message().english()).isEqualTo("2022年9月20日 is before 2022年9月26日, which had to come first");
    }

    @Test
    void steps_of_two_paragraphs_are_not_compared() {
        assertThat(text("一期2022年9月26日完工。", "二期2022年9月20日通过验收。").lines()).isEmpty();
    }
}
