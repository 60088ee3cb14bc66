package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Budget, supplement, spending and balance of one sentence. */
class BudgetChainTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("budget-chain", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "年初预算412.30万元，追加56.18万元，调整后预算468.48万元。 | = 412.30 + 56.18 = 468.48万元",
                "年初预算412.30万元，追加56.18万元，调整后预算486.48万元。 | ≠ sum-mismatch 486.48万元 → 468.48",
                "年初预算412.30万元，追加56.18万元，调整后预算468.49万元。 | = 412.30 + 56.18 = 468.49万元",
                "年初预算412.30万元，追加56.18万元，调整后预算468.50万元。 | ≠ sum-mismatch 468.50万元 → 468.48",
                "年初预算412.30万元，压减12.30万元，调整后预算400.00万元。 | = 412.30 − 12.30 = 400.00万元",
                "年初预算412.30万元，压减12.30万元，调整后预算410.00万元。 | ≠ sum-mismatch 410.00万元 → 400",
                "年初预算412.30万元，追加56.18万元，核减20.00万元，调整后预算448.48万元。 | = 412.30 + 56.18 − 20.00 = 448.48万元",
                "年初预算412.30万元，追加56.18万元，核减20.00万元，调整后预算484.48万元。 | ≠ sum-mismatch 484.48万元 → 448.48",
                "年初预算356.20万元，上年结转12.45万元，追加41.35万元，全年预算410.00万元。 | = 356.20 + 12.45 + 41.35 = 410.00万元",
                "年初预算356.20万元，上年结转12.45万元，追加41.35万元，全年预算401.00万元。 | ≠ sum-mismatch 401.00万元 → 410",
                "年初预算412.30万元，追加人员经费6.18万元，追加项目经费50.00万元，调整后预算468.48万元。 | = 412.30 + 6.18 + 50.00 = 468.48万元",
                "年初预算412.30万元，追加56.18万元（其中追加人员经费6.18万元），调整后预算468.48万元。 | = 412.30 + 56.18 = 468.48万元",
                "年初预算0.50亿元，追加500.00万元，调整后预算5500.00万元。 | = 0.50亿元 + 500.00 = 5500.00万元",
            })
    void the_budget_of_the_year_is_the_initial_one_and_what_was_added(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void carry_over_and_the_first_supplement_may_be_all() {
        assertThat(text("年初预算356.20万元，上年结转12.45万元，追加41.35万元（含追加人员经费6.00万元），全年预算410.00万元。")
                        .lines())
                .containsExactly("= 356.20 + 12.45 + 41.35 = 410.00万元");
    }

    @ParameterizedTest
    @CsvSource({
        "年初预算412.30万元，调整后预算486.48万元。",
        "追加56.18万元，调整后预算468.48万元。",
        "年初预算412.30万元，追加56.18万元。",
    })
    void with_a_side_missing_nothing_is_said(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年预算468.48万元，支出461.02万元，结余7.46万元。 | = 468.48 − 461.02 = 7.46万元",
                "全年预算468.48万元，支出461.02万元，结余6.46万元。 | ≠ sum-mismatch 6.46万元 → 7.46",
                "资金到位468.48万元，支出461.02万元，结余7.46万元。 | = 468.48 − 461.02 = 7.46万元",
                "年初预算412.30万元，全年预算468.48万元，支出461.02万元，结余7.46万元。 | = 468.48 − 461.02 = 7.46万元",
                "全年预算468.48万元，支出461.02万元，结余29.84万元。 | ≠ sum-mismatch 29.84万元 → 7.46",
                "全年预算0.50亿元，支出4800.00万元，结余200.00万元。 | = 0.50亿元 − 4800.00 = 200.00万元",
            })
    void the_balance_is_the_budget_less_the_spending(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "全年预算468.48万元，支出461.02万元，结余29.86万元。",
        "全年预算461.02万元，支出468.48万元，结余6.46万元。",
        "全年预算468.48万元，支出461.02万元，结余3.00万元，结转2.00万元。",
        "全年预算468.48万元，上年支出461.02万元，结余6.46万元。",
        "支出461.02万元，结余6.46万元。",
        "全年预算468.48万元，支出461.02万元，上年结转6.46万元。",
    })
    void a_balance_of_something_else_is_not_judged(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年支出461.02万元。其中：基本支出338.57万元，项目支出122.45万元。 | = 338.57 + 122.45 = 461.02万元",
                "全年支出461.02万元。其中：基本支出338.57万元，项目支出112.45万元。 | ≠ sum-mismatch 461.02万元 → 451.02",
                "全年支出564.00万元。其中：基本支出338.57万元，项目支出112.63万元。 | ≠ sum-mismatch 564.00万元 → 451.2",
                "全年支出461.02万元，决算450.02万元。其中：基本支出338.57万元，项目支出111.45万元。 | = 338.57 + 111.45 = 450.02万元",
            })
    void basic_and_project_spending_make_the_whole(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "全年支出565.00万元。其中：基本支出338.57万元，项目支出112.63万元。",
        "全年支出461.02万元。其中：项目支出112.45万元。",
        "全年支出461.02万元。其中：基本支出338.57万元。",
        "基本支出338.57万元，项目支出112.45万元。",
        "上年支出461.02万元。其中：基本支出338.57万元，项目支出112.45万元。",
        "培训461人次，全年支出另计。其中：基本支出338.57万元，项目支出112.45万元。",
    })
    void without_a_whole_near_their_sum_nothing_is_said(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void the_finding_shows_the_sum() {
        Finding found = text("年初预算412.30万元，追加56.18万元，核减20.00万元，调整后预算484.48万元。").finding();
        assertThat(found.evidence())
                .extracting(Excerpt::quote)
                .containsExactly("484.48万元", "412.30万元", "56.18万元", "20.00万元");
        assertThat(found.figures()).containsExactly("484.48万元", "412.30万元", "56.18万元", "20.00万元", "448.48");
        assertThat(found.actual()).isEqualTo("484.48万元");
        assertThat(found.message().chinese()).isEqualTo("412.30 + 56.18 − 20.00 = 448.48 ≠ 484.48万元");
        assertThat(text("年初预算412.30万元，压减12.30万元，调整后预算410.00万元。")
                        .finding()
                        .message()
                        .english())
                .isEqualTo("412.30 − 12.30 = 400, not 410.00万元");
        assertThat(text("全年预算468.48万元，支出461.02万元，结余6.46万元。").finding().message().chinese())
                .isEqualTo("468.48 − 461.02 = 7.46 ≠ 6.46万元");
        assertThat(text("年初预算412.30万元，追加56.18万元，调整后预算486.48万元。")
                        .finding()
                        .message()
                        .chinese())
                .isEqualTo("412.30 + 56.18 = 468.48 ≠ 486.48万元");
    }

    @Test
    void plans_are_not_accounts() {
        ReportBuilder report = ReportBuilder.report().line("五、下一步工作计划").line("年初预算412.30万元，追加56.18万元，调整后预算486.48万元。");
        assertThat(Judged.by("budget-chain", report).lines()).isEmpty();
    }
}
