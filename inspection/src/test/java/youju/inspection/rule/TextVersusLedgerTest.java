package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Amounts of the text beside a table of amounts, and beside the money of the form. */
class TextVersusLedgerTest {

    private static Judged besideLedger(String... paragraphs) {
        ReportBuilder report = ReportBuilder.report().line("二、预算执行情况");
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return Judged.by(
                "text-vs-ledger",
                report.table(
                        "项目|预算数|决算数|上年决算数",
                        "一、基本支出|341.20|338.57|329.44",
                        "（二）“三公”经费|5.20|4.86|5.10",
                        "二、信访救助支出|30.00|28.60|26.10",
                        "合计|468.48|461.02|447.50"));
    }

    private static Judged besideForm(String... paragraphs) {
        ReportBuilder report = ReportBuilder.report().line("二、预算执行情况");
        for (String paragraph : paragraphs) {
            report.line(paragraph);
        }
        return Judged.by(
                "text-vs-ledger",
                report.funds("468.48|461.02|98.41%|10|9.84")
                        .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                        .total("100|99.84"));
    }

    @Test
    void an_amount_is_that_of_its_row() {
        assertThat(besideLedger("基本支出338.57万元。").lines()).containsExactly("= “基本支出”正文338.57万元与表一致");
        assertThat(besideLedger("基本支出388.57万元。").lines()).containsExactly("≠ text-vs-table 388.57万元 → 338.57");
        assertThat(besideLedger("信访救助支出26.80万元。").lines()).containsExactly("≠ text-vs-table 26.80万元 → 28.60");
    }

    @Test
    void the_finding_shows_text_and_table() {
        Finding found = besideLedger("基本支出388.57万元。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("388.57万元", "338.57");
        assertThat(found.figures()).containsExactly("388.57万元", "338.57");
        assertThat(found.actual()).isEqualTo("388.57万元");
        assertThat(found.message().chinese()).isEqualTo("“基本支出”正文388.57万元，表格338.57");
        assertThat(found.message().english()).isEqualTo("基本支出 is 388.57万元 in the text, 338.57 in the table");
    }

    @Test
    void yuan_and_ten_thousand_yuan_are_one_amount() {
        assertThat(besideLedger("基本支出3385700元。").lines()).containsExactly("= “基本支出”正文3385700元与表一致");
    }

    @Test
    void a_figure_of_another_column_is_no_contradiction() {
        assertThat(besideLedger("基本支出341.20万元。").lines()).containsExactly("= “基本支出”正文341.20万元与表一致");
    }

    @Test
    void a_budget_is_held_against_the_column_of_budgets() {
        assertThat(besideLedger("信访救助支出33.00万元列入预算。").lines()).containsExactly("≠ text-vs-table 33.00万元 → 30.00");
        assertThat(besideLedger("信访救助支出33.00万元列入专户。").lines()).containsExactly("≠ text-vs-table 33.00万元 → 28.60");
    }

    @Test
    void last_years_amount_is_not_this_years() {
        assertThat(besideLedger("上年基本支出388.57万元。").lines()).isEmpty();
    }

    @Test
    void only_money_is_compared_with_amounts() {
        assertThat(besideLedger("信访救助支出28批次。").lines()).isEmpty();
    }

    @Test
    void an_amount_more_than_a_third_off_is_of_something_else() {
        assertThat(besideLedger("信访救助支出38.61万元。").lines())
                .as("1.35 times")
                .containsExactly("≠ text-vs-table 38.61万元 → 28.60");
        assertThat(besideLedger("信访救助支出38.62万元。").lines()).isEmpty();
        assertThat(besideLedger("信访救助支出21.18万元。").lines()).isEmpty();
    }

    @Test
    void a_part_is_compared_with_its_own_row() {
        assertThat(besideLedger("其中基本支出388.57万元。").lines()).containsExactly("≠ text-vs-table 388.57万元 → 338.57");
    }

    @Test
    void cells_may_print_their_unit() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、预算执行情况")
                .line("培训费1.01万元。")
                .table("项目|预算数|决算数", "培训费|12000元|11000元", "其他支出|48.48万元|45.00万元");
        assertThat(Judged.by("text-vs-ledger", report).lines()).containsExactly("≠ text-vs-table 1.01万元 → 11000元");
    }

