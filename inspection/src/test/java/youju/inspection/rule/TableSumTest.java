package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Rows under a total, in tables as bureaus draw them. */
class TableSumTest {

    private static Judged table(String... lines) {
        return Judged.by(
                "table-sum", ReportBuilder.report().line("表1 支出情况表（单位：万元）").table(lines));
    }

    @Test
    void a_closing_total_is_the_sum_of_the_rows_above_it() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|2.50", "差旅费|5.00|4.10", "合计|8.00|6.60")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 2.50 + 4.10 = 6.60");
    }

    @Test
    void an_opening_total_is_the_sum_of_the_rows_below_it() {
        assertThat(table("项目|预算数|决算数", "合计|8.00|6.60", "办公费|3.00|2.50", "差旅费|5.00|4.10")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 2.50 + 4.10 = 6.60");
    }

    @Test
    void a_column_that_fails_beside_one_that_holds_is_wrong_however_far_it_is_off() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|2.50", "差旅费|5.00|4.10", "合计|8.00|66.00")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "≠ sum-mismatch 66.00 → 6.6");
    }

    @Test
    void a_wrong_total_is_told_with_its_parts() {
        Finding found = table("项目|预算数|决算数", "办公费|3.00|2.50", "差旅费|5.00|4.10", "合计|8.00|6.90")
                .finding();
        assertThat(found.message().chinese()).isEqualTo("“合计”：2.50 + 4.10 = 6.6 ≠ 6.90");
        assertThat(found.message().english()).isEqualTo("合计: 2.50 + 4.10 = 6.6, not 6.90");
        assertThat(found.figures()).containsExactly("6.90", "6.6", "2.50", "4.10");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("6.90", "2.50", "4.10");
        assertThat(found.actual()).isEqualTo("6.90");
    }

    @Test
    void a_lone_column_is_held_against_its_total_only_if_it_is_near() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "合计|8.10|").lines())
                .containsExactly("≠ sum-mismatch 8.10 → 8");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|4.50|", "合计|10.00|").lines())
                .as("a quarter")
                .containsExactly("≠ sum-mismatch 10.00 → 7.5");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|4.49|", "合计|10.00|").lines())
                .as("more than a quarter")
                .containsExactly("? 10.00 the rows under 合计 may not be all");
    }

    @Test
    void printed_parts_are_off_by_half_a_digit_each_and_so_is_their_total() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "合计|8.01|").lines())
                .containsExactly("= 3.00 + 5.00 = 8.01");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "合计|8.02|").lines())
                .containsExactly("≠ sum-mismatch 8.02 → 8");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "会议费|1.00|", "合计|9.02|")
                        .lines())
                .containsExactly("= 3.00 + 5.00 + 1.00 = 9.02");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "合计|8.1|").lines())
                .as("the total has one decimal only")
                .containsExactly("= 3.00 + 5.00 = 8.1");
    }

    @Test
    void whole_numbers_are_exact() {
        assertThat(table("项目|预算数|决算数", "办公费|30|", "差旅费|50|", "合计|81|").lines())
                .containsExactly("≠ sum-mismatch 81 → 80");
    }

    @Test
    void rates_and_prices_are_not_added() {
        assertThat(table(
                                "项目|预算数|决算数|执行率|人均|受益人次",
                                "办公费|3.00|2.50|83.33%|1.00|100",
                                "差旅费|5.00|4.10|82.00%|2.00|200",
                                "合计|8.00|6.60|82.50%|9.00|300")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 2.50 + 4.10 = 6.60", "= 100 + 200 = 300");
    }

    @Test
    void two_columns_of_one_kind_are_told_apart_by_their_place() {
        assertThat(table("项目|本级预算|镇街预算|决算数", "办公费|3.00|1.00|4.00", "差旅费|5.00|2.00|7.00", "合计|8.00|3.00|11.00")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 1.00 + 2.00 = 3.00", "= 4.00 + 7.00 = 11.00");
    }

    @Test
    void the_only_column_of_no_known_kind_is_added_too() {
        assertThat(table("指标名称|预算数|受益人次", "办公费|3.00|100", "差旅费|5.00|200", "合计|8.00|300")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 100 + 200 = 300");
    }

    @Test
    void a_single_row_is_no_sum() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|2.50", "合计|8.00|6.60").lines()).isEmpty();
    }

    @Test
    void a_total_without_a_figure_is_no_total() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|2.50", "差旅费|5.00|4.10", "合计|8.00|—")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00");
    }

    @Test
    void numbered_rows_make_the_total_and_each_its_own_parts() {
        assertThat(table(
                                "项目|预算数|决算数",
                                "一、基本支出|60.00|",
                                "（一）人员经费|40.00|",
                                "（二）公用经费|20.00|",
                                "二、项目支出|30.00|",
                                "1.信访救助|18.00|",
                                "2.系统运维|12.00|",
                                "合计|90.00|")
                        .lines())
                .containsExactly("= 40.00 + 20.00 = 60.00", "= 18.00 + 12.00 = 30.00", "= 60.00 + 30.00 = 90.00");
    }

    @Test
    void deeper_numbers_belong_to_the_row_above_them() {
        assertThat(table(
                                "项目|预算数|决算数",
                                "（一）人员经费|40.00|",
                                "1.工资|25.00|",
                                "（1）基本工资|15.00|",
                                "（2）津贴补贴|10.00|",
                                "2.社保缴费|15.00|",
                                "（二）公用经费|20.00|")
                        .lines())
                .containsExactly("= 25.00 + 15.00 = 40.00", "= 15.00 + 10.00 = 25.00");
    }

    @Test
    void an_unnumbered_row_explains_the_numbered_one_above_it() {
        assertThat(table("项目|预算数|决算数", "（一）人员经费|40.00|", "1.工资|25.00|", "津贴|5.00|", "2.社保缴费|15.00|")
                        .lines())
                .containsExactly("= 25.00 + 15.00 = 40.00");
    }

    @Test
    void a_total_under_another_sums_the_rows_between() {
        assertThat(table(
                                "项目|预算数|决算数",
                                "办公费|3.00|",
                                "差旅费|5.00|",
                                "会议费|1.00|",
                                "印刷费|2.00|",
                                "邮电费|4.00|",
                                "日常支出合计|15.00|",
                                "系统运维|4.00|",
                                "救助支出|5.00|",
                                "项目支出合计|9.00|")
                        .lines())
                .containsExactly("= 3.00 + 5.00 + 1.00 + 2.00 + 4.00 = 15.00", "= 4.00 + 5.00 = 9.00");
    }

    @Test
    void staff_and_office_costs_are_all_there_is_of_basic_spending() {
        assertThat(table("项目|预算数|决算数", "一、基本支出|61.00|", "人员经费|40.00|", "公用经费|20.00|", "二、项目支出|30.00|")
                        .lines())
                .containsExactly("≠ sum-mismatch 61.00 → 60");
        assertThat(table("项目|预算数|决算数", "一、基本支出|61.00|", "人员经费|40.00|", "会议费|20.00|", "二、项目支出|30.00|")
                        .lines())
                .as("other parts may be left out")
                .containsExactly("? 61.00 the rows under 一、基本支出 may not be all");
        assertThat(table("项目|预算数|决算数", "一、基本支出|61.00|", "培训费|40.00|", "公用经费|20.00|", "二、项目支出|30.00|")
                        .lines())
                .containsExactly("? 61.00 the rows under 一、基本支出 may not be all");
        assertThat(table("项目|预算数|决算数", "一、项目支出|61.00|", "人员经费|40.00|", "公用经费|20.00|", "二、其他支出|30.00|")
                        .lines())
                .containsExactly("? 61.00 the rows under 一、项目支出 may not be all");
    }

    @Test
    void what_is_named_as_part_of_a_row_is_not_added_again() {
        assertThat(table("项目|预算数|决算数", "合计|8.00|6.60", "办公费|3.00|2.50", "其中：印刷费|1.00|0.50", "差旅费|5.00|4.10")
                        .lines())
                .containsExactly("= 3.00 + 5.00 = 8.00", "= 2.50 + 4.10 = 6.60");
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "其中：印刷费|1.00|", "差旅费|5.00|", "合计|8.10|")
                        .lines())
                .as("with an open list nothing is sure")
                .containsExactly("? 8.10 the rows under 合计 may not be all");
    }

    @Test
    void the_rows_of_a_forms_funds_are_its_sources() {
        assertThat(table(
                                "项目资金|全年预算数|全年执行数",
                                "年度资金总额|100.00|90.00",
                                "其中：当年财政拨款|80.00|75.00",
                                "上年结转资金|15.00|10.00",
                                "其他资金|5.00|5.00")
                        .lines())
                .containsExactly("= 80.00 + 15.00 + 5.00 = 100.00", "= 75.00 + 10.00 + 5.00 = 90.00");
    }

    @Test
    void the_next_total_ends_the_rows_of_the_total_before_it() {
        assertThat(table("项目|预算数|决算数", "收入总计|9.00|", "财政拨款|6.00|", "其他收入|3.00|", "支出总计|8.00|", "办公费|3.00|", "差旅费|5.00|")
                        .lines())
                .containsExactly("= 6.00 + 3.00 = 9.00", "= 3.00 + 5.00 = 8.00");
    }

    @Test
    void a_grand_total_over_totals_is_not_sure() {
        assertThat(table(
                                "项目|预算数|决算数",
                                "办公费|3.00|",
                                "差旅费|5.00|",
                                "会议费|1.00|",
                                "印刷费|2.00|",
                                "邮电费|4.00|",
                                "日常支出合计|15.00|",
                                "系统运维|4.00|",
                                "救助支出|5.00|",
                                "总计|10.00|")
                        .lines())
                .containsExactly(
                        "= 3.00 + 5.00 + 1.00 + 2.00 + 4.00 = 15.00", "? 10.00 the rows under 总计 may not be all");
    }

    @Test
    void numbers_of_a_lower_level_beside_unnumbered_rows_are_not_sure() {
        assertThat(table("项目|预算数|决算数", "（一）办公费|3.00|", "（二）差旅费|5.00|", "会议费|1.00|", "合计|9.00|")
                        .lines())
                .containsExactly("? 9.00 the rows under 合计 may not be all");
        assertThat(table("项目|预算数|决算数", "（一）办公费|3.00|", "（二）差旅费|5.00|", "合计|8.10|")
                        .lines())
                .as("alone they are")
                .containsExactly("≠ sum-mismatch 8.10 → 8");
        assertThat(table("项目|预算数|决算数", "一、办公费|3.00|", "二、差旅费|5.00|", "会议费|0.50|", "合计|8.50|")
                        .lines())
                .as("of the first level they are")
                .containsExactly("≠ sum-mismatch 8.50 → 8");
    }

    @Test
    void a_subtotal_is_no_total_of_the_table() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "小计合计|9.00|").lines())
                .isEmpty();
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "其中合计|9.00|").lines())
                .isEmpty();
    }

    @Test
    void a_total_named_without_the_word_is_not_sure() {
        assertThat(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "本年支出|8.10|").lines())
                .containsExactly("? 8.10 the rows under 本年支出 may not be all");
        assertThat(List.of(table("项目|预算数|决算数", "办公费|3.00|", "差旅费|5.00|", "本年支出|8.00|")
                        .toString()))
                .containsExactly("= 3.00 + 5.00 = 8.00");
    }
}
