package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.Inspection;
import youju.inspection.ReportBuilder;

/** A form that is right in every row, and the same form with one thing wrong in it. */
class FormRulesTest {

    private static ReportBuilder right() {
        return ReportBuilder.report()
                .line("自评得分98.41分，等级为优。执行率得分=执行率×10。")
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("产出指标（50分）|数量指标|受理来信来访|≥1500批次|1643批次|20|20|")
                .row("|质量指标|及时受理率|≥99%|99.35%|15|15|")
                .row("|成本指标|三公经费支出|≤3万元|2.15万元|15|15|")
                .row("效益指标（30分）|社会效益指标|积案化解件数|≥30件|33件|30|30|")
                .row("满意度指标（10分）|服务对象满意度|群众满意率|≥90%|88.6%|10|9.80|历史遗留问题周期长")
                .total("100|99.64");
    }

    private static List<Finding> findings(String wrong, String right) {
        ReportBuilder report = ReportBuilder.report()
                .line("自评得分99.64分，等级为优。执行率得分=执行率×10。".replace(right, wrong))
                .funds("468.48|461.02|98.41%|10|9.84".replace(right, wrong))
                .row("产出指标（50分）|数量指标|受理来信来访|≥1500批次|1643批次|20|20|".replace(right, wrong))
                .row("|质量指标|及时受理率|≥99%|99.35%|15|15|".replace(right, wrong))
                .row("|成本指标|三公经费支出|≤3万元|2.15万元|15|15|".replace(right, wrong))
                .row("效益指标（30分）|社会效益指标|积案化解件数|≥30件|33件|30|30|".replace(right, wrong))
                .row("满意度指标（10分）|服务对象满意度|群众满意率|≥90%|88.6%|10|9.80|历史遗留问题周期长".replace(right, wrong))
                .total("100|99.64".replace(right, wrong));
        return Inspection.of(report.build()).findings();
    }

    @Test
    void a_form_that_is_right_has_no_finding() {
        assertThat(findings("", "nothing of this"))
                .extracting(finding -> finding.message().chinese())
                .isEmpty();
    }

    @Test
    void the_text_gives_the_score_of_the_form() {
        assertThat(Inspection.of(right().build()).findings())
                .extracting(finding -> finding.category().id())
                .containsExactly("text-vs-table");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "text-vs-table ; 自评得分96.41分 ; 自评得分99.64分",
                "grade-threshold ; 等级为良 ; 等级为优",
                "rate-mismatch ; 468.48|461.02|96.41% ; 468.48|461.02|98.41%",
                "rule-violation ; 98.41%|10|10 ; 98.41%|10|9.84",
                "target-vs-score ; 99.35%|15|14.00 ; 99.35%|15|15",
                "target-vs-score ; 1443批次|20|20 ; 1643批次|20|20",
                "target-vs-score ; 3.15万元|15|15 ; 2.15万元|15|15",
                "score-over-weight ; 33件|30|31 ; 33件|30|30",
                "score-over-weight ; 33件|30|-1 ; 33件|30|30",
                "empty-mandatory ; 积案化解件数|≥30件||30|30 ; 积案化解件数|≥30件|33件|30|30",
                "empty-mandatory ; 积案化解件数||33件|30|30 ; 积案化解件数|≥30件|33件|30|30",
                "unquantified ; 积案化解件数|有效提升|有效提升|30|30 ; 积案化解件数|≥30件|33件|30|30",
                "deviation-unexplained ; 88.6%|10|9.80| ; 88.6%|10|9.80|历史遗留问题周期长",
                "negative-or-impossible ; 101.35% ; 99.35%",
                "total-score ; 100|98.64 ; 100|99.64",
            })
    void one_wrong_cell_is_found(String category, String wrong, String right) {
        assertThat(findings(wrong, right))
                .extracting(finding -> finding.category().id())
                .contains(category);
    }

    @Test
    void weights_add_up_to_the_level_and_to_the_full_mark() {
        assertThat(findings("99.35%|20|20", "99.35%|15|15"))
                .extracting(finding -> finding.category().id())
                .contains("weight-category", "weight-total", "total-score");
    }

    @Test
    void a_total_above_the_full_mark_is_impossible() {
        assertThat(findings("100|109.64", "100|99.64"))
                .extracting(finding -> finding.category().id())
                .contains("negative-or-impossible", "total-score");
    }

    @Test
    void a_row_listed_twice_is_scored_twice() {
        List<Finding> findings = Inspection.of(ReportBuilder.report()
                        .row("产出指标|质量指标|设备在线率|≥95%|96.4%|50|50|")
                        .row("|质量指标|设备在线率|≥95%|96.4%|50|50|")
                        .total("100|100")
                        .build())
                .findings();
        assertThat(findings).extracting(finding -> finding.category().id()).containsExactly("duplicate-row");
    }

    @Test
    void a_stated_rule_of_steps_is_recomputed() {
        ReportBuilder report = ReportBuilder.report()
                .columns("一级指标|二级指标|三级指标|分值|评分标准|完成情况|得分|扣分原因")
                .row("管理|预算|预算支出率|50|≥95%得满分；每低1个百分点扣2分，不足1个百分点按1个百分点计|92.6%|50|")
                .row("|公开|公开及时性|50|20日内公开得满分|第12日公开|50|")
                .total("100|100");
        assertThat(Inspection.of(report.build()).findings()).anySatisfy(finding -> {
            assertThat(finding.category().id()).isEqualTo("rule-violation");
            assertThat(finding.expected()).isEqualTo("44");
        });
    }

    @Test
    void a_proportional_rule_is_recomputed() {
        ReportBuilder report = ReportBuilder.report()
                .line("评分说明：正向指标未完成的，按实际值÷指标值×分值计得分。")
                .row("产出指标|数量指标|培训人次|≥5000人次|4620人次|50|49|培训延期")
                .row("|数量指标|新增就业|≥6500人|6926人|50|50|")
                .total("100|99");
        assertThat(Inspection.of(report.build()).findings()).anySatisfy(finding -> {
            assertThat(finding.category().id()).isEqualTo("rule-violation");
            assertThat(finding.expected()).isEqualTo("46.2");
        });
    }

    @Test
    void done_after_the_day_it_was_due_is_not_worth_the_full_score() {
        ReportBuilder report = ReportBuilder.report()
                .row("产出指标|时效指标|完工时间|2022年10月31日前|2022年11月26日|50|50|")
                .row("|时效指标|投用时间|2022年12月31日前|2022年11月30日|50|50|")
                .total("100|100");
        assertThat(Inspection.of(report.build()).findings())
                .extracting(finding -> finding.category().id())
                .containsExactly("target-vs-score");
    }
}
