package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** A claim to have kept a limit, and what was spent. */
class WithinBudgetTest {

    private static final String CLAIM = "“三公”经费严格控制在预算以内。";

    private static Judged text(String... paragraphs) {
        return Judged.by("within-budget", paragraphs);
    }

    private static Judged ledger(String claim, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "项目|年初预算数|全年预算数|决算数";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Judged.by(
                "within-budget",
                ReportBuilder.report().line("二、预算执行情况").line(claim).table(lines));
    }

    @Test
    void a_claim_is_held_against_the_row_of_the_table() {
        assertThat(ledger(CLAIM, "“三公”经费|5.00|5.20|5.86", "培训费|1.00|1.00|0.90").findings())
                .extracting(Finding::expected)
                .containsExactly("≤ 5.20");
        assertThat(ledger(CLAIM, "“三公”经费|5.00|5.20|5.20", "培训费|1.00|1.00|1.90").lines())
                .as("spent to the last yuan")
                .isEmpty();
    }

    @Test
    void where_no_budget_of_the_year_is_given_the_initial_one_counts() {
        assertThat(ledger(CLAIM, "“三公”经费|5.00||5.10", "培训费|1.00|1.00|0.90").findings())
                .extracting(Finding::expected)
                .containsExactly("≤ 5.00");
    }

    @Test
    void each_of_the_three_expenses_is_one_of_them() {
        assertThat(ledger(CLAIM, "公务接待费|1.00|1.00|1.10", "培训费|1.00|1.00|0.90").findings())
                .hasSize(1);
        assertThat(ledger("培训费未超预算。", "公务接待费|1.00|1.00|1.10", "培训费|1.00|1.00|0.90")
                        .findings())
                .isEmpty();
    }

    @Test
    void the_finding_shows_claim_spending_and_budget() {
        Finding found =
                ledger(CLAIM, "“三公”经费|5.00|5.20|5.86", "培训费|1.00|1.00|0.90").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("三公”经费严格控制在预算以内。", "5.86", "5.20");
        assertThat(found.figures()).containsExactly("5.86", "5.20");
        assertThat(found.actual()).isEqualTo("5.86");
        assertThat(found.message().english()).isEqualTo("Claims that 三公 is within budget; spent 5.86 of 5.20");
    }

    @Test
    void the_text_may_give_both_figures_itself() {
        assertThat(text("公务接待费未超预算，公务接待费预算3.00万元，实际支出2.60万元。").lines()).containsExactly("= 2.60万元 ≤ 3.00万元");
        assertThat(text("公务接待费未超预算，公务接待费预算3.00万元，实际支出3.00万元。").lines()).containsExactly("= 3.00万元 ≤ 3.00万元");
        assertThat(text("公务接待费未超预算，公务接待费预算3.00万元，实际支出3.60万元。").findings())
                .extracting(Finding::expected)
                .containsExactly("≤ 3.00万元");
    }

    @Test
    void another_paragraph_that_names_it_may_give_them() {
        assertThat(text("公务接待费未超预算。", "公务接待费预算3.00万元，实际支出3.60万元。").findings())
                .extracting(Finding::expected)
                .containsExactly("≤ 3.00万元");
        assertThat(text("公务接待费未超预算。", "会议费预算3.00万元，实际支出3.60万元。").lines())
                .as("of something else")
                .containsExactly("? 公务接待费未超预算。 no budget and spending to check against");
    }

    @Test
    void last_years_figures_and_other_things_are_not_compared() {
        assertThat(text("公务接待费未超预算，公务接待费支出2.60万元，上年预算2.00万元，预算3.00万元。").lines()).containsExactly("= 2.60万元 ≤ 3.00万元");
        assertThat(text("公务接待费未超预算，公务接待费预算3.00万元，上年支出3.60万元，实际支出2.60万元。").lines())
                .containsExactly("= 2.60万元 ≤ 3.00万元");
        assertThat(text("公务接待费未超预算，公务接待费预算3.00万元，实际支出46.00万元。").lines())
                .as("fifteen times as much is of the whole")
                .containsExactly("? 公务接待费未超预算，公务接待费预算3.00万元， no budget and spending to check against");
        assertThat(text("公务接待费未超预算，全年接待12批次。").lines())
                .containsExactly("? 公务接待费未超预算，全年接待12批次。 no budget and spending to check against");
    }

    @Test
    void a_contract_is_signed_within_the_days_stated() {
        String rule = "应在30日内签订合同。";
        assertThat(text(rule + "2022年3月1日发布中标公告，2022年3月31日签订合同。").lines()).isEmpty();
        Finding late = text(rule + "2022年3月1日发布中标公告，2022年4月1日签订合同。").finding();
        assertThat(late.expected()).isEqualTo("≤ 30");
        assertThat(late.actual()).isEqualTo("31");
        assertThat(late.evidence()).extracting(Excerpt::quote).containsExactly("2022年4月1日", "2022年3月1日");
        assertThat(late.figures()).containsExactly("2022年3月1日", "2022年4月1日", "31");
        assertThat(late.message().english()).isEqualTo("A contract due within 30 days was signed after 31");
    }

    @Test
    void without_both_days_nothing_is_late() {
        assertThat(text("应在30日内签订合同。2022年3月1日发布中标公告。").lines()).isEmpty();
        assertThat(text("应在30日内签订合同。2022年4月1日签订合同。").lines()).isEmpty();
        assertThat(text("应在30日内签订合同。2022年3月发布中标公告，2022年5月签订合同。").lines())
                .as("a month is no day")
                .isEmpty();
        assertThat(text("2022年3月1日发布中标公告，2022年6月1日签订合同。").lines()).isEmpty();
    }
}
