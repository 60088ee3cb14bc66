package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Years of a report on 2022. */
class WrongYearTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("wrong-year", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支出96.04万元，比2022年的88.00万元增加8.04万元。 | 2021",
                "支出96.04万元，比2023年的88.00万元增加8.04万元。 | 2021",
                "支出96.04万元，比2020年的88.00万元增加8.04万元。 | 2021",
                "支出96.04万元，比2018年的88.00万元同比增加8.04万元。 | 2021",
                "上年（2020年）支出88.00万元。 | 2021",
                "本年度（2021年）支出88.00万元。 | 2022",
                "2023年支出96.04万元。 | 2022",
            })
    void a_year_that_cannot_be_meant_is_found(String sentence, String right) {
        assertThat(text(sentence).finding().expected()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "支出96.04万元，比2018年的88.00万元增加8.04万元。",
        "以2020年为基期，支出比2020年的88.00万元增加8.04万元。",
        "支出96.04万元，比2020年末的88.00万元增加8.04万元。",
        "上年（2021年）支出88.00万元。",
        "本年度（2022年）支出88.00万元。",
        "2022年支出96.04万元。",
        "2024年支出96.04万元。",
        "2023年支出计划96.04万元。",
    })
    void baselines_plans_and_right_years_stay_silent(String sentence) {
        assertThat(text(sentence).findings()).isEmpty();
    }

    @Test
    void the_year_before_is_the_base_of_a_comparison() {
        assertThat(text("支出96.04万元，比2021年的88.00万元增加8.04万元。").lines()).contains("= 同比基期2021年");
        assertThat(text("2021年支出比2020年的88.00万元增加8.04万元。").lines())
                .as("the sentence speaks of 2021")
                .contains("= 同比基期2020年");
        assertThat(text("2019年支出另述，支出比2020年的88.00万元增加8.04万元。").findings())
                .as("of another year")
                .hasSize(1);
        assertThat(text("支出比2020年的88.00万元增加8.04万元，2021年另述。").findings())
                .as("only after it")
                .hasSize(1);
    }

    @Test
    void the_finding_names_the_right_year() {
        Finding found = text("支出96.04万元，比2022年的88.00万元增加8.04万元。").finding();
        assertThat(found.place().quote()).isEqualTo("2022年");
        assertThat(found.figures()).containsExactly("2022", "2021");
        assertThat(found.actual()).isEqualTo("2022");
        assertThat(found.message().english()).isEqualTo("The year 2022 should be 2021");
    }

    @Test
    void plans_speak_of_other_years() {
        ReportBuilder plan =
                ReportBuilder.report().line("五、下一步工作计划").line("比2022年的88.00万元增加8.04万元，本年度（2023年）安排，2023年支出96.04万元。");
        assertThat(Judged.by("wrong-year", plan).findings()).isEmpty();
        ReportBuilder account = ReportBuilder.report().line("五、下一步工作计划").line("比2022年的88.00万元同比增加8.04万元。");
        assertThat(Judged.by("wrong-year", account).findings()).hasSize(1);
    }

    @Test
    void titles_bear_the_year_of_the_report() {
        assertThat(Judged.by("wrong-year", ReportBuilder.report().line("部门整体支出绩效自评表（2022年度）"))
                        .lines())
                .containsExactly("= 标题年度2022", "= 标题年度2022");
        Finding found = Judged.by("wrong-year", ReportBuilder.report().line("部门整体支出绩效自评表（2021年度）"))
                .finding();
        assertThat(found.expected()).isEqualTo("2022");
        assertThat(found.actual()).isEqualTo("2021");
        assertThat(found.figures()).containsExactly("2021", "2022");
        assertThat(found.place().quote()).isEqualTo("部门整体支出绩效自评表（2021年度）");
        assertThat(Judged.by("wrong-year", ReportBuilder.report().line("部门预算表（2023年度）"))
                        .findings())
                .as("a budget is of the year to come")
                .isEmpty();
    }

    @Test
    void a_numbered_heading_is_no_title() {
        assertThat(text("三、2021年度自评情况").findings()).isEmpty();
    }

    @Test
    void without_a_year_nothing_can_be_said() {
        assertThat(Judged.by(
                                "wrong-year",
                                ReportBuilder.untitled()
                                        .line("某县某局部门整体支出绩效自评报告")
                                        .line("支出96.04万元。"))
                        .lines())
                .containsExactly("? 某县某局部门整体支出绩效自评报告 the report's year is not known");
    }

    @Test
    void cells_are_read_like_paragraphs() {
        ReportBuilder report = ReportBuilder.report().table("项目|说明", "公用经费|支出96.04万元，比2022年的88.00万元增加8.04万元");
        assertThat(Judged.by("wrong-year", report).findings())
                .flatExtracting(Finding::evidence)
                .extracting(Excerpt::quote)
                .containsExactly("2022年");
    }
}
