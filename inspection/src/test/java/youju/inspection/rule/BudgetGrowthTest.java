package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;

/** Budgets that grow by a fifth and more. */
class BudgetGrowthTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("budget-growth", paragraphs);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年预算168.00万元，比上年的96.00万元增长75.00%。",
        "2022年预算120.00万元，比上年的100.00万元增长20%。",
        "项目预算由96.00万元增加到168.00万元。",
        "项目预算由100.00万元增加到120.00万元。",
        "2022年预算168.00万元，比上年增长75.00%。其余项目持平。",
    })
    void a_large_growth_without_a_reason_is_found(String sentence) {
        assertThat(text(sentence).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年预算119.00万元，比上年的100.00万元增长19.99%。",
        "项目预算由100.00万元增加到119.00万元。",
        "全年实际支出168.00万元，比上年的96.00万元增长75.00%。",
        "项目预算由0.00万元增加到168.00万元。",
    })
    void a_smaller_growth_and_growing_spending_stay_silent(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022年预算168.00万元，因新增办案系统比上年的96.00万元增长75.00%。",
        "2022年预算168.00万元，比上年的96.00万元增长75.00%，主要用于办案系统。",
        "2022年预算168.00万元，比上年的96.00万元增长75.00%。增长原因是上线办案系统。",
        "2022年预算168.00万元，比上年的96.00万元增长75.00%。增长由于上线办案系统",
    })
    void a_reason_may_stand_before_after_or_in_the_next_sentence(String sentence) {
        assertThat(text(sentence).lines()).containsExactly("= 预算增长75.00%已说明");
    }

    @Test
    void a_reason_two_sentences_on_is_of_something_else() {
        assertThat(text("2022年预算168.00万元，比上年的96.00万元增长75.00%。增长较快。原因另述。").findings())
                .hasSize(1);
        assertThat(text("2022年预算168.00万元，比上年的96.00万元增长75.00%。系统运维正常。").findings())
                .as("the next sentence does not go on about it")
                .hasSize(1);
    }

    @Test
    void the_finding_shows_both_budgets() {
        Finding found = text("2022年预算168.00万元，比上年的96.00万元增长75.00%，另付工资20.00万元。").finding();
        assertThat(found.figures()).containsExactly("75.00%", "168.00万元", "96.00万元");
        assertThat(found.actual()).isEqualTo("75.00%");
        assertThat(found.message().english()).isEqualTo("The budget grew by 75.00 % without a reason");
        Finding two = text("项目预算由96.00万元增加到168.00万元。").finding();
        assertThat(two.figures()).containsExactly("168.00万元", "96.00万元");
        assertThat(two.message().english()).isEqualTo("The budget grew by 75.00 % without a reason");
    }

    @Test
    void plans_may_ask_for_more() {
        assertThat(Judged.by(
                                "budget-growth",
                                ReportBuilder.report().line("五、下一步工作计划").line("明年预算168.00万元，比上年的96.00万元增长75.00%。"))
                        .lines())
                .isEmpty();
    }
}
