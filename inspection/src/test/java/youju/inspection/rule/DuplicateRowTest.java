package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Rows that stand twice. */
class DuplicateRowTest {

    private static Judged form(String first, String second) {
        return Judged.by(
                "duplicate-row", ReportBuilder.report().row(first).row(second).total("100|100"));
    }

    @Test
    void an_indicator_is_scored_once() {
        Finding found = form("产出指标|质量指标|设备在线率|≥95%|96.4%|50|50|", "|质量指标|设备在线率|≥95%|96.4%|50|50|")
                .finding();
        assertThat(found.message().chinese()).isEqualTo("指标“设备在线率”重复列示、重复计分（第2行、第3行）");
        assertThat(found.message().english()).isEqualTo("Indicator 设备在线率 stands twice, rows 2 and 3");
        assertThat(found.figures()).containsExactly("设备在线率", "95%", "96.4%");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("设备在线率", "设备在线率");
    }

    @Test
    void the_points_printed_with_a_name_do_not_distinguish_it() {
        assertThat(form("产出指标|质量指标|设备在线率（10分）|≥95%|96.4%|50|50|", "|质量指标|设备在线率（20分）|≥95%|96.4%|50|50|")
                        .findings())
                .hasSize(1);
    }

    @Test
    void another_target_result_or_name_is_another_indicator() {
        assertThat(form("产出指标|质量指标|设备在线率|≥95%|96.4%|50|50|", "|质量指标|设备在线率|≥90%|96.4%|50|50|")
                        .findings())
                .isEmpty();
        assertThat(form("产出指标|质量指标|设备在线率|≥95%|96.4%|50|50|", "|质量指标|设备在线率|≥95%|95.4%|50|50|")
                        .findings())
                .isEmpty();
        assertThat(form("产出指标|质量指标|设备在线率|≥95%|96.4%|50|50|", "|质量指标|设备完好率|≥95%|96.4%|50|50|")
                        .findings())
                .isEmpty();
    }

    @Test
    void rows_without_score_or_proper_name_are_passed_over() {
        assertThat(form("产出指标|质量指标|设备在线率|≥95%|96.4%|50||", "|质量指标|设备在线率|≥95%|96.4%|50|50|")
                        .findings())
                .isEmpty();
        assertThat(form("产出指标|质量指标|指标1|≥95%|96.4%|50|50|", "|质量指标|指标1|≥95%|96.4%|50|50|")
                        .findings())
                .isEmpty();
        assertThat(form("产出指标|质量指标|质量|≥95%|96.4%|50|50|", "|质量指标|质量|≥95%|96.4%|50|50|")
                        .findings())
                .isEmpty();
        assertThat(form("产出指标|质量指标|在线率|≥95%|96.4%|50|50|", "|质量指标|在线率|≥95%|96.4%|50|50|")
                        .findings())
                .as("three characters are a name")
                .hasSize(1);
    }

    private static Judged ledger(String first, String second) {
        return Judged.by("duplicate-row", ReportBuilder.report().table("序号|项目|预算数|决算数", first, second));
    }

    @Test
    void a_row_of_amounts_is_listed_once() {
        Finding found = ledger("1|系统运维|3.00|2.50", "2|系统运维|3.00|2.50").finding();
        assertThat(found.place().quote()).isEqualTo("系统运维");
        assertThat(found.figures()).containsExactly("系统运维", "2", "3.00", "2.50");
        assertThat(found.message().chinese()).isEqualTo("“系统运维”一行重复列示");
        assertThat(ledger("1|系统运维|3.00|2.50", "2|系统运维|3.00|2.60").findings()).isEmpty();
        assertThat(ledger("1|系统运维||", "2|系统运维||").findings())
                .as("without figures it may be a heading")
                .hasSize(1);
        assertThat(ledger("|系统运维||", "|系统运维||").findings()).isEmpty();
        assertThat(ledger("1|运维|3.00|2.50", "2|运维|3.00|2.50").findings()).isEmpty();
    }
}
