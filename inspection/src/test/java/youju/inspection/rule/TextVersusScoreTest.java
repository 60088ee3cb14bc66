package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Scores and grades of the text beside the form. */
class TextVersusScoreTest {

    private static ReportBuilder report(String... paragraphs) {
        ReportBuilder report = ReportBuilder.report().line("三、评价结论");
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return report.row("产出指标（60分）|数量指标|接待来访群众|≥1500批次|1643批次|40|40|")
                .row("|质量指标|及时受理率|≥99%|97.5%|20|16.5|")
                .row("效益指标（40分）|社会效益|积案化解件数|≥30件|33件|40|39|")
                .total("100|95.5");
    }

    private static Judged text(String... paragraphs) {
        return Judged.by("text-vs-score", report(paragraphs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "自评得分95.5分。 ; = 正文95.5分 = 表95.5",
                "自评得分95.50分。 ; = 正文95.50分 = 表95.5",
                "自评得分96分。 ; ≠ text-vs-table 96分 → 95.5",
                "产出指标得56.5分。 ; = 产出：40 + 16.5 = 56.5分",
                "产出指标得56.45分。 ; = 产出：40 + 16.5 = 56.45分",
                "产出指标得56.44分。 ; ≠ text-vs-table 56.44分 → 56.5",
                "产出指标得46.5分。 ; ≠ text-vs-table 46.5分 → 56.5",
                "效益指标得38分。 ; ≠ text-vs-table 38分 → 39",
            })
    void the_text_reports_the_forms_score(String sentence, String verdict) {
        assertThat(text(sentence).lines()).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "总体满意度测评得分96分。",
        "总分90分以上为优。",
        "自评得分约96分。",
        "自评得分55分。",
        "产出指标得46.4分。",
        "过程指标得20分。",
    })
    void other_scores_are_not_compared(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void a_score_just_above_the_smallest_is_compared() {
        assertThat(text("自评得分56分。").findings()).hasSize(1);
    }

    @Test
    void the_findings_show_text_and_form() {
        Finding total = text("自评得分96分。").finding();
        assertThat(total.evidence()).extracting(Excerpt::quote).containsExactly("96分", "95.5", "部门整体支出绩效自评表");
        assertThat(total.figures()).containsExactly("96分", "95.5");
        assertThat(total.actual()).isEqualTo("96分");
        assertThat(total.message().chinese()).isEqualTo("正文得分96分，自评表总分95.5");
        Finding level = text("效益指标得38分。").finding();
        assertThat(level.figures()).containsExactly("38分", "39");
        assertThat(level.actual()).isEqualTo("38分");
        assertThat(level.message().chinese()).isEqualTo("“效益”各项得分39 = 39，正文写38分");
    }

    @Test
    void a_level_with_an_unscored_row_has_no_sum() {
        ReportBuilder report = ReportBuilder.report()
                .line("三、评价结论")
                .line("产出指标得46.5分。")
                .row("产出指标（60分）|数量指标|接待来访群众|≥1500批次|1643批次|40|40|")
                .row("|质量指标|及时受理率|≥99%|97.5%|20||")
                .total("100|95.5");
        assertThat(Judged.by("text-vs-score", report).lines()).isEmpty();
    }

    @Test
    void with_two_forms_a_score_of_neither_is_not_judged() {
        ReportBuilder two = report("自评得分96分，产出指标得50分。")
                .line("项目支出绩效自评表")
                .table("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分", "产出指标|数量指标|救助人数|≥30人|33人|100|98", "总分|||||100|98");
        assertThat(Judged.by("text-vs-score", two).findings()).isEmpty();
    }

    @Test
    void without_a_printed_total_there_is_nothing_to_compare() {
        ReportBuilder report = ReportBuilder.report()
                .line("三、评价结论")
                .line("自评得分96分，产出指标得50分。")
                .row("产出指标（60分）|数量指标|接待来访群众|≥1500批次|1643批次|60|60|");
        assertThat(Judged.by("text-vs-score", report).lines()).isEmpty();
    }

    private static Judged graded(String paragraph, String grade) {
        return Judged.by(
                "text-vs-score",
                ReportBuilder.report()
                        .line("三、评价结论")
                        .line(paragraph)
                        .line("部门整体支出绩效自评表")
                        .table(
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                "产出指标|数量指标|救助人数|≥30人|33人|100|88",
                                "总分|||||100|88",
                                "评价等级|" + grade + "|||||"));
    }

    @Test
    void the_text_gives_the_grade_of_the_form() {
        assertThat(graded("评价等级为良。", "良").lines()).isEmpty();
        assertThat(graded("评价等级为良好。", "良").lines()).as("one grade").isEmpty();
        assertThat(graded("评价等级为优。", "").lines()).isEmpty();
        Finding found = graded("评价等级为优。", "良").finding();
        assertThat(found.expected()).isEqualTo("良");
        assertThat(found.actual()).isEqualTo("优");
        assertThat(found.figures()).containsExactly("优", "良");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("评价等级为优。", "良");
        assertThat(found.message().english()).isEqualTo("The text says 优, the form 良");
    }
}