    @Test
    void what_stands_before_another_figure_is_not_the_subject() {
        assertThat(besideForm("3个部门全年支出416.02万元。").lines()).containsExactly("≠ text-vs-table 416.02万元 → 461.02");
    }

    @Test
    void the_total_is_not_looked_up_by_its_name() {
        assertThat(besideLedger("合计支出总额461.20万元。").lines()).isEmpty();
    }

    @Test
    void names_are_compared_without_numbers_quotes_and_brackets() {
        assertThat(TextVersusLedger.name("一、部门基本支出")).isEqualTo("基本支出");
        assertThat(TextVersusLedger.name("其中：（1）“三公”经费")).isEqualTo("三公经费");
        assertThat(TextVersusLedger.name("3.项目支出（万元）")).isEqualTo("项目支出");
        assertThat(TextVersusLedger.name("部门支出")).as("too little would be left").isEqualTo("部门支出");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年支出461.02万元。 | = 正文461.02万元与表一致",
                "全年支出416.02万元。 | ≠ text-vs-table 416.02万元 → 461.02",
                "全年预算468.48万元。 | = 正文468.48万元与表一致",
                "全年预算486.48万元。 | ≠ text-vs-table 486.48万元 → 468.48",
                "预算执行率98.41%。 | = 正文98.41%与表一致",
                "预算执行率96.41%。 | ≠ text-vs-table 96.41% → 98.41%",
                "决算支出4610200元。 | = 正文4610200元与表一致",
                "决算支出4160200元。 | ≠ text-vs-table 4160200元 → 461.02",
                "全年支出468.48万元。 | = 正文468.48万元与表一致",
            })
    void the_whole_is_the_forms_total(String sentence, String verdict) {
        assertThat(besideForm(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "上年支出416.02万元。",
        "明年预算486.48万元。",
        "比上年支出增加16.02万元。",
        "全年支出46.02万元。",
        "全年受理416件。",
        "群众满意率96.41%。",
        "培训支出416.02万元。",
    })
    void what_is_not_the_whole_is_not_compared(String sentence) {
        assertThat(besideForm(sentence).lines()).isEmpty();
    }

    @Test
    void half_as_much_again_is_the_farthest_that_is_compared() {
        assertThat(besideForm("全年支出691.53万元。").lines()).containsExactly("≠ text-vs-table 691.53万元 → 461.02");
        assertThat(besideForm("全年支出691.54万元。").lines()).isEmpty();
    }

    @Test
    void project_spending_is_not_the_whole_where_there_is_basic_spending() {
        assertThat(besideForm("项目支出416.02万元。").lines()).containsExactly("≠ text-vs-table 416.02万元 → 461.02");
        assertThat(besideForm("基本支出另列。项目支出416.02万元。").lines()).isEmpty();
    }

    @Test
    void a_bare_spending_is_the_whole_only_beside_the_budget() {
        assertThat(besideForm("预算到位后，支出416.02万元。").lines()).containsExactly("≠ text-vs-table 416.02万元 → 461.02");
        assertThat(besideForm("支出416.02万元。").lines()).isEmpty();
        assertThat(besideForm("预算到位，其中支出416.02万元。").lines()).isEmpty();
    }

    @Test
    void an_amount_of_a_ledger_explains_it_too() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、预算执行情况")
                .line("全年支出416.02万元。")
                .table("项目|预算数|决算数", "财政拨款支出|420.00|416.02", "其他支出|48.48|45.00")
                .funds("468.48|461.02|98.41%|10|9.84")
                .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                .total("100|99.84");
        assertThat(Judged.by("text-vs-ledger", report).lines()).containsExactly("= 正文416.02万元与表一致");
    }
}
