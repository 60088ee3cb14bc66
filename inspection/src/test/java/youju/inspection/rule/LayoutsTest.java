package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import youju.inspection.Inspection;
import youju.inspection.ReportBuilder;

/** Forms laid out otherwise than most; the report is on 2022. */
class LayoutsTest {

    private static List<String> categories(ReportBuilder report) {
        return Inspection.of(report.build()).findings().stream()
                .map(finding -> finding.category().id() + " " + finding.expected())
                .toList();
    }

    @Test
    void money_told_in_pairs_is_scored_too() {
        assertThat(categories(ReportBuilder.report()
                        .table(
                                "预算执行情况（10分）|预算数（万元）|126.00|执行数（万元）|122.85|执行率|97.50%|得分9.75",
                                "一级指标|二级指标|三级指标|指标性质|指标值|实际完成|分值|得分",
                                "完成指标（90分）|数量指标|报告患者|≥|320例|334例|90|90",
                                "合计||||||100|99.75")))
                .isEmpty();
    }

    private static List<String> withSummary(String score) {
        return categories(ReportBuilder.report()
                .table("序号|项目名称|全年预算数|全年执行数|执行率|自评得分", "1|公路养护|1280|1280|100%|100", "2|公交补贴|800|800|100%|" + score)
                .line("项目支出绩效自评表（公路养护）")
                .table(
                        "预算执行|预算数|执行数|执行率|分值|得分",
                        "|1280|1280|100%|10|10",
                        "一级指标|二级指标|三级指标|指标值|完成值|分值|得分",
                        "产出|数量|养护里程|≥40公里|46公里|90|90",
                        "总分|||||100|100")
                .line("项目支出绩效自评表（公交补贴）")
                .table(
                        "预算执行|预算数|执行数|执行率|分值|得分",
                        "|800|800|100%|10|10",
                        "一级指标|二级指标|三级指标|指标值|完成值|分值|得分",
                        "产出|质量|准点率|≥90%|91%|90|90",
                        "总分|||||100|100"));
    }

    @Test
    void a_summary_of_projects_agrees_with_each_form() {
        assertThat(withSummary("100")).isEmpty();
        assertThat(withSummary("99.5")).containsExactly("table-vs-table 100");
    }

    @Test
    void target_and_result_may_stand_in_one_cell() {
        ReportBuilder report = ReportBuilder.report()
                .line("自评得分90分。")
                .columns("一级指标|二级指标|三级指标|权重|评分说明|自评得分|扣分依据")
                .row("产出|数量|森林步道|50|完成21公里，目标28公里|50|")
                .row("|质量|受害率|50|0.021‰，控制目标≤0.9‰|40|未及时上报扣10分");
        assertThat(categories(report)).contains("target-vs-score < 50");
    }

    @Test
    void a_list_with_one_column_of_money_is_a_table_of_amounts() {
        ReportBuilder report = ReportBuilder.report()
                .table("支出项目|全年预算|全年支出", "社区运转|387.00|386.40", "平安建设|217.00|215.00")
                .table("序号|项目|支出金额|主要用途", "1|社区运转|386.40|办公", "2|平安建设|251.00|网格员补助");
        assertThat(categories(report)).contains("table-vs-table 215.00");
    }

    @Test
    void basic_and_project_spending_make_the_total_among_unnumbered_rows() {
        assertThat(categories(ReportBuilder.report()
                        .table(
                                "项目|2022年决算数|2022年全年预算数|2021年决算数",
                                "基本支出|298.60|302.00|289.45",
                                "其中：人员经费|262.45|264.80|253.20",
                                "公用经费|36.15|37.20|36.25",
                                "项目支出|132.60|138.00|118.90",
                                "其中：信访救助|41.50|45.00|35.00",
                                "督查督办|91.10|93.00|83.90",
                                "支出合计|431.20|440.00|408.53")))
                .containsExactly("sum-mismatch 408.35");
    }

    @Test
    void digits_in_another_order_tell_that_one_thing_is_meant() {
        ReportBuilder report = ReportBuilder.report()
                .line("六、绩效情况")
                .line("2.“两癌”检查。检查农村适龄妇女8,126人，结果及时反馈。")
                .row("产出指标|数量指标|农村妇女“两癌”检查|≥8000人|8162人|50|50|")
                .row("|质量指标|按期反馈率|≥98%|98.81%|50|50|")
                .total("100|100");
        assertThat(categories(report)).containsExactly("text-vs-table 8162人");
    }

    @Test
    void a_result_of_another_year_is_none_of_this_years() {
        ReportBuilder report = ReportBuilder.report()
                .line("一、基本情况")
                .line("截至2021年底已完成数字化31.1万卷，数字化率73.0%。")
                .line("另对2021年完工小区开展回访，居民满意度90.60%。2021年度自评得分97.85分。")
                .line("如按常住人口31,205人计算，签约率为52.04%。")
                .row("产出指标|数量指标|馆藏数字化率|≥82%|83.1%|40|40|")
                .row("|数量指标|家庭医生签约率|≥42%|42.03%|30|30|")
                .row("满意度指标|满意度|居民满意度|≥90%|92.35%|30|30|")
                .total("100|100");
        assertThat(categories(report)).isEmpty();
    }

