package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Inspection;
import youju.inspection.ReportBuilder;

/** Ways of saying things that are neither the shortest nor the commonest; the report is on 2022. Lines are set apart by /. */
class PhrasesTest {

    private static List<String> found(String lines) {
        ReportBuilder report = ReportBuilder.report().line("二、预算执行和完成情况");
        for (String line : lines.split(" / ")) {
            report.line(line);
        }
        return Inspection.of(report.build()).findings().stream()
                .map(finding -> finding.category().id() + " " + finding.expected())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "造林亩均投入606.62元（412.50万元÷6,800亩），比上年每亩628元降低21.38元，降幅3.40%。",
                "年初预算396.00万元，年中追加信访救助专项30.00万元（清财预〔2022〕62号）、调资14.00万元，全年预算440.00万元。",
                "年初预算9,846万元，年中追加补助1,320万元，另因机构调整划出至某局186万元，调整后预算10,980万元。",
                "年初预算1,682.40万元；年中追加148.25万元，其中转移支付62.85万元、调资85.40万元，全年预算1,830.65万元。",
                "血液透析6,318人次，CT检查6,842人次；县域内住院量占比由81.3%上升至83.5%。",
                "学生满意度93.4%（有效问卷1,420份，满意1,326份），家长满意度89.2%。",
                "发放家长问卷1,200份，回收1,164份，满意度97.2%。",
                "现有30个教学班，教职工编制112名，实有在编教师107人，控制率95.54%。",
                "核定行政编制36名、事业编制48名，年末在职81人，控制率96.43%。",
                "2021年支出9,771.20万元，支出率98.50%；2022年支出比2021年增加1,077.04万元，增长11.02%。",
                "2021年支出88.00万元，2022年支出96.04万元，增加8.04万元，增长9.14%。",
                "林分优化6.2万亩，完成林分优化6.35万亩，完成计划的102.42%。",
                "呼吸机于2022年6月28日到货，7月2日验收；机房改造于2022年7月4日开工，9月16日完工。",
                "预算执行19.87分（满分20分），绩效指标79.76分（满分80分）。",
                "车辆费83,612元，接待费20,745元，合计104,357元。",
                "行政编制15名、事业编制12名，合计27名。",
                "“三公”经费预算5.00万元，实际支出4.36万元，其中车辆3.10万元、接待1.26万元，控制在预算以内。",
                "资金不向群众收取任何费用。学校伙食由食堂供应。",
                "养护资金考核不合格的不予支付剩余款项，全年考核均合格，足额支付。",
                "可持续效益明显，人群重点突出，年度考核合格率100%，安装配套设施。",
                "（一）职责 / 三、资金 / （二）使用",
            })
    void a_true_sentence_stays_silent(String lines) {
        assertThat(found(lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum-mismatch | 年初预算396.00万元，年中追加专项30.00万元、调资14.00万元，全年预算404.00万元。 | 440",
                "sum-mismatch | 人工造林6,800亩、封山育林12,500亩、退化林修复5,200亩，全年合计完成营造林25,400亩。 | 24500",
                "rate-mismatch | 全年支出411.60万元，其中急难型救助868人次、支出168.70万元，支出型救助814人次、支出242.90万元。支出型救助资金占全部支出的56.01%。 | 59.01%",
                "rate-mismatch | 学生满意度94.3%（有效问卷1,420份，满意1,326份）。 | 93.38%",
                "year-on-year | 2022年公用经费112.52万元，2021年为106.80万元，同比增加5.72万元，增长5.08%。 | 5.36%",
                "headcount-control | 核定事业编制104名，年末实有在编教职工99人，在职人员控制率95.91%。 | 95.19%",
                "date-order | 透析机于2022年8月12日到货安装，8月6日通过三方验收。 | ≥ 2022年8月12日",
                "rule-violation | “三公”经费预算4.00万元，实际支出4.36万元，其中公务用车运行维护费3.10万元、公务接待费1.26万元，控制在预算以内。 | ≤ 4.00万元",
                "rule-violation | 考核不合格的不予支付剩余款项。第3标段评定为不合格，考核后仍按合同价足额支付剩余30%。 | 不合格的不予支付",
                "rule-violation | 办法要求公示不少于7个工作日，实际公示5个工作日。 | 公示不少于7个工作日",
                "text-vs-text | 全年未发生项目之间的资金调剂。 / 将村级运转资金12万元调剂用于防汛。 | 将村级运转资金12万元调剂用于",
                "text-vs-text | 定点机构不向家庭收取任何费用。 / 检查发现部分机构收取每月300元。 | 收取每月300元",
                "wording-template | 县审计局延伸检查，为发现资金挤占挪用问题。 | 未发现",
                "missing-attachment | 附件：1.绩效评分表；2.满意度调查问卷样张 | ''",
            })
    void a_false_sentence_is_found_with_what_would_be_right(String category, String lines, String expected) {
        assertThat(found(lines))
                .anyMatch(told ->
                        told.equals(category + " " + expected) || expected.isEmpty() && told.startsWith(category));
        assertThat(found(lines)).allMatch(told -> told.startsWith(category));
    }
}
