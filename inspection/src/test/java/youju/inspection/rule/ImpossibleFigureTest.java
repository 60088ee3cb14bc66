package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Figures that cannot be. */
class ImpossibleFigureTest {

    private static Judged text(String paragraph) {
        return Judged.by("impossible-figure", paragraph);
    }

    @ParameterizedTest
    @CsvSource({"群众满意度103.5%。", "办结率100.1%。", "年末结余-3.20万元。", "接待来访-3批次。"})
    void a_share_above_the_whole_and_less_than_nothing_are_impossible(String sentence) {
        assertThat(text(sentence).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "群众满意度100%。",
        "任务完成率103.5%。",
        "办结率比上年增长103.5%。",
        "支出占比103.5%。",
        "年末结余3.20万元。",
        "年末结余0.00万元。",
        "增减额-3.20万元。",
        "接待来访0批次。",
    })
    void what_may_be_stays_silent(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void the_finding_says_why() {
        Finding found = text("群众满意度103.5%。").finding();
        assertThat(found.figures()).containsExactly("103.5%");
        assertThat(found.actual()).isEqualTo("103.5%");
        assertThat(found.message().chinese()).isEqualTo("103.5%：比率超过100%");
        assertThat(text("年末结余-3.20万元。").finding().message().english()).isEqualTo("-3.20万元: a negative balance");
        assertThat(text("接待来访-3批次。").finding().message().english()).isEqualTo("-3批次: a negative count");
    }

    private static Judged row(String cells) {
        return Judged.by("impossible-figure", ReportBuilder.report().row(cells).total("100|100"));
    }

    @Test
    void a_row_of_a_form_is_read_likewise() {
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|101.2%|15|15|").finding().message().english())
                .isEqualTo("101.2%: 及时受理率: a share above 100 %");
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|101.2|15|15|").findings()).hasSize(1);
        assertThat(row("产出指标|质量指标|及时受理率|≥99%|100%|15|15|").lines()).containsExactly("= 及时受理率 100%");
        assertThat(row("产出指标|质量指标|任务完成率|≥99%|101.2%|15|15|").lines()).containsExactly("= 任务完成率 101.2%");
        assertThat(row("产出指标|质量指标|及时受理率|≥99件|101件|15|15|").findings()).isEmpty();
        assertThat(row("产出指标|数量指标|积案化解件数|≥30件|-3件|15|15|").finding().message().english())
                .isEqualTo("-3件: 积案化解件数: a negative count");
        assertThat(row("产出指标|数量指标|积案增减件数|≥30件|-3件|15|15|").lines()).containsExactly("= 积案增减件数 -3件");
        assertThat(row("产出指标|数量指标|积案化解件数|≥0件|0件|15|15|").findings()).isEmpty();
    }

    @Test
    void a_weight_is_not_negative() {
        Finding found = row("产出指标|数量指标|积案化解件数|≥30件|33件|-15|15|").finding();
        assertThat(found.message().english()).isEqualTo("-15: 积案化解件数: a negative weight");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("-15", "积案化解件数");
        assertThat(row("产出指标|数量指标|积案化解件数|≥30件|33件|0|0|").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "项目资金|年初预算数|全年预算数|决算数|结余,年度资金总额|-1.00|468.48|461.02|7.46,1",
        "项目资金|年初预算数|全年预算数|决算数|结余,年度资金总额|412.30|-468.48|461.02|7.46,1",
        "项目资金|年初预算数|全年预算数|决算数|结余,年度资金总额|412.30|468.48|-461.02|7.46,1",
        "项目资金|年初预算数|全年预算数|决算数|结余,年度资金总额|412.30|468.48|461.02|-7.46,1",
        "项目资金|年初预算数|到位资金|决算数|上年决算数,年度资金总额|412.30|-468.48|461.02|7.46,1",
        "项目资金|年初预算数|追加预算|决算数|上年决算数,年度资金总额|412.30|-68.48|461.02|7.46,0",
        "项目资金|年初预算数|全年预算数|决算数|结余,年度资金总额|0.00|468.48|461.02|7.46,0",
    })
    void amounts_of_money_are_not_negative_but_adjustments_may_be(String heading, String row, int findings) {
        assertThat(Judged.by("impossible-figure", ReportBuilder.report().table(heading, row))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void the_money_of_a_form_is_read_too() {
        ReportBuilder report = ReportBuilder.report()
                .funds("468.48|-461.02|98.41%|10|9.84")
                .row("产出指标|数量指标|受理来信来访|≥1500批次|1643批次|90|90|")
                .total("100|99.84");
        assertThat(Judged.by("impossible-figure", report).finding().message().english())
                .isEqualTo("-461.02: 年度资金总额: a negative amount");
    }

    @Test
    void a_row_of_balances_is_not_negative_in_any_column() {
        Finding found = Judged.by(
                        "impossible-figure",
                        ReportBuilder.report().table("项目|决算数|执行率|备考", "年末结转结余|||-7.46", "基本支出|||-1.00"))
                .finding();
        assertThat(found.place().quote()).isEqualTo("-7.46");
        assertThat(found.message().english()).isEqualTo("-7.46: 年末结转结余 is negative");
        assertThat(Judged.by("impossible-figure", ReportBuilder.report().table("项目|决算数|执行率|备考", "年末结转结余|-7.46||0.00"))
                        .findings())
                .as("told once")
                .hasSize(1);
    }
}
