package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.Inspection;
import youju.inspection.ReportBuilder;

/** Sentences that are true and sentences that are not, with the right figure beside the wrong one. */
class TextRulesTest {

    private static List<Finding> findings(String sentence) {
        return Inspection.of(
                        ReportBuilder.report().line("二、预算执行情况").line(sentence).build())
                .findings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "基本支出225.72万元，其中工资福利支出203.97万元、商品和服务支出18.33万元、对个人和家庭的补助3.42万元。",
                "核定编制24名，其中行政编制11名、事业编制13名；年末实有23人，控制率95.8%。",
                "项目支出122.45万元，其中信访救助支出28.60万元，其余为业务支出。",
                "养护里程1,486公里（县道212公里、乡道498公里、村道776公里）。",
                "公用经费36.67万元，比上年的38.2万元减少1.53万元，下降4.01%。",
                "公务接待费31425元，折合3.14万元。",
                "项目预算284.5万元，支出369.72万元，执行率130%，系年中追加85.22万元（财预〔2022〕41号）。",
                "年初预算412.3万元，追加56.18万元，调整后预算468.48万元；支出461.02万元，结余7.46万元。",
                "年初预算356.20万元，上年结转12.45万元，年中追加41.35万元，全年预算数合计410.00万元。",
                "与2021年支出1.18亿元（11,800.00万元）相比，增加498.20万元，增长4.22%。",
                "预算资金减少97.74万元，其中基本支出增加18.26万元，项目支出减少116万元。",
                "采购终端24套，每套26,500元，支出63.60万元。",
                "受理48,260件，结案47,198件，结案率97.80%。",
                "诉前调解占比由27.5%提高到34.1%，提高6.6个百分点。",
                "满意率88.6%，未达到90%的目标。",
                "平均调阅时间由22分钟缩短到12分钟，缩短10分钟。",
                "支出509.60万元，比2021年支出482.30万元增加27.30万元，增长5.66%。",
                "合同于2022年3月1日签订，4月1日开工，9月26日完工，10月20日通过验收。",
                "监督电话：12345，办公电话：0734-1234567。",
                "2022年全年接待群众约1.2万人次。",
                "2021年支出88.00万元，2022年支出96.04万元，增加8.04万元。",
                "支出107.09万元，占全年预算110.4万元的97%。",
            })
    void a_true_sentence_stays_silent(String sentence) {
        assertThat(findings(sentence))
                .extracting(finding -> finding.message().chinese())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sum-mismatch | 支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | 157.6",
                "sum-mismatch | 年初预算412.3万元，追加56.18万元，调整后预算486.48万元。 | 468.48",
                "sum-mismatch | 年初预算356.20万元，上年结转12.45万元，年中追加41.35万元，全年预算数合计401.00万元。 | 410",
                "year-on-year | 与2021年支出1.18亿元（11,800.00万元）相比，增加498.20万元，增长4.42%。 | 4.22%",
                "sum-mismatch | 全年预算468.48万元，支出461.02万元，结余6.46万元。 | 7.46",
                "sum-mismatch | 全年支出461.02万元。其中基本支出338.57万元，项目支出112.45万元。 | 451.02",
                "sum-mismatch | 核定编制24名，其中行政编制11名、事业编制12名。 | 23",
                "rate-mismatch | 预算60.00万元，支出52.80万元，执行率92%。 | 88.00%",
                "rate-mismatch | 全年支出461.02万元，项目支出122.45万元，占总支出的28.56%。 | 26.56%",
                "rate-mismatch | 受理48,260件，结案47,198件，结案率98.80%。 | 97.80%",
                "rate-mismatch | 采购终端24套，每套26,500元，支出65.60万元。 | 63.6",
                "year-on-year | 支出96.04万元，比2021年的88.00万元增加9.04万元，增长10.27%。 | 8.04",
                "year-on-year | 公用经费36.67万元，比上年的38.2万元减少1.53万元，下降4.17%。 | 4.01%",
                "year-on-year | 满意度由27.5%提高到34.1%，提高7.6个百分点。 | 6.6",
                "year-on-year | 支出96.04万元，比2021年的88.00万元减少8.04万元。 | ''",
                "unit-conversion | 公务接待费386,500元，折合3.865万元。 | 38.65",
                "unit-conversion | 支出225.72万元，其中工资203.97万元、商品服务18.33元、补助3.42万元。 | 18.33万元",
                "wrong-year | 支出96.04万元，比2022年的88.00万元增加8.04万元。 | 2021",
                "date-order | 项目于2022年12月15日通过验收，完工日期为2022年12月28日。 | ≥ 2022年12月28日",
                "date-order | 2022年3月28日开标，2022年4月6日发出中标通知书，2022年3月20日签订加工合同。 | ≥ 2022年3月28日",
                "date-order | 整治自2022年9月10日开始，至2022年7月25日结束。 | ≥ 2022年9月10日",
                "privacy-leak | 联系人张某某，手机13800000000。 | ''",
                "privacy-leak | 身份证号440000190001010011。 | ''",
                "wording-template | 严格执行《××县专项资金管理办法》。 | ''",
                "wording-template | 主要成效（200字以内）。 | ''",
                "wording-template | 当前经济形式下任务较重。 | 形势",
                "missing-attachment | 考核结果详见附件2《季度考核结果汇总表》。 | ''",
                "negative-or-impossible | 群众满意度103.5%。 | ''",
                "negative-or-impossible | 年末结余-3.20万元。 | ''",
                "headcount-control | 核定编制22名，年末在职21人，控制率91.67%。 | 95.45%",
                "headcount-control | 核定编制68名，年末在职71人，控制率104.41%。 | ≤ 68",
                "execution-unexplained | 预算执行率108.5%。 | ''",
                "budget-growth-unexplained | 2022年预算168.00万元，比上年的96.00万元增长75.00%。 | ''",
                "text-vs-text | 政府采购项目全部采用公开招标，其中2个项目采用竞争性磋商方式。 | 采用竞争性磋商",
                "text-vs-text | 全年未发生投诉。当年接到投诉3件。 | ''",
                "rule-violation | “三公”经费支出均控制在预算以内，“三公”经费预算3.00万元，实际支出3.60万元。 | ≤ 3.00万元",
            })
    void a_false_sentence_is_found_with_what_would_be_right(String category, String sentence, String expected) {
        List<Finding> findings = findings(sentence);
        assertThat(findings)
                .as(sentence)
                .extracting(finding -> finding.category().id())
                .containsExactly(category);
        if (!expected.isEmpty()) {
            assertThat(findings.getFirst().expected()).isEqualTo(expected);
        }
        assertThat(findings.getFirst().message().english()).isNotBlank();
    }
}
