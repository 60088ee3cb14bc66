package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Rates of rows. */
class TableRateTest {

    private static Judged row(String row) {
        return Judged.by("table-rate", ReportBuilder.report().table("项目|年初预算数|全年预算数|到位资金|决算数|执行率", row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "基本支出||60.00||52.80|88.00% ; = 52.80 ÷ 60.00 = 88.00%",
                "基本支出||60.00||52.80|88 ; = 52.80 ÷ 60.00 = 88",
                "基本支出||60.00||52.80|0.88 ; = 52.80 ÷ 60.00 = 0.88",
                "基本支出||60.00||52.80|92% ; ≠ rate-mismatch 92% → 88.00%",
                "基本支出||60.00||52.80|0.92 ; ≠ rate-mismatch 0.92 → 88.00%",
                "基本支出||60.00||52.80|88.01% ; = 52.80 ÷ 60.00 = 88.01%",
                "基本支出||60.00||52.80|88.03% ; ≠ rate-mismatch 88.03% → 88.00%",
                "基本支出|66.00|60.00||52.80|80% ; = 52.80 ÷ 66.00 = 80%",
                "基本支出||60.00|55.00|52.80|96% ; = 52.80 ÷ 55.00 = 96%",
                "基本支出||||52.80|88% ; ? 88% 基本支出 has no budget",
                "基本支出||0.00||52.80|88% ; ? 88% 基本支出 has no budget",
                "基本支出||60.00||60.00|1 ; = 60.00 ÷ 60.00 = 1",
                "基本支出||60.00||66.00|100% ; ≠ rate-mismatch 100% → 110.00%",
                "基本支出||60.00||66.00|110% ; = 66.00 ÷ 60.00 = 110%",
                "基本支出||100.00||98.41|98.410% ; = 98.41 ÷ 100.00 = 98.410%",
                "基本支出||100.00||98.41|97.123% ; ≠ rate-mismatch 97.123% → 98.410%",
            })
    void the_rate_is_the_spending_over_a_budget(String row, String verdict) {
        assertThat(row(row).lines()).containsExactly(verdict);
    }

    @Test
    void without_rate_or_amount_nothing_is_said() {
        assertThat(row("基本支出||60.00||52.80|").lines()).isEmpty();
        assertThat(row("基本支出||60.00|||88%").lines()).isEmpty();
        assertThat(row("基本支出||60.00||52.8%|88%").lines()).as("a share").isEmpty();
        assertThat(row("||60.00||66.00|100%").lines()).as("capped, of no name").isEmpty();
    }

    @Test
    void the_finding_shows_the_quotient() {
        Finding found = row("基本支出||60.00||52.80|92%").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("92%", "52.80", "60.00");
        assertThat(found.figures()).containsExactly("92%", "52.80", "60.00", "88.00%");
        assertThat(found.actual()).isEqualTo("92%");
        assertThat(found.message().chinese()).isEqualTo("“基本支出”：52.80 ÷ 60.00 = 88.00%，写为92%");
    }

    @Test
    void the_rate_of_a_source_may_be_of_the_whole() {
        ReportBuilder report = ReportBuilder.report()
                .table(
                        "项目资金|全年预算数|全年执行数|执行率|分值|得分",
                        "年度资金总额|480.00|400.00|83.33%|10|8.33",
                        "其中：财政拨款|300.00|100.00|25%||",
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值",
                        "产出指标|数量指标|接待来访群众|≥1500批次|1643批次|90");
        assertThat(Judged.by("table-rate", report).lines())
                .containsExactly("= 400.00 ÷ 480.00 = 83.33%", "= 100.00 ÷ 400.00 = 25%");
    }

    private static Judged indicator(String target, String actual, String completion) {
        return Judged.by(
                "table-rate",
                ReportBuilder.report()
                        .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|完成率|分值|得分")
                        .row("产出指标|数量指标|接待来访群众|" + target + "|" + actual + "|" + completion + "|100|100")
                        .total("100|100"));
    }

    @Test
    void completion_is_the_actual_value_over_the_target() {
        assertThat(indicator("≥1500批次", "1643批次", "109.53%").lines()).containsExactly("= 1643 ÷ 1500 = 109.53%");
        assertThat(indicator("≥1500批次", "1443批次", "96.2%").lines()).containsExactly("= 1443 ÷ 1500 = 96.2%");
        assertThat(indicator("≥1500批次", "1443批次", "98.2%").lines()).containsExactly("≠ rate-mismatch 98.2% → 96.20%");
    }

    @Test
    void a_reverse_target_and_one_of_nothing_have_no_completion() {
        assertThat(indicator("≤1500批次", "1443批次", "98.2%").lines()).isEmpty();
        assertThat(indicator("≥0批次", "1443批次", "98.2%").lines()).isEmpty();
        assertThat(indicator("≥1500批次", "1443批次", "98.2").lines())
                .as("no percentage")
                .isEmpty();
        assertThat(indicator("≥1500批次", "未统计", "98.2%").lines()).isEmpty();
        assertThat(indicator("稳步增长", "1443批次", "98.2%").lines()).isEmpty();
    }
}
