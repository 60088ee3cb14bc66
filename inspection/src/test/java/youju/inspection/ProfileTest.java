package youju.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.document.Documents;
import youju.inspection.fact.Facts;

class ProfileTest {

    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");

    private static Profile of(String file) throws Exception {
        return Profile.of(Facts.of(Documents.read(REPORTS.resolve(file))));
    }

    private static Profile ofText(String text) throws Exception {
        return Profile.of(Facts.of(Documents.read("自评.html", text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String form(String money) {
        return """
                <meta charset="utf-8"><h1>示例镇2023年度部门整体支出绩效自评表</h1>
                <table><tr><td>%s</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
                <tr><td>年度资金总额</td><td>200</td><td>150</td><td>10</td><td>75%%</td><td>7.5</td></tr></table>
                <table><tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td></tr>
                <tr><td>产出指标（50分）</td><td>数量指标</td><td>办件</td><td>≥10件</td><td>12件</td><td>50</td><td>50</td></tr>
                <tr><td>效益指标</td><td>社会效益指标</td><td>及时率</td><td>≥90%%</td><td>95%%</td><td>40</td><td>40</td></tr>
                <tr><td colspan="5">总分</td><td>100</td><td>97.5</td></tr></table>""".formatted(money);
    }

    @Test
    void the_samples_total_is_read_from_its_first_form() throws Exception {
        Profile profile = of("hengyang-2022-self-evaluation.txt");
        assertThat(profile.unit()).contains("衡阳县信访局");
        assertThat(profile.year()).hasValue(2022);
        assertThat(profile.score().orElseThrow()).isEqualByComparingTo("95");
        assertThat(profile.budget().orElseThrow()).isEqualByComparingTo("2845000");
    }

    @ParameterizedTest
    @CsvSource({
        "labour-2022.html, 临湖县人力资源和社会保障局",
        "archives-2023.html, 楚泽县档案馆",
        "medical-insurance-2023.html, 越溪县医疗保障局",
        "red-cross-2024.html, 麟溪县红十字会",
        "rural-water-2024.html, 云溪市生态环境局澄江分局",
        "school-canteen-2024.html, 龙泽市第三实验中学",
        "science-2022.html, 榕江市科学技术协会",
        "waste-sorting-2023.html, 清和区柳浦街道办事处",
        "women-children-2024.html, 滨湖县妇女联合会",
        "tuberculosis-2022.pdf, 嘉陵湾区疾病预防控制中心"
    })
    void whose_report_it_is_is_read_in_its_head(String file, String unit) throws Exception {
        assertThat(of(file).unit()).contains(unit);
    }

    @Test
    void money_is_in_ten_thousands_unless_the_form_says_otherwise() throws Exception {
        assertThat(ofText(form("项目资金（万元）")).budget().orElseThrow()).isEqualByComparingTo("2000000");
        assertThat(ofText(form("项目资金")).budget().orElseThrow()).isEqualByComparingTo("2000000");
        assertThat(ofText(form("项目资金（元）")).executed().orElseThrow()).isEqualByComparingTo("150");
    }

    @Test
    void the_scheme_is_told_by_its_first_levels_and_their_points() throws Exception {
        Profile profile = ofText(form("项目资金（万元）"));
        assertThat(profile.scheme()).contains("预算执行率10 产出50 效益40");
        assertThat(profile.score().orElseThrow()).isEqualByComparingTo("97.5");
        assertThat(profile.unit()).contains("示例镇");
    }

    @Test
    void a_text_without_a_form_tells_nothing_of_score_or_money() throws Exception {
        Profile profile = ofText("<meta charset=utf-8><p>工作总结。</p>");
        assertThat(profile.score()).isEmpty();
        assertThat(profile.budget()).isEmpty();
        assertThat(profile.scheme()).isEmpty();
        assertThat(profile.unit()).isEmpty();
    }
}
