package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** What the text tells of the rows of a form. */
class TextVersusFormTest {

    private static Judged beside(String row, String... paragraphs) {
        ReportBuilder report = ReportBuilder.report().line("二、实施情况");
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return Judged.by("text-vs-form", report.row(row).total("100|100"));
    }

    private static Judged besideReception(String... paragraphs) {
        return beside("产出指标|数量指标|接待来访群众|≥1500批次|1643批次|100|100|", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年接待来访群众1643批次。 | = “接待来访群众”正文1643批次 = 表1643批次",
                "全年接待来访群众1634批次。 | ≠ text-vs-table 1634批次 → 1643批次",
                "全年接待来访群众超1600批次。 | = “接待来访群众”正文1600批次 = 表1643批次",
                "全年接待来访群众2628批次。 | ≠ text-vs-table 2628批次 → 1643批次",
                "目标接待来访群众1500批次。 | = “接待来访群众”目标1500批次 = 表1500批次",
                "目标接待来访群众1400批次。 | ≠ target-inconsistent 1400批次 → 1500批次",
                "目标接待来访群众600批次。 | ≠ target-inconsistent 600批次 → 1500批次",
            })
    void the_text_gives_the_forms_figure(String sentence, String verdict) {
        assertThat(besideReception(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "全年接待来访群众2630批次。",
        "目标接待来访群众599批次。",
        "全年接待来访群众1500批次。",
        "上年接待来访群众1634批次。",
        "明年拟接待来访群众1634批次。",
        "接待来访群众比上年增加134批次。",
        "其中接待来访群众134批次。",
        "全年接待来访群众1634人。",
        "全年举办法治讲座1634批次。",
    })
    void other_things_times_and_sizes_are_not_compared(String sentence) {
        assertThat(besideReception(sentence).lines()).isEmpty();
    }

    @Test
    void the_finding_shows_text_row_and_cell() {
        Finding found = besideReception("全年接待来访群众1634批次。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("1634批次", "接待来访群众", "1643批次");
        assertThat(found.figures()).containsExactly("1634批次", "1643批次");
        assertThat(found.actual()).isEqualTo("1634批次");
        assertThat(found.message().chinese()).isEqualTo("“接待来访群众”的完成值：文中1634批次，自评表1643批次");
        assertThat(besideReception("目标接待来访群众1400批次。").finding().message().english())
                .isEqualTo("The target of 接待来访群众 is 1400批次 in the text, 1500批次 in the form");
    }

    @Test
    void a_target_that_was_adjusted_stands_with_two_values() {
        assertThat(besideReception("目标接待来访群众1400批次。", "年中目标调整为1500批次。").findings())
                .isEmpty();
        assertThat(besideReception("目标接待来访群众1400批次。", "年中目标调整为1550批次。").findings())
                .hasSize(1);
        assertThat(besideReception("目标接待来访群众1400批次。", "年中目标定为1500批次。").findings())
                .hasSize(1);
    }

    @Test
    void what_there_was_to_resolve_is_not_what_was_resolved() {
        String row = "产出指标|数量指标|化解交办积案|≥25件|27件|100|100|";
        assertThat(beside(row, "交办积案30件，化解27件。").lines()).isEmpty();
        assertThat(beside(row, "交办积案30件。").lines())
                .as("without the result beside it")
                .containsExactly("≠ text-vs-table 30件 → 27件");
        assertThat(beside(row, "化解交办积案30件，另27件已移送。").findings()).hasSize(1);
    }

    @Test
    void a_row_that_fits_better_takes_the_figure() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、实施情况")
                .line("全年接待来访群众1643批次。")
                .row("产出指标|数量指标|接待来访群众|≥1500批次|1643批次|50|50|")
                .row("|数量指标|接待来访群众满意|≥1400批次|1463批次|50|50|")
                .total("100|100");
        assertThat(Judged.by("text-vs-form", report).lines()).containsExactly("= “接待来访群众”正文1643批次 = 表1643批次");
        ReportBuilder alike = ReportBuilder.report()
                .line("二、实施情况")
                .line("全年接待来访群众1463批次。")
                .row("产出指标|数量指标|接待来访群众|≥1500批次|1643批次|50|50|")
                .row("|质量指标|接待来访群众|≥1400批次|1463批次|50|50|")
                .total("100|100");
        assertThat(Judged.by("text-vs-form", alike).lines()).containsExactly("= “接待来访群众”正文1463批次 = 表1463批次");
        ReportBuilder aims = ReportBuilder.report()
                .line("二、实施情况")
                .line("目标接待来访群众1400批次。")
                .row("产出指标|数量指标|接待来访群众|≥1500批次|1643批次|50|50|")
                .row("|质量指标|接待来访群众|≥1400批次|1463批次|50|50|")
                .total("100|100");
        assertThat(Judged.by("text-vs-form", aims).lines()).containsExactly("= “接待来访群众”目标1400批次 = 表1400批次");
    }

    @Test
    void a_part_of_the_name_is_enough_if_only_one_row_has_it() {
        String row = "产出指标|数量指标|网上信访事项及时受理率|≥95%|98.6%|100|100|";
        assertThat(beside(row, "及时受理率89.6%。").lines()).containsExactly("≠ text-vs-table 89.6% → 98.6%");
        ReportBuilder two = ReportBuilder.report()
                .line("二、实施情况")
                .line("及时受理率89.6%。")
                .row(row)
                .row("|质量指标|来信来访事项及时受理率|≥95%|97.2%|50|50|")
                .total("100|100");
        assertThat(Judged.by("text-vs-form", two).lines()).isEmpty();
        assertThat(beside("产出指标|数量指标|网上信访事项受理完成率|≥95%|98.6%|100|100|", "完成率89.6%。")
                        .lines())
                .as("a word of any row")
                .isEmpty();
    }

    @Test
    void the_rate_of_execution_and_names_of_two_characters_are_left_to_others() {
        assertThat(beside("产出指标|数量指标|预算执行率|≥95%|98.6%|100|100|", "预算执行率89.6%。").lines())
                .isEmpty();
        assertThat(beside("产出指标|数量指标|来访|≥1500批次|1643批次|100|100|", "来访1634批次。").lines())
                .isEmpty();
    }

    @Test
    void the_forms_own_words_are_compared_with_its_rows() {
        ReportBuilder report = ReportBuilder.report()
                .line("部门整体支出绩效自评表")
                .table(
                        "项目资金|全年预算数|全年执行数|预算执行率|分值|得分|",
                        "年度资金总额|468.48|461.02|98.41%|10|9.84|",
                        "年度总体目标|预期目标|接待来访群众1400批次|实际完成情况|接待来访群众1634批次，比上年接待来访群众增加134批次||",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                        "产出指标|数量指标|接待来访群众|≥1500批次|1643批次|90|90",
                        "总分|||||100|99.84");
        assertThat(Judged.by("text-vs-form", report).findings())
                .extracting(Finding::actual)
                .containsExactlyInAnyOrder("1400批次", "1634批次");
    }
}
