package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.ReportBuilder;
import youju.inspection.fact.Excerpt;

/** Parts named in a sentence, and what they are parts of. */
class TextSumTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("text-sum", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "支出157.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | = 82.30 + 64.10 + 11.20 = 157.60万元",
                "支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | ≠ sum-mismatch 158.60万元 → 157.6",
                "支出157.61万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | = 82.30 + 64.10 + 11.20 = 157.61万元",
                "支出157.62万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | = 82.30 + 64.10 + 11.20 = 157.62万元",
                "支出157.63万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | ≠ sum-mismatch 157.63万元 → 157.6",
                "支出100.00万元，其中人员60.00万元、公用25.00万元。 | ≠ sum-mismatch 100.00万元 → 85",
                "支出100.00万元，其中人员60.00万元、公用24.90万元。 | ? 100.00万元 the parts listed may not be all",
                "支出100.00万元，其中人员60.00万元、公用55.00万元。 | ≠ sum-mismatch 100.00万元 → 115",
                "支出100.00万元，其中人员60.00万元、公用55.20万元。 | ? 100.00万元 the parts listed may not be all",
                "支出157.60万元，主要是人员82.30万元、公用64.10万元。 | ? 157.60万元 the parts listed may not be all",
                "支出140.60万元，主要是人员82.30万元、公用64.10万元。 | ≠ sum-mismatch 140.60万元 → 146.4",
                "支出约150.00万元，其中人员82.30万元、公用64.10万元。 | = 82.30 + 64.10 = 150.00万元",
                "支出超过158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。 | ? 158.60万元 the parts listed may not be all",
            })
    void parts_make_their_total(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @Test
    void one_digit_slipped_makes_a_far_sum_wrong() {
        assertThat(text("支出457.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。").lines())
                .as("4 for 1 in the total")
                .containsExactly("≠ sum-mismatch 457.60万元 → 157.6");
        assertThat(text("支出477.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。").lines())
                .as("two digits")
                .containsExactly("? 477.60万元 the parts listed may not be all");
        assertThat(text("支出357.60万元，其中人员182.30万元、公用64.10万元、项目211.20万元。").lines())
                .as("2 for 1 in a part: 211.20 for 111.20")
                .containsExactly("≠ sum-mismatch 357.60万元 → 457.6");
        assertThat(text("支出47.6万元，其中人员8.3万元、公用6.1万元、项目3.2万元。").lines())
                .as("short figures differ in a digit by chance")
                .containsExactly("? 47.6万元 the parts listed may not be all");
    }

    @Test
    void a_digit_slipped_in_a_part_shows_by_what_would_be_right() {
        assertThat(text("支出400.00万元，其中人员182.30万元、公用64.10万元、项目953.60万元。").lines())
                .as("9 for 1: with 153.60 it would be right")
                .containsExactly("≠ sum-mismatch 400.00万元 → 1200");
        assertThat(text("支出57.60万元，其中人员20.30万元、公用17.30万元。").lines())
                .as("five characters are enough")
                .containsExactly("≠ sum-mismatch 57.60万元 → 37.6");
    }

    @Test
    void the_first_few_parts_may_make_the_total() {
        assertThat(text("支出146.40万元，其中人员82.30万元、公用64.10万元、上缴11.20万元。").findings())
                .isEmpty();
    }

    @Test
    void the_total_may_stand_farther_back() {
        assertThat(text("支出157.60万元，完成预算160.00万元，其中人员82.30万元、公用75.30万元。").lines())
                .containsExactly("= 82.30 + 75.30 = 157.60万元");
    }

    @Test
    void parts_in_another_unit_are_converted() {
        assertThat(text("支出0.02亿元，其中人员150.00万元、公用50.00万元。").findings()).isEmpty();
        assertThat(text("支出12.00万元，其中人员70000元、公用50000元。").lines()).containsExactly("= 70000 + 50000 = 12.00万元");
    }

    @Test
    void a_slipped_unit_is_named() {
        Finding part = text("支出225.72万元，其中工资203.97万元、商品服务18.33元、补助3.42万元。").finding();
        assertThat(part.category().id()).isEqualTo("unit-conversion");
        assertThat(part.expected()).isEqualTo("18.33万元");
        assertThat(part.actual()).isEqualTo("18.33元");
        assertThat(part.evidence()).extracting(Excerpt::quote).containsExactly("18.33元", "225.72万元");
        assertThat(part.figures()).containsExactly("18.33元", "225.72万元");
        assertThat(part.message().english())
                .isEqualTo("The unit of 18.33元 should be 万元: 203.97万元 + 18.33元 + 3.42万元 = 225.72");
        Finding total = text("支出225.72元，其中工资203.97万元、商品服务18.33万元、补助3.42万元。").finding();
        assertThat(total.expected()).isEqualTo("225.72万元");
        Finding yuan = text("支出22572元，其中工资20397元、商品服务1833万元、补助342元。").finding();
        assertThat(yuan.expected()).isEqualTo("1833元");
        Finding totalOfYuan = text("支出22572万元，其中工资20397元、商品服务1833元、补助342元。").finding();
        assertThat(totalOfYuan.expected()).isEqualTo("22572元");
    }

    @Test
    void people_have_no_unit_to_slip() {
        assertThat(text("培训120人，其中干部70人、群众40人。").lines()).containsExactly("≠ sum-mismatch 120人 → 110");
    }

    @Test
    void a_handful_of_things_is_not_counted_out() {
        assertThat(text("开展培训9次，其中业务培训5次、法治培训3次。").lines()).containsExactly("? 9次 the parts listed may not be all");
        assertThat(text("开展培训10次，其中业务培训6次、法治培训3次。").lines()).containsExactly("≠ sum-mismatch 10次 → 9");
    }

    @Test
    void posts_are_administrative_or_institutional() {
        assertThat(text("核定编制24名，其中行政编制11名、事业编制23名。").lines())
                .as("however far off")
                .containsExactly("≠ sum-mismatch 24名 → 34");
        assertThat(text("核定编制24名，其中行政编制11名、工勤编制23名。").lines()).containsExactly("? 24名 the parts listed may not be all");
        assertThat(text("核定编制24名，其中机关编制11名、事业编制23名。").lines()).containsExactly("? 24名 the parts listed may not be all");
    }

    @Test
    void a_list_explained_by_one_total_is_not_held_against_another() {
        assertThat(text("支出157.60万元，其中：人员经费（工资52.30万元、社保30.00万元）82.30万元、公用75.30万元。")
                        .findings())
                .isEmpty();
    }

    @Test
    void items_may_follow_in_paragraphs() {
        assertThat(text("项目支出146.40万元，具体为：", "1.信访救助支出82.30万元。", "2.系统运维支出64.10万元。")
                        .lines())
                .containsExactly("= 82.30 + 64.10 = 146.40万元");
        assertThat(text("项目支出156.40万元，具体为：", "1.信访救助支出82.30万元。", "2.系统运维支出64.10万元。")
                        .lines())
                .containsExactly("≠ sum-mismatch 156.40万元 → 146.4");
    }

    @Test
    void a_cell_that_tells_a_list_is_read_too() {
        ReportBuilder report = ReportBuilder.report().table("项目|内容", "支出|支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元");
        assertThat(Judged.by("text-sum", report).lines()).containsExactly("≠ sum-mismatch 158.60万元 → 157.6");
        ReportBuilder small = ReportBuilder.report().table("项目|内容", "支出|9元（3元、4元）");
        assertThat(Judged.by("text-sum", small).lines()).as("too short to tell").isEmpty();
    }

    @Test
    void the_finding_names_every_part() {
        Finding found = text("支出158.60万元，其中人员82.30万元、公用64.10万元、项目11.20万元。").finding();
        assertThat(found.evidence())
                .extracting(Excerpt::quote)
                .containsExactly("158.60万元", "82.30万元", "64.10万元", "11.20万元");
        assertThat(found.figures()).containsExactly("158.60万元", "82.30万元", "64.10万元", "11.20万元", "157.6");
        assertThat(found.actual()).isEqualTo("158.60万元");
        assertThat(found.message().chinese()).isEqualTo("82.30 + 64.10 + 11.20 = 157.6 ≠ 158.60万元");
        assertThat(found.message().english()).isEqualTo("82.30 + 64.10 + 11.20 = 157.6, the text says 158.60万元");
    }
}
