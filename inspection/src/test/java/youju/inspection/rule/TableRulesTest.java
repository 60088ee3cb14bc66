package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Inspection;
import youju.inspection.ReportBuilder;

class TableRulesTest {

    private static List<String> categories(ReportBuilder report) {
        return Inspection.of(report.build()).findings().stream()
                .map(finding -> finding.category().id() + " " + finding.expected())
                .toList();
    }

    private static List<String> withLedger(String wrong, String right) {
        return categories(ReportBuilder.report()
                .line("表1 支出情况表（单位：万元）")
                .table(
                        "支出项目|年初预算数|追加预算|调整预算数|决算数|支出率|结余".replace(right, wrong),
                        "一、基本支出|2250.00|90.00|2340.00|2318.42|99.08%|21.58".replace(right, wrong),
                        "1.人员经费|1975.00|85.00|2060.00|2046.30|99.33%|13.70".replace(right, wrong),
                        "2.公用经费|275.00|5.00|280.00|272.12|97.19%|7.88".replace(right, wrong),
                        "二、项目支出|4600.00|480.00|5080.00|4552.50|89.62%|527.50".replace(right, wrong),
                        "合计|6850.00|570.00|7420.00|6870.92|92.60%|549.08".replace(right, wrong)));
    }

    @Test
    void a_table_that_adds_up_stays_silent() {
        assertThat(withLedger("", "nothing of this")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "合计|6850.00|570.00|7420.00|6870.92, 合计|6850.00|570.00|7420.00|6780.92, sum-mismatch 6870.92",
        "2060.00|2046.30, 2060.00|2064.30, sum-mismatch",
        "89.62%, 98.62%, rate-mismatch 89.62%",
        "5080.00|4552.50|89.62%|527.50, 5080.00|4552.50|89.62%|572.50, sum-mismatch 527.5",
        "600.00|480.00|5080.00, 600.00|408.00|5080.00, sum-mismatch"
    })
    void one_wrong_figure_is_found(String right, String wrong, String expected) {
        assertThat(withLedger(wrong, right)).anyMatch(found -> found.startsWith(expected));
    }

    @Test
    void number_times_price_is_the_amount() {
        assertThat(categories(ReportBuilder.report()
                        .table("序号|支出内容|数量|单价|金额（万元）", "1|终端|24套|26500元|63.60", "2|音响|10套|3000元|3.00")))
                .isEmpty();
        assertThat(categories(ReportBuilder.report()
                        .table("序号|支出内容|数量|单价|金额（万元）", "1|终端|24套|26500元|66.30", "2|音响|10套|3000元|3.00")))
                .containsExactly("rate-mismatch 63.6");
    }

    private static List<String> withSpendingByNature(String hospitality) {
        return categories(ReportBuilder.report()
                .line("附件1 部门整体支出绩效评价基础数据表")
                .table(
                        "经费控制情况|当年决算数|当年预算数|上年决算数",
                        "一、基本支出|237.20|243.40|226.75",
                        "其中：公用经费|25.40|27.00|26.10",
                        "“三公”经费|1.86|2.40|2.05",
                        "二、项目支出|70.02|75.00|64.50")
                .line("附件2 部门整体支出绩效自评表")
                .table(
                        "部门资金|全年预算数|全年执行数|执行率|分值|得分",
                        "年度资金总额|318.40|307.22|96.49%|10|9.65",
                        "一般公共预算拨款|307.22|基本支出|237.20||",
                        "政府性基金拨款||公用经费|25.40||",
                        "其他资金||其中：三公经费|" + hospitality + "||",
                        "||项目支出|70.02||",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                        "产出指标|数量指标|接待批次|≥3000批次|3126批次|80|80",
                        "满意度指标|满意度指标|群众满意度|≥90%|91%|10|10",
                        "总分|||||100|99.65")
                .line("执行率未达100%，原因是节约。"));
    }

