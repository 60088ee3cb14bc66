package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** What a report denies and what it tells all the same. */
class DeniedAndToldTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("denied-and-told", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "项目均采用公开招标。 | 2个项目采用竞争性磋商。",
                "全年未发生预算调剂。 | 年中调剂3次。",
                "年末无结余。 | 结余资金3.20万元。",
                "全年无追加。 | 追加资金3.20万元。",
                "未发生因公出国（境）支出。 | 因公出国（境）费用支出3.20万元。",
                "全年无公务接待费。 | 公务接待费支出3.20万元。",
                "全年未购置公务用车。 | 购置车辆1辆。",
                "全年未发生投诉。 | 接到投诉3件。",
                "未发生安全事故。 | 发生2起交通事故。",
                "未发现截留资金情况。 | 发现挪用资金问题。",
                "各项任务均已完成。 | 尚有2个项目未完成。",
            })
    void what_is_denied_is_not_told(String denied, String told) {
        assertThat(text(denied, told).findings()).hasSize(1);
        assertThat(text(told, denied).findings()).as("in either order").hasSize(1);
        assertThat(text(denied).lines()).hasSize(1).allMatch(line -> line.endsWith("：前后一致"));
        assertThat(text(told).lines()).isEmpty();
    }

    @Test
    void the_year_before_is_another_matter() {
        assertThat(text("全年未发生投诉。", "上年接到投诉3件。").lines()).containsExactly("= 投诉：前后一致");
        assertThat(text("全年未发生投诉。", "2021年共接到投诉3件。").findings()).isEmpty();
        assertThat(text("全年未发生投诉。", "上年较多，接到投诉3件。").findings())
                .as("another clause")
                .hasSize(1);
    }

    @Test
    void a_denial_in_a_plan_denies_nothing() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、实施情况")
                .line("接到投诉3件。")
                .line("五、下一步工作计划")
                .line("确保未发生投诉。");
        assertThat(Judged.by("denied-and-told", report).lines()).isEmpty();
        ReportBuilder told = ReportBuilder.report()
                .line("二、实施情况")
                .line("全年未发生投诉。")
                .line("五、下一步工作计划")
                .line("接到投诉3件，将逐件整改。");
        assertThat(Judged.by("denied-and-told", told).findings())
                .as("what is told there counts")
                .hasSize(1);
    }

    @Test
    void a_denial_is_not_its_own_contradiction() {
        assertThat(text("全部项目未发现截留、存在挪用问题的情况。").findings()).isEmpty();
    }

    @Test
    void denial_and_statement_may_stand_in_one_paragraph() {
        Finding found = text("全年未发生投诉。年底接到投诉3件。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("未发生投诉", "接到投诉3件");
        assertThat(found.figures()).containsExactly("未发生投诉", "接到投诉3件");
        assertThat(found.expected()).isEqualTo("接到投诉3件");
        assertThat(found.actual()).isEqualTo("未发生投诉");
        assertThat(found.message().english()).isEqualTo("Contradicts itself: 未发生投诉; 接到投诉3件");
        assertThat(text("年初接到投诉3件。全年未发生投诉。").findings()).hasSize(1);
    }
}
