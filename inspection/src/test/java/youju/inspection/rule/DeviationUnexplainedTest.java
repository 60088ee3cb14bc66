package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Lost points and their reasons. */
class DeviationUnexplainedTest {

    private static Judged rows(String... rows) {
        ReportBuilder report = ReportBuilder.report();
        for (String row : rows) {
            report.row(row);
        }
        return Judged.by("deviation-unexplained", report.total("100|100"));
    }

    @Test
    void who_loses_points_says_why() {
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.88|").findings()).hasSize(1);
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.88|网上件流转不畅").lines()).containsExactly("= “及时受理率”的偏差已说明");
        assertThat(rows("产出指标|质量指标|服务水平|有效提升|有效提升|15|14|").findings())
                .as("a target in words too")
                .hasSize(1);
    }

    @Test
    void who_has_lost_nothing_owes_nothing() {
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|99.2%|15|15|").lines()).isEmpty();
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%|15|15|").lines())
                .as("a miss with full score is for another rule")
                .isEmpty();
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.9999|").lines()).isEmpty();
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|99.2%|15|14|").lines())
                .as("reached, yet cut: for another rule")
                .isEmpty();
        assertThat(rows("管理指标|预算管理|预算执行率|≥95%|78.5%|10|7.85|").lines())
                .as("execution too")
                .isEmpty();
    }

    @Test
    void without_a_weight_the_missed_target_counts() {
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%||14.88|").findings()).hasSize(1);
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|99.2%||14.88|").findings()).isEmpty();
        assertThat(rows("产出指标|数量指标|接待批次|1500批次|1443批次||14.88|").findings())
                .as("a target without a sign")
                .isEmpty();
        assertThat(rows("产出指标|质量指标|及时受理率|≥99%|98.2%|||").findings()).isEmpty();
    }

    @Test
    void all_rows_without_a_reason_are_one_finding() {
        Finding found = rows(
                        "产出指标|质量指标|及时受理率|≥99%|98.2%|15|14.88|",
                        "|质量指标|服务水平|有效提升||15|14|", "|质量指标|按期办结率|≥99%|97.2%|15|14.7|交通不便")
                .finding();
        assertThat(found.message().chinese()).isEqualTo("“及时受理率”（98.2%，得14.88分）、“服务水平”（得14分）有偏差，偏差原因和改进措施空白");
        assertThat(found.message().english())
                .isEqualTo("“及时受理率”（98.2%，得14.88分）、“服务水平”（得14分）: no reason given for the deviation");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("及时受理率", "及时受理率", "服务水平");
        assertThat(found.figures()).containsExactly("99%", "98.2%", "15", "14.88", "14");
    }
}
