package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;

/** Numbers of headings and list items. */
class SectionNumberingTest {

    private static Judged headings(String... headings) {
        ReportBuilder report = ReportBuilder.report();
        for (String heading : headings) {
            report.line(heading);
        }
        return Judged.by("section-numbering", report);
    }

    @Test
    void numbers_run_on() {
        assertThat(headings("一、概况", "二、资金", "三、实施").lines()).containsExactly("= 一、 → 二、", "= 二、 → 三、");
    }

    @Test
    void a_gap_a_repeat_and_a_step_back_are_told_apart() {
        assertThat(headings("一、概况", "二、资金", "四、实施").finding().message().chinese())
                .isEqualTo("编号“二、”之后为“四、”，缺号：四、实施");
        assertThat(headings("一、概况", "二、资金", "二、实施").finding().message().chinese())
                .isEqualTo("编号“二、”重复：二、实施");
        assertThat(headings("一、概况", "二、资金", "三、实施", "二、问题").finding().message().chinese())
                .isEqualTo("编号“三、”之后为“二、”，乱序：二、问题");
    }

    @Test
    void the_finding_names_both_numbers() {
        Finding found = headings("一、概况", "（一）机构", "（三）人员").finding();
        assertThat(found.figures()).containsExactly("一", "三");
        assertThat(found.actual()).isEqualTo("（三）");
        assertThat(found.place().quote()).isEqualTo("（三）人员");
        assertThat(found.message().english()).isEqualTo("Numbering: （一） is followed by （三）");
    }

    @Test
    void after_a_gap_the_next_number_follows_the_printed_one() {
        assertThat(headings("一、概况", "三、实施", "四、问题").findings()).hasSize(1);
    }

    @Test
    void each_section_numbers_its_own_parts() {
        assertThat(headings("一、概况", "（一）机构", "（二）人员", "二、资金", "（一）预算", "（二）支出").findings())
                .isEmpty();
        assertThat(headings("一、概况", "（二）人员").finding().message().chinese()).isEqualTo("编号“一、”下从“（二）”开始：（二）人员");
        assertThat(headings("（二）人员", "（三）任务").findings())
                .as("an extract may begin anywhere")
                .isEmpty();
        assertThat(headings("一、概况", "2.人员").findings())
                .as("items may go on from before")
                .isEmpty();
    }

    @Test
    void lists_begin_again_but_bracketed_headings_do_not() {
        assertThat(headings("一、概况", "1.机构", "2.人员", "1.任务", "2.职责").findings()).isEmpty();
        assertThat(headings("一、概况", "（一）机构", "（二）人员", "（一）任务").findings()).hasSize(1);
        assertThat(headings("一、概况", "1.机构", "1.任务").findings())
                .as("the first twice")
                .hasSize(1);
    }

    @Test
    void a_title_begins_a_new_paper() {
        assertThat(headings("一、概况", "二、资金", "部门整体支出绩效自评表", "一、概况").findings()).isEmpty();
        assertThat(headings("一、概况", "二、资金", "部门整体支出绩效自评表", "三、概况").lines())
                .as("there is nothing before it")
                .containsExactly("= 一、 → 二、");
    }

    @Test
    void circled_numbers_and_firstly_are_not_counted() {
        assertThat(headings("一、概况", "一是加强领导。", "三是抓好落实。", "①机构", "③人员").lines()).isEmpty();
    }

    @Test
    void a_long_paragraph_is_shown_by_its_beginning() {
        assertThat(headings("一、概况", "1.机构", "3.全局共有行政人员十二人，事业人员十一人，负责全县来信来访接待工作。")
                        .finding()
                        .message()
                        .chinese())
                .isEqualTo("编号“1.”之后为“3.”，缺号：3.全局共有行政人员十二人，事业人员十一人，负责…");
        assertThat(headings("一、概况", "1.机构", "3.全局共有行政人员十二人，事业人员十一人，负责")
                        .finding()
                        .message()
                        .chinese())
                .endsWith("事业人员十一人，负责");
    }
}
