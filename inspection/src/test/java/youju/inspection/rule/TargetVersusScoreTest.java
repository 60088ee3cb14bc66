package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Target, actual value, weight and score of one row. */
class TargetVersusScoreTest {

    private static Judged row(String cells) {
        return Judged.by("target-vs-score", ReportBuilder.report().row(cells).total("100|100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产出指标|质量指标|及时受理率|≥99%|98.2%|15|15|；< 15",
                "产出指标|质量指标|及时受理率|≥99%|98.99%|15|15|；< 15",
                "产出指标|质量指标|及时受理率|≥99%|98.2%|15|16|；< 15",
                "产出指标|质量指标|及时受理率|≥99%|99%|15|14|；15",
                "产出指标|质量指标|及时受理率|≥99%|99.35%|15|14.99|；15",
                "产出指标|成本指标|三公经费支出|≤3万元|3.15万元|15|15|；< 15",
                "产出指标|成本指标|三公经费支出|≤3万元|2.15万元|15|14|；15",
                "产出指标|数量指标|受理来信来访|=1500批次|1499批次|15|15|；< 15",
                "产出指标|数量指标|受理来信来访|1500批次|1443批次|15|15|；< 15",
                "产出指标|时效指标|完工时间|2022年10月31日前|2022年11月26日|50|50|；< 50",
                "产出指标|时效指标|完工时间|10月31日前|11月26日|50|51|；< 50",
            })
    void a_score_that_does_not_fit_is_found(String line) {
        String[] parts = line.split("；");
        assertThat(row(parts[0]).finding().expected()).isEqualTo(parts[1].strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产出指标|质量指标|及时受理率|≥99%|99%|15|15|",
                "产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.88|",
                "产出指标|质量指标|及时受理率|≥99%|99.35%|15|14.9999|",
                "产出指标|质量指标|及时受理率|≥99%|99.35%|15|14|扣除网上受理超时一件",
                "产出指标|数量指标|受理来信来访|≥1500批次|2643批次|15|14|",
                "产出指标|数量指标|受理来信来访|1500批次|1643批次|15|14|",
                "产出指标|数量指标|受理来信来访|≥1500批次|约1500批次|15|14|",
                "产出指标|成本指标|培训成本|=500元|480元|15|15|",
                "产出指标|成本指标|培训成本|=500元|500元|15|15|",
            })
    void a_score_that_fits_is_told_so(String cells) {
        assertThat(row(cells).lines()).hasSize(1).allMatch(line -> line.startsWith("= "));
    }

    @Test
    void what_fits_is_told_with_all_four_figures() {
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.88|").lines())
                .containsExactly("= 及时受理率：目标99%，完成98.2%，分值15，得分14.88");
    }

    @Test
    void an_exact_target_is_reached_from_below_only_in_costs() {
        assertThat(row("产出指标|成本指标|培训成本|=500元|480元|15|15|").findings()).isEmpty();
        assertThat(row("产出指标|数量指标|培训人次|=500人次|480人次|15|15|").findings()).hasSize(1);
    }

    @Test
    void words_and_several_figures_cannot_be_compared() {
        assertThat(row("产出指标|质量指标|服务水平|有效提升|有效提升|15|15|").lines())
                .containsExactly("? 服务水平 服务水平: target or actual is not one figure");
        assertThat(row("产出指标|质量指标|及时受理率|≥99%||15|15|").lines())
                .containsExactly("? 及时受理率 及时受理率: target or actual is not one figure");
    }

    @Test
    void without_weight_or_score_nothing_is_judged() {
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|98.2%||15|").lines()).isEmpty();
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|98.2%|15||").lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产出指标|时效指标|完工时间|2022年10月31日前|2022年11月26日|50|49|",
                "产出指标|时效指标|完工时间|2022年10月31日前|2022年10月31日|50|50|",
                "产出指标|时效指标|完工时间|2022年|2023年1月26日|50|50|",
                "产出指标|时效指标|完工时间|2022年10月31日前|11月26日|50|50|",
                "产出指标|时效指标|完工时间|2022年3月1日至2022年10月31日|2022年11月26日|50|50|",
            })
    void a_day_kept_or_paid_for_is_not_late(String cells) {
        assertThat(row(cells).findings()).isEmpty();
    }

    @Test
    void a_rule_of_the_row_itself_is_judged_elsewhere() {
        ReportBuilder report = ReportBuilder.report()
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("产出指标|质量指标|及时受理率|≥99%|97%|15|15|≥99%得满分；每低1个百分点扣1分")
                .total("100|100");
        assertThat(Judged.by("target-vs-score", report).lines()).isEmpty();
        ReportBuilder kept = ReportBuilder.report()
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("产出指标|质量指标|及时受理率|≥99%|97%|15|13|≥99%得满分；每低1个百分点扣1分")
                .total("100|100");
        assertThat(Judged.by("target-vs-score", kept).lines()).hasSize(1);
    }

    @Test
    void the_findings_show_the_row() {
        Finding missed = row("产出指标|质量指标|及时受理率|≥99%|98.2%|15|15.0|").finding();
        assertThat(missed.evidence()).extracting(Excerpt::quote).containsExactly("15.0", "及时受理率", "99%", "98.2%");
        assertThat(missed.figures()).containsExactly("99%", "98.2%", "15", "15.0");
        assertThat(missed.actual()).isEqualTo("15.0");
        assertThat(missed.message().english())
                .isEqualTo("及时受理率: target 99%, actual 98.2%, weight 15, score 15.0: missed, yet full score");
        Finding cut = row("产出指标|质量指标|及时受理率|≥99%|99.2%|15|14|").finding();
        assertThat(cut.message().chinese()).isEqualTo("“及时受理率”目标99%，完成99.2%，分值15，得分14：已达标却被扣分且未说明");
        Finding late = row("产出指标|时效指标|完工时间|2022年10月31日前|2022年11月26日|50|50|").finding();
        assertThat(late.evidence())
                .extracting(Excerpt::quote)
                .containsExactly("50", "完工时间", "2022年10月31日", "2022年11月26日");
        assertThat(late.figures()).containsExactly("2022年10月31日", "2022年11月26日", "50");
        assertThat(late.actual()).isEqualTo("50");
    }
}