    @Test
    void a_target_in_brackets_is_not_what_was_reached() {
        ReportBuilder report = ReportBuilder.report()
                .line("四、绩效目标完成情况分析")
                .line("年度目标1：落实公共卫生服务。健康档案建档率93.1%（目标90%）。新增停车位1,106个，为计划700个的158.00%。")
                .row("产出指标|数量指标|健康档案建档率|≥90%|93.1%|50|50|")
                .row("|数量指标|新增停车位|≥700个|1106个|50|50|拆违空地增设")
                .total("100|100");
        assertThat(categories(report)).isEmpty();
    }

    private static List<String> onItsSide(String score) {
        return categories(ReportBuilder.report()
                .table(
                        "指标|教师培训|场地改造|家长满意度",
                        "类别|数量|数量|满意度",
                        "目标值|≥80人次|950平方米|≥95%",
                        "完成值|84人次|950平方米|97.91%",
                        "分值|40|40|20",
                        "得分|40|40|" + score)
                .table("产出|满意度|合计", "80|20|100"));
    }

    @Test
    void a_form_may_lie_on_its_side() {
        assertThat(onItsSide("20")).isEmpty();
        assertThat(onItsSide("21")).contains("score-over-weight 0–20", "total-score 101");
    }

    private static List<String> listed(String reached) {
        return categories(ReportBuilder.report()
                .line("4、指标完成情况")
                .line("（1）指标：药物制度覆盖率；目标：100%；完成：100%；分值：50分；得分：50分。")
                .line("（2）指标：重点人群签约率；目标：≥75%；完成：" + reached + "；分值：50分；得分：50分。"));
    }

    @Test
    void a_form_may_be_a_list_of_paragraphs() {
        assertThat(listed("77.80%")).isEmpty();
        assertThat(listed("72.80%")).containsExactly("target-vs-score < 50");
    }

    @Test
    void points_may_stand_after_each_level() {
        assertThat(categories(ReportBuilder.report()
                        .table(
                                "一级指标|分值|二级指标|三级指标|分值|目标值|实际值|得分",
                                "产出|50|数量|检查单位|50|≥2800家|2846家|50",
                                "效益|50|社会效益|参与率|40|≥65%|66%|40",
                                "合计|100|||90|||90")))
                .contains("weight-category 50", "weight-total 100");
    }

    @Test
    void a_plain_table_adds_up_both_ways() {
        assertThat(categories(ReportBuilder.report()
                        .table("学段|学前|义务教育|普通高中|合计", "人次|1938|4086|2315|8339", "金额（万元）|258.40|612.35|486.50|1357.52")))
                .containsExactly("sum-mismatch 1357.25");
        assertThat(categories(ReportBuilder.report()
                        .table("序号|展览|观众（万人次）", "1|青瓷展|9.2", "2|书法展|5.4", "3|文物展|10.6", "合计||25.6")))
                .containsExactly("sum-mismatch 25.2");
    }

    @Test
    void cells_that_run_on_are_read_like_text() {
        assertThat(categories(ReportBuilder.report()
                        .table("三献工作|动员无偿献血2,315人次；造血干细胞采样68人份，其中高分辨配型成功2例，实现捐献1例。")
                        .row("产出指标|数量指标|造血干细胞采样|≥60人份|86人份|50|50|")
                        .row("|数量指标|无偿献血动员|≥2000人次|2315人次|50|50|")
                        .total("100|100")))
                .containsExactly("text-vs-table 86人份");
    }

    @Test
    void a_share_of_the_target_follows_from_the_form() {
        ReportBuilder report = ReportBuilder.report()
                .line("四、完成情况")
                .line("救助困难群众1,682人次，完成目标的105.31%；体质健康合格率90.7%，较目标低2.5个百分点，原因是疫情。")
                .row("产出指标|数量指标|救助困难群众|≥1600人次|1682人次|50|50|")
                .row("|质量指标|体质健康合格率|≥93%|90.7%|50|48.76|疫情影响")
                .total("100|98.76");
        assertThat(categories(report)).containsExactly("rate-mismatch 105.13%", "rate-mismatch 2.3");
    }

    @Test
    void the_form_has_the_texts_rate_of_execution() {
        ReportBuilder report = ReportBuilder.report()
                .line("全年预算256.00万元，支出249.60万元，执行率97.50%。")
                .row("预算执行|预算执行率|预算执行率|100%|97.05%|10|9.71|结余")
                .row("产出指标|数量指标|检查单位|≥80家|86家|90|90|")
                .total("100|99.71");
        assertThat(categories(report)).containsExactly("text-vs-table 97.05%");
    }

    @Test
    void a_note_under_the_form_explains_the_row_that_it_speaks_of() {
        ReportBuilder report = ReportBuilder.report()
                .row("产出指标|数量指标|更换检查井盖|≥900座|812座|50|45.11|")
                .row("|时效指标|井盖缺失处置时间|≤2小时|3小时|50|45|")
                .total("100|90.11")
                .line("备注：1.更换井盖未达目标，因道路整体改造顺延88座。2.井盖处置时间超过目标，夜间物资调拨慢，已增设应急物资点。");
        assertThat(categories(report)).isEmpty();
    }
}
