package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.fact.Excerpt;

/** Two periods, their difference and its rate. */
class TextChangeTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("text-change", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支出96.04万元，比上年的88.00万元增加8.04万元。 | = 96.04万元 − 88.00万元 = 8.04万元",
                "支出88.00万元，比上年的96.04万元减少8.04万元。 | = 88.00万元 − 96.04万元 = −8.04万元",
                "支出88.00万元，比上年的88.00万元增加0.00万元。 | = 88.00万元 − 88.00万元 = 0.00万元",
                "支出96.04万元，比上年的88.00万元增加9.04万元。 | ≠ year-on-year 9.04万元 → 8.04",
                "支出96.04万元，比上年的88.00万元减少8.04万元。 | ≠ year-on-year 8.04万元",
                "支出88.00万元，比上年的96.04万元增加8.04万元。 | ≠ year-on-year 8.04万元",
                "占比由27.5%提高到34.1%，提高6.6个百分点。 | = 34.1% − 27.5% = 6.6个百分点",
                "占比由27.5%提高到34.1%，提高7.6个百分点。 | ≠ year-on-year 7.6个百分点 → 6.6",
                "支出96.04万元，比上年的88.00万元增长9.14%。 | = ÷ 88.00万元 = 9.14%",
                "支出96.04万元，比上年的88.00万元增长9.41%。 | ≠ year-on-year 9.41% → 9.14%",
                "支出96.04万元，比上年的88.00万元增长91.4%。 | ? 91.4% the periods of the rate are not given",
                "比上年的88.00万元增长9.41%。 | ? 9.41% the periods of the rate are not given",
                "比上年的88.00万元增加8.04万元。 | ? 8.04万元 a period's figure is not given",
            })
    void a_change_follows_from_its_two_periods(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void rounded_figures_leave_half_a_digit_each() {
        assertThat(text("支出96.0万元，比上年的88.0万元增加8.1万元。").lines()).containsExactly("= 96.0万元 − 88.0万元 = 8.1万元");
        assertThat(text("支出96.0万元，比上年的88.0万元增加8.15万元。").lines())
                .as("the printed hundredth is exact to half of itself")
                .containsExactly("≠ year-on-year 8.15万元 → 8");
    }

    @Test
    void an_amount_with_its_rate_is_checked_twice() {
        assertThat(text("支出96.04万元，比上年的88.00万元增加8.04万元，增长9.14%。").lines())
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元", "= 8.04万元 ÷ 88.00万元 = 9.14%");
        assertThat(text("支出96.04万元，比上年的88.00万元增加8.04万元，增长9.41%。").lines())
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元", "≠ year-on-year 9.41% → 9.14%");
    }

    @Test
    void a_rate_taken_of_the_later_period_is_wrong() {
        Finding found = text("支出96.04万元，比上年的88.00万元增加8.04万元，增长8.37%。").finding();
        assertThat(found.expected()).isEqualTo("9.14%");
        assertThat(found.actual()).isEqualTo("8.37%");
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("8.37%", "88.00万元", "8.04万元");
        assertThat(found.figures()).containsExactly("8.37%", "88.00万元", "8.04万元", "96.04万元", "9.14%");
        assertThat(found.message().chinese()).isEqualTo("8.04万元 ÷ 88.00万元 = 9.14%，写为8.37%");
    }

    @Test
    void a_rate_alone_is_told_with_this_years_figure() {
        Finding found = text("支出96.04万元，比上年的88.00万元增长8.37%。").finding();
        assertThat(found.message().chinese()).isEqualTo("96.04万元与上期之差 ÷ 88.00万元 = 9.14%，写为8.37%");
        assertThat(found.figures()).containsExactly("8.37%", "88.00万元", "96.04万元", "9.14%");
    }

    @Test
    void a_wrong_difference_is_told_with_its_rate() {
        Finding found = text("支出96.04万元，比上年的88.00万元增加9.04万元，增长10.27%。").finding();
        assertThat(found.evidence())
                .extracting(Excerpt::quote)
                .containsExactly("9.04万元", "96.04万元", "88.00万元", "10.27%");
        assertThat(found.figures()).containsExactly("96.04万元", "88.00万元", "9.04万元", "8.04", "10.27%");
        assertThat(found.message().chinese()).isEqualTo("96.04万元 − 88.00万元 相差8.04，写为9.04万元、10.27%");
        assertThat(found.actual()).isEqualTo("9.04万元");
    }

    @Test
    void a_verb_in_the_wrong_direction_is_told() {
        Finding up = text("支出96.04万元，比上年的88.00万元减少8.04万元。").finding();
        assertThat(up.message().chinese()).isEqualTo("96.04万元比88.00万元增加，写为“减少”");
        assertThat(up.message().english()).isEqualTo("96.04万元 is more than 88.00万元, the text says otherwise");
        Finding down = text("支出88.00万元，比上年的96.04万元增加8.04万元。").finding();
        assertThat(down.message().chinese()).isEqualTo("88.00万元比96.04万元减少，写为“增加”");
        assertThat(down.evidence()).extracting(Excerpt::quote).containsExactly("8.04万元", "88.00万元", "96.04万元");
        assertThat(down.figures()).containsExactly("88.00万元", "96.04万元", "8.04万元");
    }

    @Test
    void the_nearest_figure_that_fits_is_this_years() {
        assertThat(text("预算110.00万元，支出96.04万元，比上年的88.00万元增加8.04万元。").lines())
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元");
        assertThat(text("支出96.04万元，其中工资20.00万元，比上年的88.00万元增加8.04万元。").lines())
                .as("not the nearest, but it fits")
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元");
    }

    @Test
    void a_figure_of_another_size_is_not_of_the_other_period() {
        assertThat(text("工资20.00万元，比上年的88.00万元增加9.04万元。").lines())
                .as("less than a third")
                .containsExactly("? 9.04万元 a period's figure is not given");
        assertThat(text("支出300.00万元，比上年的88.00万元增加190.00万元。").lines())
                .as("more than three times")
                .containsExactly("? 190.00万元 a period's figure is not given");
        assertThat(text("支出96.04万元，比上年的88.00万元增加40.00万元。").lines())
                .as("the difference is of another size")
                .containsExactly("? 40.00万元 a period's figure is not given");
        assertThat(text("支出98.00万元，比上年的88.00万元增加40.00万元。").lines())
                .as("a quarter of it")
                .containsExactly("≠ year-on-year 40.00万元 → 10");
    }

    @Test
    void three_times_as_much_is_of_another_size() {
        assertThat(text("支出263.99万元，比上年的88.00万元增加170.00万元。").lines())
                .containsExactly("≠ year-on-year 170.00万元 → 175.99");
        assertThat(text("支出264.00万元，比上年的88.00万元增加170.00万元。").lines())
                .containsExactly("? 170.00万元 a period's figure is not given");
        assertThat(text("支出30.01万元，比上年的90.00万元减少50.00万元。").lines()).containsExactly("≠ year-on-year 50.00万元 → 59.99");
        assertThat(text("支出30.00万元，比上年的90.00万元减少50.00万元。").lines())
                .containsExactly("? 50.00万元 a period's figure is not given");
    }

    @Test
    void a_rate_is_of_the_change_that_was_printed() {
        assertThat(text("支出96.04万元，其中工资20.00万元，比上年的88.00万元增加8.04万元，增长9.41%。").lines())
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元", "≠ year-on-year 9.41% → 9.14%");
    }

    @Test
    void a_figure_of_the_sentence_before_may_be_of_something_else() {
        assertThat(text("支出96.04万元。该项比上年的88.00万元增加9.04万元。").lines())
                .containsExactly("? 9.04万元 a period's figure is not given");
        assertThat(text("支出96.04万元。该项比上年的88.00万元增加8.04万元。").lines())
                .as("unless it fits")
                .containsExactly("= 96.04万元 − 88.00万元 = 8.04万元");
    }

    @Test
    void people_are_not_compared_with_amounts() {
        assertThat(text("培训96人次，比上年的88.00万元增加8.04万元。").lines())
                .containsExactly("? 8.04万元 a period's figure is not given");
        assertThat(text("培训96人次，比上年的88人次增加8人次。").lines()).containsExactly("= 96人次 − 88人次 = 8人次");
        assertThat(text("培训96人次，比上年的88人次增加9人次。").lines()).containsExactly("≠ year-on-year 9人次 → 8");
    }

    @Test
    void a_share_that_grows_by_percent_is_not_judged() {
        assertThat(text("满意率由80%提高到88%，增长12%。").lines()).containsExactly("? 12% the periods of the rate are not given");
    }

    @Test
    void a_base_of_nothing_gives_no_rate() {
        assertThat(text("支出96.04万元，比上年的0.00万元增长9.14%。").lines())
                .containsExactly("? 9.14% the periods of the rate are not given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公务接待费21.48万元，比上年减少3.26万元，下降13.18%。 | = 3.26万元 → 13.18%",
                "公务接待费21.48万元，比上年减少3.26万元，下降15.18%。 | ≠ year-on-year 15.18% → 13.18%",
                "公务接待费24.74万元，比上年增加3.26万元，增长15.18%。 | = 3.26万元 → 15.18%",
                "公务接待费24.74万元，比上年增加3.26万元，增长13.18%。 | ≠ year-on-year 13.18% → 15.18%",
            })
    void the_earlier_figure_is_this_years_less_the_change(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void a_rate_without_a_base_is_told_with_amount_and_change() {
        Finding found = text("公务接待费21.48万元，比上年减少3.26万元，下降15.18%。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("15.18%", "21.48万元", "3.26万元");
        assertThat(found.figures()).containsExactly("15.18%", "21.48万元", "3.26万元", "13.18%");
        assertThat(found.actual()).isEqualTo("15.18%");
        assertThat(found.message().chinese()).isEqualTo("21.48万元、变动3.26万元，幅度应为13.18%，写为15.18%");
    }

    @ParameterizedTest
    @CsvSource({
        "比上年减少3.26万元，下降13.18%。",
        "公务接待费3.00万元，比上年增加3.26万元，增长13.18%。",
        "公务接待费21.48万元。另一项比上年减少3.26万元，下降15.18%。",
        "公务接待费21.48万元，比上年减少3.26万元，下降6.00%。",
    })
    void without_base_and_likely_figure_nothing_is_said(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void a_rate_twice_too_large_is_the_farthest_that_is_held_against_the_change() {
        assertThat(text("公务接待费21.48万元，比上年减少3.26万元，下降6.60%。").lines()).containsExactly("≠ year-on-year 6.60% → 13.18%");
        assertThat(text("公务接待费21.48万元，比上年减少3.26万元，下降6.58%。").lines()).isEmpty();
    }
}
