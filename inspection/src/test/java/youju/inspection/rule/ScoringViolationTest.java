package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Scores and the rules by which they are given. */
class ScoringViolationTest {

    private static final String TIMES_RATE = "执行率得分=执行率×10分。";
    private static final String IN_PROPORTION = "评分说明：正向指标未完成的，按实际值÷指标值×分值计得分。";

    private static Judged funds(String note, String funds) {
        return Judged.by(
                "scoring-violation",
                ReportBuilder.report()
                        .line(note)
                        .funds(funds)
                        .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                        .total("100|100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "100|78.50|78.50%|10|7.85 ; = 10 × 78.50% = 7.85",
                "100|78.50|78.50%|10|7.91 ; = 10 × 78.50% = 7.85",
                "100|78.50|78.50%|10|7.79 ; = 10 × 78.50% = 7.85",
                "100|78.50|78.50%|10|7.92 ; ≠ rule-violation 7.92 → 7.85",
                "100|78.50|78.50%|10|7.78 ; ≠ rule-violation 7.78 → 7.85",
                "100|78.50|78.50%|10|10 ; ≠ rule-violation 10 → 7.85",
                "100|78.50|78.50%|10|11 ; = 10 × 78.50% = 7.85",
                "100|78.50|78.50|10|7.85 ; = 10 × 78.50 = 7.85",
                "100|78.50|0.785|10|7.85 ; = 10 × 0.785 = 7.85",
                "100|78.50|0.785|10|9.85 ; ≠ rule-violation 9.85 → 7.85",
                "100|120|120%|10|10 ; = 10 × 120% = 10",
            })
    void execution_scores_its_rate_of_the_weight_where_the_report_says_so(String funds, String verdict) {
        assertThat(funds(TIMES_RATE, funds).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "100|78.50|78.50%|10|8.45 ; = 10 × 78.50% = 7.85",
                "100|78.50|78.50%|10|8.46 ; ≠ rule-violation 8.46 → 7.85",
                "100|78.50|78.50%|10|5 ; = 10 × 78.50% = 7.85",
            })
    void without_a_stated_rule_a_provinces_own_steps_have_room(String funds, String verdict) {
        assertThat(funds("按规定评分。", funds).lines()).containsExactly(verdict);
    }

    @Test
    void without_rate_or_weight_execution_is_not_checked() {
        assertThat(funds(TIMES_RATE, "100|78.50||10|7.85").lines())
                .containsExactly("? 7.85 rate or weight of execution is not given");
        assertThat(funds(TIMES_RATE, "100|78.50|78.50%||7.85").lines())
                .containsExactly("? 7.85 rate or weight of execution is not given");
        assertThat(funds(TIMES_RATE, "100|78.50|78.50%|10|").lines()).isEmpty();
    }

    @Test
    void the_finding_shows_rate_weight_and_score() {
        Finding found = funds(TIMES_RATE, "100|78.50|78.50%|10|10").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("10", "78.50%", "10");
        assertThat(found.figures()).containsExactly("78.50%", "10", "7.85");
        assertThat(found.actual()).isEqualTo("10");
        assertThat(found.message().english()).isEqualTo("预算执行率: 78.50% × 10 = 7.85, scored 10");
    }

    private static Judged row(String note, String cells) {
        return Judged.by(
                "scoring-violation",
                ReportBuilder.report().line(note).row(cells).total("100|100"));
    }

    @Test
    void a_row_of_execution_follows_the_same_rule() {
        assertThat(row(TIMES_RATE, "管理指标|预算管理|预算执行率|≥95%|78.5%|10|7.85|").lines())
                .containsExactly("= 10 × 78.5% = 7.85");
        assertThat(row(TIMES_RATE, "管理指标|预算管理|预算执行率|≥95%|78.5%|10|9|").lines())
                .containsExactly("≠ rule-violation 9 → 7.85");
        assertThat(row("按规定评分。", "管理指标|预算管理|预算执行率|≥95%|78.5%|10|9|").lines())
                .as("no rule is stated")
                .isEmpty();
        assertThat(row(TIMES_RATE, "管理指标|预算管理|公开率|≥95%|78.5%|10|9|").lines())
                .as("another rate")
                .isEmpty();
        assertThat(row(TIMES_RATE, "管理指标|预算管理|预算执行率|95%|未统计|10|9|").lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|46.2| ; = 培训人次 4620人次 → 46.2",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|46.26| ; = 培训人次 4620人次 → 46.26",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|46.27| ; ≠ rule-violation 46.27 → 46.2",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|49| ; ≠ rule-violation 49 → 46.2",
            })
    void a_miss_is_scored_in_proportion_where_the_report_says_so(String cells, String verdict) {
        assertThat(row(IN_PROPORTION, cells).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "产出指标|数量指标|培训人次|≥5000人次|5620人次|50|49|",
                "产出指标|数量指标|培训人次|≥5000人次|5000人次|50|49|",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|50|",
                "产出指标|成本指标|培训费|≤5万元|6万元|50|49|",
                "产出指标|数量指标|培训人次|5000人次|4620人次|50|49|",
                "产出指标|数量指标|培训|≥5000|4620|50|49|",
                "产出指标|数量指标|培训人次|≥5000人次|尚未统计|50|49|",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次||49|",
                "产出指标|数量指标|培训人次|≥5000人次|4620人次|50||",
            })
    void proportion_is_of_a_missed_target_with_a_sign(String cells) {
        assertThat(row(IN_PROPORTION, cells).lines()).isEmpty();
    }

    @Test
    void a_finding_of_a_row_shows_its_rule() {
        Finding found =
                row(IN_PROPORTION, "产出指标|数量指标|培训人次|≥5000人次|4620人次|50|49|").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("49", "培训人次");
        assertThat(found.figures()).containsExactly("4620人次", "49", "46.2");
        assertThat(found.actual()).isEqualTo("49");
        assertThat(found.message().chinese()).isEqualTo("“培训人次”按“未达标按比例计分”应得46.2分，得49");
    }

    private static Judged standard(String standard, String result, String score) {
        return Judged.by(
                "scoring-violation",
                ReportBuilder.report()
                        .columns("一级指标|二级指标|三级指标|分值|评分标准|完成情况|得分|扣分原因")
                        .row("管理|预算|指标一|8|" + standard + "|" + result + "|" + score + "|")
                        .total("100|100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "≥95%得满分；每低1个百分点扣0.5分 ; 92% ; 6.5 ; 6.5",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92% ; 7 ; ≠6.5",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 6.5 ; 6.5",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 7 ; 7",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 6.48 ; 6.48",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 6.47 ; ≠6.5–7",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 7.02 ; 7.02",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92.6% ; 7.03 ; ≠6.5–7",
                "≥95%得满分；每低1个百分点扣0.5分，不足1个百分点按1个百分点计 ; 92.6% ; 7 ; ≠6.5",
                "≥95%得满分；每低1个百分点扣0.5分 ; 95% ; 8 ; 8",
                "≥95%得满分；每低1个百分点扣0.5分 ; 96% ; 7 ; ≠8",
                "≥95%得满分；每低2个百分点扣0.5分 ; 91% ; 7 ; 7",
                "≥95%得满分；每低1个百分点扣5分 ; 90% ; 0 ; 0",
                "≥95%得满分；每低1个百分点扣5分 ; 90% ; 1 ; ≠0",
                "95%以上得满分；每低1个百分点扣0.5分 ; 92% ; 7 ; ≠6.5",
                "≤5%得满分；每超过1个百分点扣0.5分 ; 7% ; 7 ; 7",
                "≤5%得满分；每超过1个百分点扣0.5分 ; 7% ; 8 ; ≠7",
                "≤5%得满分；每超过1个百分点扣0.5分 ; 3% ; 8 ; 8",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92% ; 9 ; 9",
                "得分=执行率×分值 ; 92% ; 7.36 ; 7.36",
                "得分=执行率×分值 ; 92% ; 8 ; ≠7.36",
            })
    void a_stated_rule_of_steps_gives_the_score(String standard, String result, String score, String right) {
        if (right.startsWith("≠")) {
            assertThat(standard(standard, result, score).finding().expected()).isEqualTo(right.substring(1));
        } else {
            assertThat(standard(standard, result, score).lines()).containsExactly("= 指标一：" + standard + " → " + right);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "≥95%得满分；每低1个百分点扣0.5分 ; 约92% ; 7",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92%，上年90% ; 7",
                "≥95%得满分；每低1个百分点扣0.5分 ; 92件 ; 7",
                "每发现1次扣0.5分 ; 92次 ; 7",
                "视情况酌情扣分 ; 92% ; 7",
                "得分=执行率×分值 ; 92件 ; 7",
            })
    void what_the_rule_cannot_be_computed_from_stays_silent(String standard, String result, String score) {
        assertThat(standard(standard, result, score).lines()).isEmpty();
    }

    @Test
    void a_rule_without_a_threshold_starts_at_the_target() {
        assertThat(Judged.by(
                                "scoring-violation",
                                ReportBuilder.report()
                                        .row("产出指标|质量指标|及时受理率|≥95%|92%|8|7|每低1个百分点扣0.5分")
                                        .total("100|100"))
                        .finding()
                        .expected())
                .isEqualTo("6.5");
        assertThat(Judged.by(
                                "scoring-violation",
                                ReportBuilder.report()
                                        .row("产出指标|质量指标|重复信访率|≤5%|7%|8|8|每超1个百分点扣0.5分")
                                        .total("100|100"))
                        .finding()
                        .expected())
                .isEqualTo("7");
    }

    @Test
    void a_standard_of_the_row_comes_before_the_notes_of_the_report() {
        ReportBuilder report = ReportBuilder.report()
                .line(IN_PROPORTION)
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("产出指标|数量指标|培训人次|≥5000人次|4620人次|50|49|视情况酌情扣分")
                .total("100|99");
        assertThat(Judged.by("scoring-violation", report).lines()).isEmpty();
        ReportBuilder execution = ReportBuilder.report()
                .line(TIMES_RATE)
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("管理指标|预算管理|预算执行率|≥95%|78.5%|10|9|视情况酌情扣分")
                .total("100|99");
        assertThat(Judged.by("scoring-violation", execution).lines()).isEmpty();
    }
}
