package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** One thing in two tables. */
class TableVersusTableTest {

    /** A table of tasks beside the form, each with one row. */
    private static Judged tasks(String task, String row) {
        return Judged.by(
                "table-vs-table",
                ReportBuilder.report().table("序号|重点任务|年度计划|完成情况", task).row(row).total("100|100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18万吨|18.64万吨 ; ",
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18万吨|18.46万吨 ; table-vs-table",
                "1|生活垃圾清运|≥18.0万吨|18.64万吨 ; ≥17.0万吨|18.64万吨 ; target-inconsistent",
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18万吨|29.82万吨 ; table-vs-table",
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18万吨|29.84万吨 ; ",
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18万吨|18.46万件 ; ",
                "1|生活垃圾清运|≥18万吨|18.64 ; ≥18万吨|18.46万吨 ; table-vs-table",
                "1|生活垃圾清运|≥18万吨|18.64万吨 ; ≥18|18.46 ; table-vs-table",
                "1|生活垃圾清运|＞18万吨|18.64万吨 ; ≥18万吨|18.64万吨 ; ",
                "1|垃圾|≥18万吨|18.64万吨 ; ≥18万吨|18.46万吨 ; ",
                "1|污水处理量|≥18万吨|18.64万吨 ; ≥18万吨|18.46万吨 ; ",
                "1|生活垃圾清运|18万吨至19万吨|17.9万吨和0.74万吨 ; ≥20万吨|18.46万吨 ; ",
            })
    void tasks_and_indicators_of_one_name_have_one_figure(String task, String figures, String category) {
        Judged judged = tasks(task, "产出指标|数量指标|生活垃圾清运量|" + figures + "|100|100|");
        if (category == null) {
            assertThat(judged.findings()).isEmpty();
        } else {
            assertThat(judged.findings())
                    .extracting(finding -> finding.category().id())
                    .containsExactly(category);
        }
    }

    @Test
    void agreement_is_told_of_targets_and_results() {
        assertThat(tasks("1|生活垃圾清运|≥18万吨|18.64万吨", "产出指标|数量指标|生活垃圾清运量|≥18万吨|18.64万吨|100|100|")
                        .lines())
                .containsExactly("= “生活垃圾清运量”18.64万吨 = 18.64万吨", "= “生活垃圾清运量”18万吨 = 18万吨");
    }

    @Test
    void a_result_without_a_target_is_compared_too() {
        assertThat(tasks("1|生活垃圾清运|≥18万吨|18.64万吨", "产出指标|数量指标|生活垃圾清运量||18.46万吨|100|100|")
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_target_without_a_sign_is_no_target_to_compare() {
        assertThat(tasks("1|生活垃圾清运|≥17万吨|18.64万吨", "产出指标|数量指标|生活垃圾清运量|18万吨|18.64万吨|100|100|")
                        .findings())
                .isEmpty();
    }

    @Test
    void rows_of_one_table_are_not_compared() {
        ReportBuilder report = ReportBuilder.report()
                .row("产出指标|数量指标|生活垃圾清运量|≥18万吨|18.64万吨|50|50|")
                .row("|质量指标|生活垃圾清运量|≥18万吨|18.46万吨|50|50|")
                .total("100|100");
        assertThat(Judged.by("table-vs-table", report).lines()).isEmpty();
    }

    @Test
    void the_finding_shows_both_tables() {
        Finding found = tasks("1|生活垃圾清运|≥18万吨|18.64万吨", "产出指标|数量指标|生活垃圾清运量|≥18万吨|18.46万吨|100|100|")
                .finding();
        assertThat(found.evidence())
                .extracting(Excerpt::quote)
                .containsExactly("18.64万吨", "18.46万吨", "生活垃圾清运量", "18.64万吨");
        assertThat(found.figures()).containsExactly("18.46万吨", "18.64万吨");
        assertThat(found.expected()).isEqualTo("18.46万吨");
        assertThat(found.actual()).isEqualTo("18.64万吨");
        assertThat(found.message().english()).isEqualTo("生活垃圾清运量 is 18.46万吨 in one table, 18.64万吨 in another");
    }

    private static Judged ledgers(String first, String second) {
        return Judged.by(
                "table-vs-table",
                ReportBuilder.report()
                        .line("表1")
                        .table("项目|全年预算数|决算数", "一、基本支出|243.40|237.20", first)
                        .line("表2")
                        .table("名称|全年预算数|决算数", "人员经费|218.00|211.80", second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "项目支出|75.00|70.02 ; （二）项目支出|75.00|70.02 ; 0",
                "项目支出|75.00|70.02 ; （二）项目支出|75.00|70.20 ; 1",
                "项目支出|75.00|70.02 ; （二）项目支出|57.00|70.02 ; 0",
                "项目支出|75.00|70.02 ; （二）项目支出|78.00|71.02 ; 2",
                "项目支出|75.00|70.00 ; （二）项目支出|75.00|91.00 ; 1",
                "项目支出|75.00|70.00 ; （二）项目支出|75.00|91.10 ; 0",
                "项目支出|75.00|70% ; （二）项目支出|75.00|72% ; 0",
                "项目支出|75.00|70.02万元 ; （二）项目支出|75.00|70.20 ; 1",
                "项目支出|75.00|70.02 ; （二）项目支出|75.00|70.20万元 ; 1",
                "合计|318.40|307.22 ; 年度资金总额|318.40|302.72 ; 1",
            })
    void amounts_of_one_row_and_column_agree(String first, String second, int findings) {
        assertThat(ledgers(first, second).findings()).hasSize(findings);
    }

    @Test
    void a_total_without_basic_spending_is_not_the_whole() {
        ReportBuilder report = ReportBuilder.report()
                .line("表1")
                .table("项目|全年预算数|决算数", "培训费|243.40|237.20", "合计|318.40|307.22")
                .line("表2")
                .table("名称|全年预算数|决算数", "人员经费|218.00|211.80", "年度资金总额|318.40|302.72");
        assertThat(Judged.by("table-vs-table", report).findings()).isEmpty();
    }

    private static Judged byNature(String basic, String project, String executed) {
        return Judged.by(
                "table-vs-table",
                ReportBuilder.report()
                        .line("表1 基础数据表")
                        .table("项目|全年预算数|决算数", "一、基本支出|243.40|237.20", "二、项目支出|75.00|70.02")
                        .line("部门整体支出绩效自评表")
                        .table(
                                "部门资金|全年预算数|全年执行数|执行率|分值|得分",
                                "年度资金总额|318.40|" + executed + "|96.49%|10|9.65",
                                "一般公共预算拨款|307.22|基本支出|" + basic + "||",
                                "其他资金||项目支出|" + project + "||",
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                "产出指标|数量指标|接待批次|≥3000批次|3126批次|90|90",
                                "总分|||||100|99.65"));
    }

    @Test
    void spending_by_nature_is_what_was_spent_or_what_was_planned() {
        assertThat(byNature("237.20", "70.02", "307.22").findings()).isEmpty();
        assertThat(byNature("239.20", "68.02", "307.22").findings())
                .extracting(Finding::expected)
                .containsExactly("237.20", "70.02");
        assertThat(byNature("243.40", "75.00", "307.22").findings())
                .as("together the budget")
                .isEmpty();
        assertThat(byNature("241.40", "77.00", "307.22").findings())
                .extracting(Finding::expected)
                .containsExactly("243.40", "75.00");
        assertThat(byNature("239.20", "78.02", "307.22").findings())
                .as("neither the one nor the other")
                .isEmpty();
    }
}