    @Test
    void spending_by_nature_is_the_ledgers() {
        assertThat(withSpendingByNature("1.86")).noneMatch(found -> found.startsWith("table-vs-table"));
        assertThat(withSpendingByNature("1.68")).anyMatch(found -> found.startsWith("table-vs-table 1.86"));
    }

    @Test
    void what_there_was_to_resolve_is_not_what_was_resolved() {
        for (String told : List.of("交办积案30件，化解27件，化解率90%。", "化解交办积案27件。")) {
            assertThat(categories(ReportBuilder.report()
                            .line(told)
                            .table(
                                    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                    "产出指标|数量指标|化解交办积案|≥25件|27件|50|50",
                                    "满意度指标|满意度指标|群众满意度|≥90%|91%|50|50",
                                    "总分||||| 100|100")))
                    .as(told)
                    .noneMatch(found -> found.startsWith("text-vs-table"));
        }
    }

    @Test
    void text_and_table_give_one_amount() {
        String[] table = {
            "项目|预算数|决算数|上年决算数", "一、基本支出|341.20|338.57|329.44", "二、项目支出|127.28|122.45|118.06", "合计|468.48|461.02|447.50"
        };
        assertThat(categories(ReportBuilder.report()
                        .line("基本支出338.57万元，项目支出122.45万元。")
                        .table(table)))
                .isEmpty();
        assertThat(categories(ReportBuilder.report().line("基本支出383.57万元。").table(table)))
                .containsExactly("text-vs-table 338.57");
    }

    @Test
    void two_tables_give_one_thing_one_figure() {
        ReportBuilder report = ReportBuilder.report()
                .table("序号|重点任务|年度计划|完成情况", "1|生活垃圾清运|不少于18万吨|18.64万吨", "2|公厕改造|12座|12座")
                .row("产出指标|数量指标|生活垃圾清运量|≥18万吨|18.46万吨|60|60|")
                .row("|数量指标|公厕改造数量|≥12座|12座|40|40|")
                .total("100|100");
        assertThat(categories(report)).containsExactly("table-vs-table 18.46万吨");
    }

    @Test
    void posts_and_staff_of_text_and_table_are_the_same() {
        ReportBuilder report =
                ReportBuilder.report().line("核定编制24名，年末实有23人。").table("财政供养人员情况|编制数|年末实际在职人数|控制率", "|24|21|87.5%");
        assertThat(categories(report)).containsExactly("text-vs-table 21");
    }

    @Test
    void numbers_of_headings_run_on() {
        ReportBuilder gap =
                ReportBuilder.report().line("一、概况").line("二、资金").line("三、实施").line("五、问题");
        assertThat(categories(gap)).containsExactly("section-numbering ");
        ReportBuilder twice =
                ReportBuilder.report().line("一、概况").line("（一）机构").line("（二）人员").line("（二）任务");
        assertThat(categories(twice)).containsExactly("section-numbering ");
        ReportBuilder restart = ReportBuilder.report()
                .line("一、概况")
                .line("（一）机构")
                .line("（二）人员")
                .line("二、资金")
                .line("（一）预算")
                .line("（二）支出");
        assertThat(categories(restart)).isEmpty();
    }

    @Test
    void a_form_of_another_year_is_found() {
        ReportBuilder report = ReportBuilder.report().line("部门整体支出绩效自评表（2021年度）");
        assertThat(categories(report)).containsExactly("wrong-year 2022");
    }

    @Test
    void a_target_stands_with_one_value() {
        ReportBuilder report = ReportBuilder.report()
                .line("（一）绩效目标：养护里程1486公里，水毁修复35处。")
                .row("产出指标|数量指标|养护里程|≥1486公里|1486公里|60|60|")
                .row("|数量指标|水毁修复|≥30处|35处|40|40|")
                .total("100|100");
        assertThat(categories(report)).containsExactly("target-inconsistent 30处");
    }
}
