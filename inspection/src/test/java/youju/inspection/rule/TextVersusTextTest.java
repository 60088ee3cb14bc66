package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** One thing told twice in the text. */
class TextVersusTextTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("text-vs-text", paragraphs);
    }

    @Test
    void one_thing_has_one_figure() {
        assertThat(text("全年接待来访群众1643批次。", "综上，接待来访群众1643批次。").lines()).containsExactly("= “接待来访群众”1643批次 = 1643批次");
        assertThat(text("全年接待来访群众1643批次。", "综上，接待来访群众1634批次。").lines())
                .containsExactly("≠ text-vs-text 1634批次 → 1643批次");
    }

    @Test
    void the_finding_names_both_places() {
        Finding found = text("全年接待来访群众1643批次。", "综上，接待来访群众1634批次。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("1634批次", "1643批次");
        assertThat(found.actual()).isEqualTo("1634批次");
        assertThat(found.figures()).containsExactly("1634批次", "1643批次");
        assertThat(found.message().english()).isEqualTo("接待来访群众 is 1643批次 in one place, 1634批次 in another");
        assertThat(found.message().chinese()).isEqualTo("“接待来访群众”前后不一：全年接待来访群众1643批次；综上，接待来访群众1634批次");
    }

    @Test
    void a_figure_half_as_large_again_is_of_another_thing() {
        assertThat(text("全年接待来访群众1000批次。", "综上，接待来访群众1500批次。").lines())
                .containsExactly("≠ text-vs-text 1500批次 → 1000批次");
        assertThat(text("全年接待来访群众1000批次。", "综上，接待来访群众1501批次。").lines()).isEmpty();
    }

    @Test
    void a_short_subject_may_be_of_several_things() {
        assertThat(text("全年调处纠纷356件。", "综上，调处纠纷348件。").findings()).hasSize(1);
        assertThat(text("全年信访件356件。", "综上，信访件348件。").lines()).isEmpty();
        assertThat(text("全年信访件356件。", "综上，信访件356件。").lines()).containsExactly("= “信访件”356件 = 356件");
        assertThat(text("全年来信356件。", "综上，来信356件。").lines())
                .as("two characters say too little even to agree")
                .isEmpty();
    }

    @Test
    void a_word_that_fits_anything_names_nothing() {
        assertThat(text("基本支出225.72万元。", "综上，基本支出225.27万元。").lines()).isEmpty();
        assertThat(text("公用经费支出25.72万元。", "综上，公用经费支出25.27万元。").findings()).hasSize(1);
    }

    @Test
    void a_part_of_the_year_is_not_the_year() {
        assertThat(text("上半年接待来访群众1643批次。", "全年接待来访群众1834批次。").lines()).isEmpty();
        assertThat(text("接待来访群众平均1643批次。", "全年接待来访群众1834批次。").lines()).isEmpty();
    }

    @Test
    void about_leaves_room() {
        assertThat(text("全年接待来访群众约1600批次。", "综上，接待来访群众1643批次。").lines()).isEmpty();
        assertThat(text("全年接待来访群众超1600批次。", "综上，接待来访群众1643批次。").lines()).containsExactly("= “接待来访群众”1600批次 = 1643批次");
        assertThat(text("全年接待来访群众超1200批次。", "综上，接待来访群众1643批次。").lines()).isEmpty();
    }

    @Test
    void a_target_is_not_a_result() {
        assertThat(text("目标：接待来访群众1500批次。", "全年接待来访群众1643批次。").lines()).isEmpty();
        assertThat(text("目标：接待来访群众1500批次。", "计划接待来访群众1600批次。").lines())
                .containsExactly("≠ target-inconsistent 1600批次 → 1500批次");
    }

    @Test
    void last_year_is_not_this_year() {
        assertThat(text("上年接待来访群众1500批次。", "全年接待来访群众1643批次。").lines()).isEmpty();
    }

    @Test
    void other_units_count_other_things() {
        assertThat(text("全年接待来访群众1643批次。", "综上，接待来访群众1834人次。").lines()).isEmpty();
        assertThat(text("全年接待来访群众1643人。", "综上，接待来访群众1634名。").lines()).isEmpty();
    }

    @Test
    void amounts_are_compared_as_printed() {
        assertThat(text("发放救助资金28.60万元。", "综上，发放救助资金28.6万元。").lines()).containsExactly("= “发放救助资金”28.60万元 = 28.6万元");
        assertThat(text("发放救助资金28.64万元。", "综上，发放救助资金28.6万元。").lines())
                .as("rounded")
                .containsExactly("= “发放救助资金”28.64万元 = 28.6万元");
        assertThat(text("发放救助资金28.66万元。", "综上，发放救助资金28.6万元。").lines())
                .containsExactly("≠ text-vs-text 28.6万元 → 28.66万元");
    }

    @Test
    void an_amount_that_was_adjusted_stands_with_two_values() {
        assertThat(text("安排救助资金预算28.60万元。", "年中调整后安排救助资金预算30.60万元。").lines()).isEmpty();
        assertThat(text("调整前安排救助资金28.60万元。", "安排救助资金30.60万元。").lines()).isEmpty();
        assertThat(text("年中调整，安排救助资金28.60万元。", "安排救助资金30.60万元。").lines())
                .as("the adjustment is of another clause")
                .containsExactly("≠ text-vs-text 30.60万元 → 28.60万元");
    }

    @Test
    void two_figures_side_by_side_are_a_before_and_an_after() {
        assertThat(text("接待来访群众1643批次，共接待来访群众1634批次。").lines()).isEmpty();
        assertThat(text("领导干部下访接访、包案化解，重点时段实行每日会商研判、每周通报调度，窗口实行首问负责制，接待来访群众1643批次，共接待来访群众1634批次。")
                        .lines())
                .isEmpty();
        assertThat(text("接待来访群众1643批次，领导干部下访接访、包案化解，重点时段实行每日会商研判、每周通报调度，窗口实行首问负责制，共接待来访群众1634批次。")
                        .lines())
                .as("farther apart they contradict")
                .containsExactly("≠ text-vs-text 1634批次 → 1643批次");
    }

    @Test
    void one_contradiction_is_told_once() {
        assertThat(text("全年接待来访群众1643批次。", "接待来访群众1643批次。", "综上，接待来访群众1634批次。").lines())
                .containsExactly("= “接待来访群众”1643批次 = 1643批次", "≠ text-vs-text 1634批次 → 1643批次");
    }

    private static Judged besideRow(String first, String second) {
        return Judged.by(
                "text-vs-text",
                ReportBuilder.report()
                        .line("二、实施情况")
                        .line("接待来访群众" + first + "批次。")
                        .line("综上，接待来访群众" + second + "批次。")
                        .row("产出指标|数量指标|接待来访群众|≥1500批次|1643批次|100|100|")
                        .total("100|100"));
    }

    @Test
    void the_target_of_a_row_and_its_result_are_both_right() {
        assertThat(besideRow("1500", "1643").lines()).isEmpty();
        assertThat(besideRow("1643", "1500").lines()).isEmpty();
    }

    @Test
    void the_target_of_a_row_excuses_no_other_figure() {
        assertThat(besideRow("1500", "1634").findings()).hasSize(1);
        assertThat(besideRow("1634", "1500").findings()).hasSize(1);
        assertThat(besideRow("1643", "1510").findings()).hasSize(1);
        assertThat(besideRow("1510", "1643").findings()).hasSize(1);
    }

    @Test
    void a_whole_has_one_number() {
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "依托全部14个社区建立联络点。").lines()).containsExactly("≠ text-vs-text 14个 → 12个");
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "依托全部12个社区的网格建立联络点。").lines()).containsExactly("= 12个社区");
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "在14个社区建立联络点。").lines())
                .as("a part of them")
                .isEmpty();
        assertThat(text("我街道内设12个科室，其他不计。", "全部14个科室参加。").lines())
                .as("内设 may leave some out")
                .isEmpty();
    }

    @Test
    void wholes_of_other_things_or_far_apart_are_not_compared() {
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "依托全部14个网格建立联络点。").lines()).isEmpty();
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "依托全部24个社区建立联络点。").lines())
                .as("twice as many")
                .containsExactly("≠ text-vs-text 24个 → 12个");
        assertThat(text("我街道下辖12个社区，面积18平方公里。", "依托全部25个社区建立联络点。").lines()).isEmpty();
        assertThat(text("我县共有12个单位，面积18平方公里。", "依托全部14个单位建立联络点。").lines())
                .as("a word that fits anything")
                .isEmpty();
    }
}
