package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Cells that must be filled in. */
class EmptyCellsTest {

    private static Judged row(String cells) {
        return Judged.by("empty-mandatory", ReportBuilder.report().row(cells).total("100|100"));
    }

    @Test
    void a_scored_row_says_what_was_aimed_at_and_done() {
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|99.2%|15|15|").lines()).isEmpty();
        assertThat(row("产出指标|质量指标|及时受理率||99.2%|15|15|").finding().message().chinese())
                .isEqualTo("“及时受理率”得15分，目标值为空");
        assertThat(row("产出指标|质量指标|及时受理率|≥99%||15|15|").finding().message().english())
                .isEqualTo("及时受理率 scores 15 but its actual value is empty");
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|—|15|15|").findings()).as("a dash").hasSize(1);
        assertThat(row("产出指标|质量指标||≥99%||15|15|").findings())
                .as("named by its second level")
                .hasSize(1);
    }

    @Test
    void the_finding_shows_row_cell_and_score() {
        Finding found = row("产出指标|质量指标|及时受理率|≥99%||15|15|").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("及时受理率", "", "15");
        assertThat(found.figures()).containsExactly("15", "及时受理率");
    }

    @Test
    void rows_without_score_and_of_execution_are_passed_over() {
        assertThat(row("产出指标|质量指标|及时受理率|≥99%||15||").lines()).isEmpty();
        assertThat(row("管理指标|预算管理|预算执行率|||10|9.84|").lines()).isEmpty();
        assertThat(row("管理指标|预算管理|预算执行率|≥95%|98.4%|10||").lines()).isEmpty();
    }

    @Test
    void an_answered_row_has_a_score() {
        Finding found = row("产出指标|质量指标|及时受理率|≥99%|99.2%|15||").finding();
        assertThat(found.message().chinese()).isEqualTo("“及时受理率”未填得分");
        assertThat(found.figures()).containsExactly("15", "及时受理率");
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|99.2%|||").findings())
                .as("without a weight it isn't scored")
                .isEmpty();
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|99.2%|15|—|").findings())
                .as("a dash says that it isn't scored")
                .isEmpty();
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|—|15||").findings()).isEmpty();
    }

    private static Judged form(String fields, String last) {
        return Judged.by(
                "empty-mandatory",
                ReportBuilder.report()
                        .line("项目支出绩效自评表")
                        .table(
                                fields,
                                "项目资金|全年预算数|全年执行数|预算执行率|分值|得分",
                                "年度资金总额|100.00|98.50|98.50%|10|9.85",
                                "一级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                "产出指标|接待来访群众|≥1500批次|1643批次|90|90",
                                last));
    }

    @Test
    void the_form_says_whose_it_is() {
        assertThat(form("项目名称|信访救助|主管部门|县信访局|实施单位|接访中心", "总分||||100|99.85").lines())
                .containsExactlyInAnyOrder("= 项目名称：信访救助", "= 主管部门：县信访局", "= 实施单位：接访中心");
        Finding found = form("项目名称|信访救助|主管部门||实施单位|接访中心", "总分||||100|99.85").finding();
        assertThat(found.message().chinese()).isEqualTo("“主管部门”为空");
        assertThat(found.message().english()).isEqualTo("The field 主管部门 is empty");
        assertThat(found.figures()).containsExactly("主管部门");
        assertThat(form("项目编码||主管部门|县信访局|项目类型||", "总分||||100|99.85").findings())
                .as("codes and kinds may be left out")
                .isEmpty();
    }

    @Test
    void a_grade_may_be_empty_beside_a_total_score() {
        assertThat(form("项目名称|信访救助|主管部门|县信访局|实施单位|接访中心", "评价等级|||||").findings())
                .extracting(finding -> finding.message().chinese())
                .containsExactly("“评定等级”为空");
        assertThat(form("项目名称|信访救助|主管部门|县信访局|实施单位|接访中心", "评价等级|优||||").findings())
                .isEmpty();
    }
}
