package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Rules that read words and single figures: units, private data, remains of the template, vague targets, grades. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公务接待费31425元，折合3.14万元。 | = 31425元 = 3.14万元",
                "公务接待费386500元，折合3.865万元。 | ≠ unit-conversion 3.865万元 → 38.65",
                "公务接待费386500元（3.865万元）。 | ≠ unit-conversion 3.865万元 → 38.65",
                "公务接待费38.65万元（386500元）。 | = 38.65万元 = 386500元",
                "接待群众1.2万人次，即12000人次。 | = 1.2万人次 = 12000人次",
                "接待群众1.2万人次，即1200人次。 | ≠ unit-conversion 1200人次 → 12000",
            })
    void one_amount_in_two_units_is_one_amount(String sentence, String verdict) {
        assertThat(Judged.by("unit-conversion", sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "公务接待费3.20万元（3.10万元）。",
        "发放救助12000元，即12人次。",
        "接待群众1.2万人次，即1200件。",
    })
    void figures_of_one_unit_or_of_two_things_are_not_converted(String sentence) {
        assertThat(Judged.by("unit-conversion", sentence).lines()).isEmpty();
    }

    @Test
    void the_finding_of_a_conversion_shows_both() {
        Finding found = Judged.by("unit-conversion", "公务接待费386500元，折合3.865万元。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("3.865万元", "386500元");
        assertThat(found.figures()).containsExactly("386500元", "3.865万元", "38.65");
        assertThat(found.actual()).isEqualTo("3.865万元");
        assertThat(found.message().chinese()).isEqualTo("386500元折合38.65，写为3.865万元");
    }

    @Test
    void an_amount_has_a_unit() {
        String money = "工资10.00万元、津贴20.00万元、社保30.00万元。";
        Finding found = Judged.by("unit-conversion", money, "项目支出16.9，其余结转。").finding();
        assertThat(found.actual()).isEqualTo("16.9");
        assertThat(found.figures()).containsExactly("16.9");
        assertThat(found.message().english()).isEqualTo("The amount 16.9 has no unit");
        assertThat(Judged.by("unit-conversion", money, "项目支出16，其余结转。").lines())
                .as("a whole number may count something")
                .isEmpty();
        assertThat(Judged.by("unit-conversion", "工资10.00万元、津贴20.00万元。", "项目支出16.9，其余结转。")
                        .lines())
                .as("a report without amounts")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "联系人张某某，手机13800000000。,13800000000,a mobile number",
        "联系人张某某，手机138-0000-0000。,138-0000-0000,a mobile number",
        "联系人张某某，手机１３８００００００００。,１３８００００００００,a mobile number",
        "身份证号440000190001010011。,440000190001010011,an identity number",
        "银行卡：6222000000000000000。,6222000000000000000,an account number",
    })
    void personal_numbers_are_not_published(String sentence, String number, String what) {
        Finding found = Judged.by("privacy-leak", sentence).finding();
        assertThat(found.actual()).isEqualTo(number);
        assertThat(found.place().quote()).isEqualTo(number);
        assertThat(found.figures()).containsExactly(number);
        assertThat(found.message().english()).isEqualTo("Publishes " + what + ": " + number);
    }

    @Test
    void a_number_in_two_places_is_one_leak() {
        Finding found =
                Judged.by("privacy-leak", "手机13800000000。", "再次联系13800000000。").finding();
        assertThat(found.evidence()).hasSize(3);
    }

    @Test
    void masked_numbers_and_office_telephones_are_public() {
        assertThat(Judged.by("privacy-leak", "手机138****0000。").lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("= "));
        assertThat(Judged.by("privacy-leak", "监督电话：12345，办公电话：0734-1234567。").lines())
                .isEmpty();
        assertThat(Judged.by("privacy-leak", "支出13800000000元。").lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "严格执行《××县专项资金管理办法》。,××县,''",
        "主要成效（200字以内）。,（200字以内）,''",
        "支出为____万元。,____,''",
        "执行率#DIV/0!。,#DIV/0!,''",
        "当前经济形式下任务较重。,形式,形势",
        "完成设备按装。,按装,安装",
    })
    void remains_of_the_template_and_misspellings_are_found(String sentence, String quote, String right) {
        Finding found = Judged.by("wording-template", sentence).finding();
        assertThat(found.place().quote()).isEqualTo(quote);
        assertThat(found.actual()).isEqualTo(quote);
        assertThat(found.figures()).containsExactly(quote);
        assertThat(found.expected()).isEqualTo(right);
    }

    @Test
    void spellings_in_common_use_are_tolerated() {
        assertThat(Judged.by("wording-template", "其它资金按规定记帐目。").lines()).isEmpty();
        assertThat(Judged.by("wording-template", "其它资金按规定记帐目，设备按装到位。").findings())
                .as("and what follows them is read")
                .hasSize(1);
    }

    @Test
    void a_template_may_have_places_to_fill_in() {
        assertThat(Judged.by(
                                "wording-template",
                                ReportBuilder.untitled().line("自评报告模板").line("严格执行《××县专项资金管理办法》，设备按装到位。"))
                        .findings())
                .extracting(Finding::actual)
                .containsExactly("按装");
        assertThat(Judged.by("wording-template", "支出正常。", "执行平稳。", "按模板填写，严格执行《××县专项资金管理办法》。")
                        .findings())
                .as("the word further down is about something else")
                .hasSize(1);
    }

    private static Judged target(String target, String actual) {
        return Judged.by(
                "unquantified",
                ReportBuilder.report()
                        .row("效益指标|社会效益指标|服务水平|" + target + "|" + actual + "|30|30|")
                        .total("100|100"));
    }

    @Test
    void a_vague_target_cannot_be_measured() {
        Finding found = target("有效提升", "有效提升").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("有效提升", "服务水平");
        assertThat(found.figures()).containsExactly("有效提升", "服务水平");
        assertThat(found.actual()).isEqualTo("有效提升");
        assertThat(found.message().english()).isEqualTo("The target of 服务水平, 有效提升, can't be measured");
    }

    @Test
    void a_target_with_a_figure_a_day_or_a_plain_fact_can() {
        assertThat(target("提升5%", "提升").lines()).containsExactly("= 服务水平：提升5%");
        assertThat(target("2022年底前有效提升", "有效提升").lines()).hasSize(1).allMatch(line -> line.startsWith("="));
        assertThat(target("制度健全", "制度健全").lines()).containsExactly("= 服务水平：制度健全");
        assertThat(target("有效提升", "提升5%").lines()).as("measured all the same").containsExactly("= 服务水平：有效提升");
        assertThat(target("", "有效提升").lines()).isEmpty();
        assertThat(target("—", "有效提升").lines()).isEmpty();
    }

    @Test
    void a_standard_may_say_how_to_measure() {
        ReportBuilder report = ReportBuilder.report()
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("效益指标|社会效益指标|服务水平|有效提升|有效提升|30|30|问卷得分80以上得满分")
                .total("100|100");
        assertThat(Judged.by("unquantified", report).lines()).containsExactly("= 服务水平：有效提升");
        ReportBuilder shortly = ReportBuilder.report()
                .columns("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|评分标准")
                .row("效益指标|社会效益指标|服务水平|有效提升|有效提升|30|30|酌情评分吧你")
                .total("100|100");
        assertThat(Judged.by("unquantified", shortly).findings())
                .as("six characters don't")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "自评得分90分，等级为优。 ; = 90分 → 优",
                "自评得分89.99分，等级为优。 ; ≠ grade-threshold 89.99分 → 良",
                "自评得分94.67分，评为“良”。 ; ≠ grade-threshold 94.67分 → 优",
                "自评得分80分，等级为良好。 ; = 80分 → 良好",
                "自评得分59分，等级为中。 ; ≠ grade-threshold 59分 → 差",
            })
    void the_grade_is_that_of_the_score(String sentence, String verdict) {
        assertThat(Judged.by("grade-threshold", sentence).lines()).containsExactly(verdict);
    }

    @Test
    void the_reports_own_thresholds_come_first() {
        String scale = "95分（含）以上为优，85分（含）以上为良，60分（含）以上为中，60分以下为差。";
        assertThat(Judged.by("grade-threshold", scale, "自评得分94.67分，等级为良。").lines())
                .containsExactly("= 94.67分 → 良");
        Finding found = Judged.by("grade-threshold", scale, "自评得分94.67分，等级为优。").finding();
        assertThat(found.expected()).isEqualTo("良");
        assertThat(found.actual()).isEqualTo("优");
        assertThat(found.figures()).containsExactly("94.67分", "优");
        assertThat(found.message().chinese()).isEqualTo("94.67分按标准（良≥85）应为“良”，写为“优”");
    }

    @Test
    void the_grade_in_the_form_is_that_of_its_total() {
        ReportBuilder report = ReportBuilder.report()
                .line("部门整体支出绩效自评表")
                .table(
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                        "产出指标|数量指标|救助人数|≥30人|33人|100|88",
                        "总分|||||100|88",
                        "评价等级|优|||||");
        Finding found = Judged.by("grade-threshold", report).finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("优", "88");
        assertThat(found.expected()).isEqualTo("良");
        ReportBuilder words = ReportBuilder.report()
                .line("部门整体支出绩效自评表")
                .table(
                        "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
                        "产出指标|数量指标|救助人数|≥30人|33人|100|88",
                        "总分|||||100|88",
                        "评价等级|待定|||||");
        assertThat(Judged.by("grade-threshold", words).lines()).isEmpty();
    }

    @Test
    void a_score_below_every_band_has_no_grade() {
        assertThat(Judged.by("grade-threshold", "90分（含）以上为优，80分（含）以上为良。", "自评得分70分，等级为中。")
                        .lines())
                .containsExactly("? 70分 no grade scale is known");
    }
}
