package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.ReportBuilder;

/** What a report cites as attached, and what stands behind it. */
class MissingAttachmentTest {

    private static final String CITATION = "考核结果详见附件2《季度考核结果汇总表》，其余从略。";

    private static Judged behind(String... attached) {
        ReportBuilder report = ReportBuilder.report().line("二、实施情况").line(CITATION);
        for (String line : attached) {
            report.line(line);
        }
        return Judged.by("missing-attachment", report);
    }

    @Test
    void what_is_not_there_is_missing() {
        assertThat(behind().lines()).containsExactly("≠ missing-attachment 附件2《季度考核结果汇总表》");
        assertThat(behind("附件1 基础数据表").findings()).hasSize(1);
        assertThat(behind("附件2 季度考核").lines()).containsExactly("= 附件2已附");
    }

    @Test
    void the_finding_names_what_is_missing() {
        assertThat(behind().finding().figures()).containsExactly("附件2");
        assertThat(behind().finding().actual()).isEqualTo("未附");
        assertThat(behind().finding().message().english()).isEqualTo("附件2《季度考核结果汇总表》 is cited but not attached");
    }

    @ParameterizedTest
    @CsvSource({"附件2", "附件二", "附件２", "附表2 季度考核", "（附件2）", "季度考核结果汇总表"})
    void an_attachment_is_known_by_number_or_title(String label) {
        assertThat(behind(label).lines()).containsExactly("= 附件2已附");
    }

    @Test
    void a_sentence_that_cites_is_not_the_attachment() {
        assertThat(behind("附件2详见县政府网站，另行公布；不再附后。").findings()).hasSize(1);
        assertThat(behind("附件2所列考核结果由第三方评定，评定办法由县政府另行制定公布，考核结果与养护经费拨付挂钩，由财政部门据此核拨")
                        .findings())
                .as("a running paragraph")
                .isNotEmpty();
    }

    @Test
    void a_table_may_bear_the_label_itself() {
        ReportBuilder report =
                ReportBuilder.report().line("二、实施情况").line(CITATION).table("附件2：季度考核|", "季度|得分", "一|90");
        assertThat(Judged.by("missing-attachment", report).lines()).containsExactly("= 附件2已附");
    }

    @Test
    void forms_of_usual_names_count_under_any_number() {
        for (String kind : new String[] {"自评表", "基础数据表", "评分表", "评价表"}) {
            ReportBuilder report = ReportBuilder.report()
                    .line("二、实施情况")
                    .line("详见附件3部门" + kind + "。")
                    .line("2022年度" + kind)
                    .table("项目|预算数|决算数", "办公费|3.00|2.50");
            assertThat(Judged.by("missing-attachment", report).lines()).containsExactly("= 附件3已附");
            ReportBuilder without = ReportBuilder.report()
                    .line("二、实施情况")
                    .line("详见附件3部门" + kind + "。")
                    .line("2022年度" + kind);
            assertThat(Judged.by("missing-attachment", without).findings())
                    .as("a title without a table")
                    .hasSize(1);
        }
    }

    @Test
    void the_end_of_a_long_title_is_enough_beside_a_table() {
        ReportBuilder report = ReportBuilder.report()
                .line("二、实施情况")
                .line("详见附件3《2022年度养护企业季度考核结果汇总表》。")
                .line("考核结果汇总表")
                .table("季度|得分", "一|90");
        assertThat(Judged.by("missing-attachment", report).lines()).containsExactly("= 附件3已附");
        ReportBuilder without = ReportBuilder.report()
                .line("二、实施情况")
                .line("详见附件3《2022年度养护企业季度考核结果汇总表》。")
                .line("考核结果汇总表");
        assertThat(Judged.by("missing-attachment", without).findings()).hasSize(1);
    }

    @Test
    void a_short_title_must_be_there_in_full() {
        assertThat(Judged.by("missing-attachment", "详见附件3《考核结果》，其余从略。", "考核结果").lines())
                .containsExactly("= 附件3已附");
        ReportBuilder report = ReportBuilder.report()
                .line("二、实施情况")
                .line("详见附件3《2022年度考核汇总表》，其余从略。")
                .line("考核汇总表")
                .table("季度|得分", "一|90");
        assertThat(Judged.by("missing-attachment", report).lines()).containsExactly("= 附件3已附");
    }

    @Test
    void attachments_of_a_cited_document_are_not_the_reports() {
        assertThat(Judged.by("missing-attachment", "根据县财政局通知附件2的要求开展自评。").lines())
                .isEmpty();
    }

    @Test
    void a_label_of_its_own_is_no_citation() {
        assertThat(Judged.by("missing-attachment", "附件2 季度考核结果汇总表").lines()).isEmpty();
        assertThat(Judged.by("missing-attachment", "附件1 自评报告；附件2 考核汇总").findings())
                .as("a list of attachments cites them")
                .isNotEmpty();
    }

    @Test
    void one_attachment_is_missed_once() {
        assertThat(Judged.by("missing-attachment", CITATION, "整改情况亦见附件2。").lines())
                .containsExactly("≠ missing-attachment 附件2《季度考核结果汇总表》");
    }

    @Test
    void an_attachment_without_number_is_known_by_its_title() {
        assertThat(Judged.by("missing-attachment", "考核结果详见附件《季度考核结果汇总表》。").lines())
                .containsExactly("≠ missing-attachment 附件《季度考核结果汇总表》");
        assertThat(Judged.by("missing-attachment", "考核结果详见附件《季度考核结果汇总表》。", "附件").lines())
                .containsExactly("= 附件已附");
        ReportBuilder cell = ReportBuilder.report().table("项目|佐证", "考核|考核结果详见附件《季度考核结果汇总表》");
        assertThat(Judged.by("missing-attachment", cell).lines())
                .as("evidence in a cell is kept elsewhere")
                .isEmpty();
        ReportBuilder numbered = ReportBuilder.report().table("项目|佐证", "考核|考核结果详见附件4《季度考核结果汇总表》");
        assertThat(Judged.by("missing-attachment", numbered).findings()).hasSize(1);
    }
}
