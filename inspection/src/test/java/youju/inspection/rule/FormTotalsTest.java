package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Weights, scores and totals of a form. */
class FormTotalsTest {

    private static ReportBuilder form(String note, String output, String benefit, String total) {
        return ReportBuilder.report()
                .line(note)
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("产出指标（60分）|数量指标|受理来信来访|≥1500批次|1643批次|" + output + "|")
                .row("效益指标（30分）|社会效益指标|积案化解件数|≥30件|33件|" + benefit + "|")
                .total(total);
    }

    private static List<String> lines(String rule, String output, String benefit, String total) {
        return Judged.by(rule, form("按规定评分。", output, benefit, total)).lines();
    }

    @Test
    void weights_add_up_to_the_full_mark() {
        assertThat(lines("weight-total", "60|60", "30|30", "100|99.84")).containsExactly("= 10 + 60 + 30 = 100");
        assertThat(lines("weight-total", "60|60", "40|30", "100|99.84")).containsExactly("≠ weight-total 100 → 100");
        assertThat(lines("weight-total", "60|60", "30.011|30", "100|99.84"))
                .containsExactly("= 10 + 60 + 30.011 = 100.011");
        assertThat(lines("weight-total", "60|60", "29.989|30", "100|99.84"))
                .containsExactly("= 10 + 60 + 29.989 = 99.989");
        assertThat(lines("weight-total", "60|60", "30.012|30", "100|99.84"))
                .containsExactly("≠ weight-total 100 → 100");
        assertThat(lines("weight-total", "60|60", "|30", "100|99.84"))
                .containsExactly("? 部门整体支出绩效自评表 积案化解件数 has no weight");
        assertThat(lines("weight-total", "60|60", "|", "100|99.84"))
                .as("a row without either is no scored row")
                .containsExactly("≠ weight-total 100 → 100");
        assertThat(lines("weight-total", "|", "|", "|")).contains("? 部门整体支出绩效自评表 the form prints no weights");
    }

