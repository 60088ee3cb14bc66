package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Columns that follow from each other. */
class ColumnFormulaTest {

    private static Judged table(String... lines) {
        return Judged.by("column-formula", ReportBuilder.report().table(lines));
    }

    @Test
    void initial_budget_and_supplement_make_the_budget() {
        assertThat(table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00|90.00|2340.00").lines())
                .containsExactly("= 2250.00 + 90.00 = 2340.00");
        assertThat(table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00|90.00|2430.00").lines())
                .as("even if no other row confirms it")
                .containsExactly("≠ sum-mismatch 2430.00 → 2340");
    }

    @Test
    void what_was_not_spent_is_left() {
        assertThat(table(
                                "项目|全年预算数|决算数|结余",
                                "基本支出|2340.00|2318.42|21.58",
                                "项目支出|5080.00|4552.50|572.50",
                                "其他|5.00|4.00|1.00")
                        .lines())
                .containsExactly(
                        "= 2340.00 − 2318.42 = 21.58", "= 5.00 − 4.00 = 1.00", "≠ sum-mismatch 572.50 → 527.5");
        assertThat(table(
                                "项目|到位资金|决算数|结余",
                                "基本支出|2340.00|2318.42|21.58",
                                "项目支出|5080.00|4552.50|572.50",
                                "其他|5.00|4.00|1.00")
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_relation_that_fails_as_often_as_it_holds_is_not_meant() {
        assertThat(table("项目|全年预算数|决算数|结余", "基本支出|2340.00|2318.42|21.58", "项目支出|5080.00|4552.50|572.50")
                        .lines())
                .containsExactly("= 2340.00 − 2318.42 = 21.58");
    }

    @Test
    void a_change_over_the_year_before_may_be_printed_without_its_sign() {
        assertThat(table(
                                "项目|决算数|上年决算数|比上年增减",
                                "基本支出|338.57|348.57|10.00",
                                "项目支出|122.45|112.45|10.00",
                                "其他|5.00|4.00|2.00",
                                "其中|9.00|10.00|-1.00")
                        .lines())
                .containsExactly(
                        "= 338.57 − 348.57 = 10.00",
                        "= 122.45 − 112.45 = 10.00",
                        "= 9.00 − 10.00 = -1.00",
                        "≠ sum-mismatch 2.00 → 1");
    }

    @Test
    void printed_amounts_are_off_by_half_a_digit_each() {
        assertThat(table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00|90.00|2340.01").findings())
                .isEmpty();
        assertThat(table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00|90.00|2340.02").findings())
                .hasSize(1);
    }

    @Test
    void rows_without_all_figures_are_passed_over() {
        assertThat(table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00||2430.00", "项目支出||90.00|2430.00", "其他|1.00|2.00|")
                        .lines())
                .isEmpty();
    }

    @Test
    void the_money_of_a_form_is_read_too() {
        ReportBuilder report = ReportBuilder.report()
                .table(
                        "项目资金|年初预算数|预算调整数|全年预算数|全年执行数|执行率|分值|得分",
                        "年度资金总额|400.00|68.48|486.48|461.02|98.41%|10|9.84",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|",
                        "产出指标|数量指标|接待来访群众|≥1500批次|1643批次|90|90|");
        assertThat(Judged.by("column-formula", report).findings())
                .extracting(Finding::expected)
                .contains("468.48");
    }

    @Test
    void the_finding_shows_the_sum() {
        Finding sum = table("项目|年初预算数|追加预算|调整预算数", "基本支出|2250.00|90.00|2430.00").finding();
        assertThat(sum.evidence()).extracting(Excerpt::quote).containsExactly("2430.00", "2250.00", "90.00");
        assertThat(sum.figures()).containsExactly("2430.00", "2250.00", "90.00", "2340");
        assertThat(sum.actual()).isEqualTo("2430.00");
        assertThat(sum.message().chinese()).isEqualTo("“基本支出”：2250.00 + 90.00 = 2340 ≠ 2430.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "终端|24套|26500元|63.60 ; = 24套 × 26500元 = 63.60",
                "终端|24套|26500元|636000 ; = 24套 × 26500元 = 636000",
                "终端|24|2.65万元|63.60万元 ; = 24 × 2.65万元 = 63.60万元",
                "终端|24套|26500元|66.30 ; ≠ rate-mismatch 66.30 → 63.6",
                "终端|24套|26500元|663000 ; ≠ rate-mismatch 663000 → 636000",
                "终端|24套|26500元|66.30万元 ; ≠ rate-mismatch 66.30万元 → 636000",
            })
    void number_times_price_is_the_amount(String row, String verdict) {
        assertThat(table("支出内容|数量|单价|金额", row).lines()).containsExactly(verdict);
    }

    @Test
    void the_finding_of_a_product_shows_number_and_price() {
        Finding product = table("支出内容|数量|单价|金额", "终端|24套|26500元|66.30").finding();
        assertThat(product.evidence()).extracting(Excerpt::quote).containsExactly("66.30", "24套", "26500元");
        assertThat(product.figures()).containsExactly("66.30", "24套", "26500元", "63.6");
        assertThat(product.actual()).isEqualTo("66.30");
        assertThat(product.message().english()).isEqualTo("终端: 24套 × 26500元 = 63.6, not 66.30");
    }

    @Test
    void without_number_price_or_amount_there_is_no_product() {
        assertThat(table("支出内容|规格|单价|金额", "终端|24套|26500元|66.30").lines()).isEmpty();
        assertThat(table("支出内容|数量|型号|金额", "终端|24套|26500元|66.30").lines()).isEmpty();
        assertThat(table("支出内容|数量|单价|备考", "终端|24套|26500元|66.30").lines()).isEmpty();
        assertThat(table("支出内容|数量|单价|金额", "终端||26500元|66.30", "音响|10套||3.00", "话筒|4支|200元|")
                        .lines())
                .isEmpty();
    }
}
