package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** A percentage and the figures beside it. */
class TextRateTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("text-rate", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "预算60.00万元，支出52.80万元，执行率88%。 | = 52.80万元 ÷ 60.00万元 = 88%",
                "预算60.00万元，支出52.80万元，执行率92%。 | ≠ rate-mismatch 92% → 88.00%",
                "预算60.00万元，支出52.80万元，执行率68%。 | ≠ rate-mismatch 68% → 88.00%",
                "预算60.00万元，支出52.80万元，执行率67%。 | ? 67% the figures behind 67% are not given",
                "支出52.80万元，执行率92%。 | ? 92% budget or spending of the rate is not given",
                "预算安排60.00万元，到位50.00万元，支出49.00万元，执行率98%。 | = 49.00万元 ÷ 50.00万元 = 98%",
            })
    void execution_is_spending_over_budget(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void a_rate_is_exact_to_half_its_last_digit() {
        assertThat(text("预算60.00万元，支出52.83万元，执行率88.0%。").lines()).containsExactly("= 52.83万元 ÷ 60.00万元 = 88.0%");
        assertThat(text("预算60.00万元，支出52.83万元，执行率88.1%。").lines()).hasSize(1).allMatch(line -> line.startsWith("="));
        assertThat(text("预算60.00万元，支出52.83万元，执行率88.2%。").findings())
                .extracting(Finding::expected)
                .containsExactly("88.05%");
    }

    @Test
    void the_finding_shows_both_figures() {
        Finding found = text("预算60.00万元，支出52.80万元，执行率92%。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("92%", "52.80万元", "60.00万元");
        assertThat(found.figures()).containsExactly("92%", "52.80万元", "60.00万元", "88.00%");
        assertThat(found.actual()).isEqualTo("92%");
        assertThat(found.message().chinese()).isEqualTo("52.80万元 ÷ 60.00万元 = 88.00%，写为92%");
    }

    @Test
    void a_supplement_is_not_the_budget() {
        assertThat(text("追加预算60.00万元，支出52.80万元，执行率92%。").findings()).hasSize(1);
        assertThat(text("预算增加60.00万元，支出52.80万元，执行率92%。").lines())
                .containsExactly("? 92% budget or spending of the rate is not given");
    }

    @Test
    void figures_of_another_paragraph_may_explain_the_rate() {
        assertThat(text("全年安排60.00万元。", "支出52.80万元，执行率88%。").lines()).containsExactly("= 52.80万元 ÷ 60.00万元 = 88%");
    }

    @Test
    void only_the_last_spending_is_held_against_the_rate() {
        assertThat(text("一期预算30.00万元，支出27.00万元，执行率90%；二期预算60.00万元，支出52.80万元，执行率92%。")
                        .lines())
                .containsExactly("= 27.00万元 ÷ 30.00万元 = 90%", "≠ rate-mismatch 92% → 88.00%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年支出461.02万元，项目支出122.45万元，占总支出的26.56%。 | = 122.45万元 ÷ 461.02万元 = 26.56%",
                "全年支出461.02万元，项目支出122.45万元，占总支出的28.56%。 | ≠ rate-mismatch 28.56% → 26.56%",
                "全年支出461.02万元，项目支出122.45万元，占总支出的22.14%。 | ≠ rate-mismatch 22.14% → 26.56%",
                "全年支出461.02万元，项目支出122.45万元，占总支出的22.00%。 | ? 22.00% the figures behind 22.00% are not given",
                "接待群众1200人次，老年人300人次，占25%。 | = 300人次 ÷ 1200人次 = 25%",
                "接待群众1200人次，老年人300人次，占28%。 | ≠ rate-mismatch 28% → 25.00%",
                "全年预算110.40万元，支出107.09万元，为预算的97%。 | = 107.09万元 ÷ 110.40万元 = 97%",
                "占总支出的26.56%。 | ? 26.56% the figures behind 26.56% are not given",
            })
    void a_share_is_the_part_over_the_whole(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void a_part_greater_than_the_whole_is_no_share() {
        assertThat(text("项目支出122.45万元，全年支出461.02万元，占370%。").lines())
                .containsExactly("? 370% the figures behind 370% are not given");
    }

    @Test
    void an_increase_is_no_part() {
        assertThat(text("接待群众1200人次，比上年增加300人次，占28%。").lines())
                .containsExactly("? 28% the figures behind 28% are not given");
    }

    @Test
    void the_part_is_the_figure_nearest_to_its_share() {
        assertThat(text("全年支出461.02万元，其中工资100.00万元、项目122.45万元，占总支出的28.56%。").lines())
                .containsExactly("≠ rate-mismatch 28.56% → 26.56%");
        assertThat(text("全年支出461.02万元，其中工资131.00万元、项目122.45万元，占总支出的28.60%。").lines())
                .as("though the other part would be nearer")
                .containsExactly("≠ rate-mismatch 28.60% → 26.56%");
    }

    @Test
    void people_are_a_share_of_people_only() {
        assertThat(text("接待群众1200人，其中老年人300名，占28%。").lines()).containsExactly("≠ rate-mismatch 28% → 25.00%");
        assertThat(text("接待1200件，其中老年人300名，占28%。").lines())
                .containsExactly("? 28% the figures behind 28% are not given");
        assertThat(text("采购1200套，其中终端300台，占28%。").lines())
                .containsExactly("? 28% the figures behind 28% are not given");
    }

    @Test
    void a_share_may_be_of_a_whole_in_another_paragraph() {
        assertThat(text("全年支出461.02万元。", "项目支出122.45万元，占总支出的26.56%。").lines())
                .containsExactly("= 122.45万元 ÷ 461.02万元 = 26.56%");
        assertThat(text("全年支出461.02万元。", "项目支出122.45万元，占总支出的28.56%。").lines())
                .containsExactly("≠ rate-mismatch 28.56% → 26.56%");
        assertThat(text("全年预算461.02万元。", "项目支出122.45万元，占预算的28.56%。").lines())
                .containsExactly("≠ rate-mismatch 28.56% → 26.56%");
        assertThat(text("全年支出461.02万元。", "项目支出122.45万元，占工资的28.56%。").lines())
                .as("of another whole")
                .containsExactly("? 28.56% the figures behind 28.56% are not given");
        assertThat(text("全年支出461.02万元。", "项目支出122.45万元，占28.56%。").lines())
                .as("of no named whole")
                .containsExactly("≠ rate-mismatch 28.56% → 26.56%");
    }

    @Test
    void a_share_may_be_of_the_forms_total() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、预算执行情况")
                .line("项目支出400.00万元，占总支出的88.77%。")
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                .total("100|99.84");
        assertThat(Judged.by("text-rate", report).lines()).containsExactly("≠ rate-mismatch 88.77% → 86.76%");
        ReportBuilder budget = ReportBuilder.report()
                .line("二、预算执行情况")
                .line("项目支出400.00万元，占预算的87.38%。")
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                .total("100|99.84");
        assertThat(Judged.by("text-rate", budget).lines()).containsExactly("≠ rate-mismatch 87.38% → 85.38%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "受理48260件，结案47198件，结案率97.80%。 | = 47198件 ÷ 48260件 = 97.80%",
                "受理48260件，结案47198件，结案率98.80%。 | ≠ rate-mismatch 98.80% → 97.80%",
                "受理1000件，结案850件，结案率100%。 | ≠ rate-mismatch 100% → 85.00%",
                "受理1000件，结案849件，结案率100%。 | ? 100% the figures behind 100% are not given",
            })
    void a_named_rate_is_of_the_two_figures_before_it(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "结案47198件，结案率98.80%。",
        "受理48260件，调解47198件，当年信访事项结案率98.80%。",
        "受理47198件，结案48260件，结案率98.80%。",
        "受理48260件，比上年减少47198件，结案率98.80%。",
        "受理48260件，结案47198件，结案率不低于98.80%。",
        "受理48260件，结案47198件，比上年的结案率98.80%。",
        "受理48260件，结案47198件，均为群众来信来访事项所涉，结案率98.80%。",
        "受理48260件，结案47198件，满意98.80%。",
        "受理48260件，结案47198件，结案率约98.80%。",
    })
    void a_rate_of_other_things_and_a_target_are_not_judged(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void a_plan_with_few_figures_tells_no_rate() {
        ReportBuilder plan = ReportBuilder.report().line("五、下一步工作计划").line("支出52.80万元，执行率92%。");
        assertThat(Judged.by("text-rate", plan).lines()).isEmpty();
        ReportBuilder account = ReportBuilder.report().line("五、下一步工作计划").line("预算60.00万元，支出52.80万元，执行率92%。");
        assertThat(Judged.by("text-rate", account).findings()).hasSize(1);
    }
}