    @Test
    void the_finding_of_weights_shows_the_levels() {
        Finding found = Judged.by("weight-total", form("按规定评分。", "60|60", "40|30", "100|99.84"))
                .finding();
        assertThat(found.actual()).isEqualTo("110");
        assertThat(found.figures()).containsExactly("100", "110");
        assertThat(found.message().chinese()).isEqualTo("分值合计10 + 60 + 40 = 110，不等于100分");
        Finding without = Judged.by(
                        "weight-total", ReportBuilder.report().row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|"))
                .finding();
        assertThat(without.place().quote()).isEqualTo("部门整体支出绩效自评表");
        assertThat(without.figures()).containsExactly("90");
    }

    @Test
    void the_full_mark_is_what_the_report_declares() {
        assertThat(Judged.by("weight-total", form("自评总分120分，满分120分。", "60|60", "50|30", "120|99.84"))
                        .lines())
                .containsExactly("= 10 + 60 + 50 = 120");
        assertThat(Judged.by("weight-total", form("满分50分。", "30|30", "10|10", "50|49.84"))
                        .lines())
                .containsExactly("= 10 + 30 + 10 = 50");
        assertThat(Judged.by("weight-total", form("总分110分。", "60|60", "40|30", "110|99.84"))
                        .lines())
                .containsExactly("= 10 + 60 + 40 = 110");
        assertThat(Judged.by("weight-total", form("总分90分。", "60|60", "20|20", "90|89.84"))
                        .findings())
                .as("a total below a hundred is what was scored")
                .hasSize(1);
        assertThat(Judged.by("weight-total", form("满分105分。", "60|60", "35|30", "105|99.84"))
                        .findings())
                .as("a full mark is round")
                .hasSize(1);
        assertThat(Judged.by("weight-total", form("满分40分。", "20|20", "10|10", "40|39.84"))
                        .findings())
                .as("of a part")
                .hasSize(1);
    }

    @Test
    void a_row_of_execution_is_not_counted_twice() {
        ReportBuilder report = ReportBuilder.report()
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("管理指标|预算管理|预算执行率|≥95%|98.41%|10|9.84|")
                .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                .total("100|99.84");
        assertThat(Judged.by("weight-total", report).lines()).containsExactly("= 10 + 90 = 100");
        assertThat(Judged.by("total-score", report).lines()).containsExactly("= 9.84 + 90 = 99.84");
    }

    @Test
    void the_total_is_the_sum_of_the_scores() {
        assertThat(lines("total-score", "60|60", "30|29", "100|98.84")).containsExactly("= 9.84 + 60 + 29 = 98.84");
        assertThat(lines("total-score", "60|60", "30|29", "100|98.891")).containsExactly("= 9.84 + 60 + 29 = 98.891");
        assertThat(lines("total-score", "60|60", "30|29", "100|98.892"))
                .containsExactly("≠ total-score 98.892 → 98.84");
        assertThat(lines("total-score", "60|60", "30|29", "100|99.84")).containsExactly("≠ total-score 99.84 → 98.84");
        assertThat(lines("total-score", "60|60", "30|29", ""))
                .containsExactly("? 部门整体支出绩效自评表 the form prints no total score");
        assertThat(lines("total-score", "60|60", "30|", "100|69.84"))
                .containsExactly("? 部门整体支出绩效自评表 积案化解件数 has no score");
        assertThat(lines("total-score", "60|60", "|", "100|69.84")).containsExactly("= 9.84 + 60 = 69.84");
        Finding found = Judged.by("total-score", form("按规定评分。", "60|60", "30|29", "100|99.84"))
                .finding();
        assertThat(found.figures()).containsExactly("99.84", "98.84");
        assertThat(found.actual()).isEqualTo("99.84");
        assertThat(found.message().chinese()).isEqualTo("各项得分之和9.84 + 60 + 29 = 98.84，总分写99.84");
    }

    @Test
    void without_scores_there_is_no_sum() {
        ReportBuilder report =
                ReportBuilder.report().row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|||").total("100|99.84");
        assertThat(Judged.by("total-score", report).lines()).containsExactly("? 部门整体支出绩效自评表 the form prints no scores");
    }

    @Test
    void a_level_holds_the_points_printed_with_it() {
        assertThat(lines("weight-category", "60|60", "30|30", "100|99.84"))
                .containsExactly("= 产出指标 60 = 60", "= 效益指标 30 = 30");
        assertThat(lines("weight-category", "60.011|60", "29.988|30", "100|99.84"))
                .containsExactly("= 产出指标 60.011 = 60.011", "≠ weight-category 效益指标（30分） → 30");
        assertThat(lines("weight-category", "60|60", "|30", "100|99.84")).containsExactly("= 产出指标 60 = 60");
        Finding found = Judged.by("weight-category", form("按规定评分。", "60|60", "40|30", "100|99.84"))
                .finding();
        assertThat(found.figures()).containsExactly("30", "40");
        assertThat(found.actual()).isEqualTo("40");
        assertThat(found.message().chinese()).isEqualTo("“效益指标（30分）”下分值合计40 = 40，标注30分");
    }

    private static Judged declared(String note, String level) {
        return Judged.by(
                "weight-category",
                ReportBuilder.report()
                        .line(note)
                        .row(level + "|数量指标|受理来信来访|≥1500批次|1643批次|60|60|")
                        .total("100|100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "其中产出指标60分。 ; = 产出指标 60 = 60",
                "其中产出指标50分。 ; ≠ weight-category 产出指标 → 50",
                "其中产出指标占50%。 ; ≠ weight-category 产出指标 → 50",
                "其中产出指标50分，以往产出指标为40分。 ; ? 产出指标 产出指标 states no points",
                "其中产出指标得50分。 ; ? 产出指标 产出指标 states no points",
                "其中产出指标不低于50分。 ; ? 产出指标 产出指标 states no points",
                "其中效益指标50分。 ; ? 产出指标 产出指标 states no points",
            })
    void a_note_may_declare_the_points_of_a_level(String note, String verdict) {
        assertThat(declared(note, "产出指标").lines()).containsExactly(verdict);
    }

    @Test
    void a_row_without_level_belongs_to_none() {
        assertThat(declared("其中产出指标50分。", "").lines()).isEmpty();
        assertThat(declared("其中数指标50分。", "数指标").lines()).containsExactly("? 数指标 数指标 states no points");
    }

    @Test
    void a_score_lies_between_nothing_and_its_weight() {
        assertThat(lines("score-over-weight", "60|60", "30|0", "100|99.84"))
                .containsExactly("= 受理来信来访：0 ≤ 60 ≤ 60", "= 积案化解件数：0 ≤ 0 ≤ 30", "= 年度资金总额：0 ≤ 9.84 ≤ 10");
        assertThat(lines("score-over-weight", "60|60.1", "30|-0.1", "100|99.84"))
                .contains("≠ score-over-weight 60.1 → 0–60", "≠ score-over-weight -0.1 → 0–30");
        assertThat(lines("score-over-weight", "60|", "|30", "100|99.84")).containsExactly("= 年度资金总额：0 ≤ 9.84 ≤ 10");
        Finding found = Judged.by("score-over-weight", form("按规定评分。", "60|61", "30|30", "100|99.84"))
                .finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("61", "受理来信来访", "60");
        assertThat(found.figures()).containsExactly("60", "61");
        assertThat(found.actual()).isEqualTo("61");
        assertThat(found.message().english()).isEqualTo("受理来信来访: weight 60, score 61");
    }

    @Test
    void a_total_is_not_above_the_full_mark() {
        assertThat(lines("total-over-full", "60|60", "30|30", "100|100")).containsExactly("= 100 ≤ 100");
        assertThat(lines("total-over-full", "60|60", "30|30", "100|100.5"))
                .containsExactly("≠ negative-or-impossible 100.5 → ≤ 100");
        assertThat(Judged.by("total-over-full", form("自评得分108.6分。", "60|60", "30|30", "100|108.6"))
                        .lines())
                .as("told once")
                .containsExactly("≠ negative-or-impossible 108.6 → ≤ 100");
        assertThat(Judged.by("total-over-full", form("自评得分108.6分。", "60|60", "30|30", "100|98.6"))
                        .lines())
                .containsExactly("= 98.6 ≤ 100", "≠ negative-or-impossible 108.6分 → ≤ 100");
        Finding found = Judged.by("total-over-full", "自评得分108.60分。").finding();
        assertThat(found.figures()).containsExactly("108.60分", "100");
        assertThat(found.actual()).isEqualTo("108.60");
        assertThat(found.message().chinese()).isEqualTo("总分108.60超过满分100");
    }
}
