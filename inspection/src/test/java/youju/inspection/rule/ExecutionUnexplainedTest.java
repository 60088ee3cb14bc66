package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.ReportBuilder;

/** Rates of execution that ask for a reason. */
class ExecutionUnexplainedTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("execution-unexplained", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "预算执行率100%。 ; = 执行率100%",
                "预算执行率80%。 ; = 执行率80%",
                "预算执行率79.99%。 ; ≠ execution-unexplained 79.99%",
                "预算执行率100.01%。 ; ≠ execution-unexplained 100.01%",
                "预算执行率108.5%，系年中追加。 ; = 执行率108.5%已说明",
                "预算执行率68.5%，系工程跨年。 ; = 执行率68.5%已说明",
                "预算执行率108.5%，节约较多。 ; ≠ execution-unexplained 108.5%",
            })
    void a_rate_above_the_whole_or_below_four_fifths_asks_for_a_reason(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void the_reason_is_of_the_execution() {
        assertThat(text("预算执行率68.5%。", "由于疫情，接待批次下降。").findings()).hasSize(1);
        assertThat(text("预算执行率68.5%。", "由于疫情，支出进度偏慢。").findings()).isEmpty();
    }

    @Test
    void the_finding_says_which_way() {
        assertThat(text("预算执行率68.5%。").finding().message().chinese()).isEqualTo("执行率68.5%明显偏低，没有说明原因");
        assertThat(text("预算执行率108.5%。").finding().message().chinese()).isEqualTo("执行率108.5%超过100%，没有追加、调整说明");
        assertThat(text("预算执行率108.5%。").finding().actual()).isEqualTo("108.5%");
        assertThat(text("预算执行率108.5%。").finding().figures()).containsExactly("108.5%");
    }

    @Test
    void one_rate_is_found_and_other_rates_are_not_the_wholes() {
        assertThat(text("预算执行率68.5%。", "综上，全年执行率68.5%。").findings()).hasSize(1);
        assertThat(text("培训费执行率68.5%。").lines()).isEmpty();
        assertThat(text("执行率68.5万元。").lines()).isEmpty();
    }

    private static Judged form(String rate) {
        return Judged.by(
                "execution-unexplained",
                ReportBuilder.report()
                        .line("二、预算执行情况")
                        .line("预算执行率68.5%。")
                        .funds("100.00|68.50|" + rate + "|10|6.85")
                        .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                        .total("100|96.85"));
    }

    @Test
    void the_rate_of_the_form_goes_before_that_of_the_text() {
        assertThat(form("68.50%").lines()).containsExactly("≠ execution-unexplained 68.50%");
        assertThat(form("98.50%").lines()).containsExactly("= 执行率98.50%", "≠ execution-unexplained 68.5%");
        assertThat(form("").lines()).containsExactly("≠ execution-unexplained 68.5%");
    }

    private static Judged explained(String deviation, String note) {
        return Judged.by(
                "execution-unexplained",
                ReportBuilder.report()
                        .line("部门整体支出绩效自评表")
                        .table(
                                "项目资金|全年预算数|全年执行数|预算执行率|分值|得分|偏差原因",
                                "年度资金总额|100.00|68.50|68.50%|10|6.85|" + deviation,
                                "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                                "产出指标|数量指标|接待来访群众|≥1500批次|1643批次|90|90",
                                "总分|||||100|96.85",
                                "说明|" + note + "|||||"));
    }

    @Test
    void a_cell_of_the_form_may_explain_it() {
        assertThat(explained("", "").findings()).hasSize(1);
        assertThat(explained("工程跨年", "").findings()).isEmpty();
        assertThat(explained("—", "").findings()).as("a dash is no reason").hasSize(1);
        assertThat(explained("", "支出进度受工程影响").findings()).isEmpty();
        assertThat(explained("", "接待批次受疫情影响").findings()).hasSize(1);
        assertThat(explained("", "支出进度慢").findings()).as("too short to say why").hasSize(1);
    }
}
