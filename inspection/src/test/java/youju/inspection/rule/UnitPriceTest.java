package youju.inspection.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.inspection.Finding;
import youju.inspection.fact.Excerpt;

/** Number, price and amount of one item. */
class UnitPriceTest {

    private static Judged text(String... paragraphs) {
        return Judged.by("unit-price", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采购终端24套，每套26500元，支出63.60万元。 | = 24套 × 26500元 = 63.60万元",
                "采购终端24套，每套26500元，支出66.30万元。 | ≠ rate-mismatch 66.30万元 → 63.6",
                "采购终端24套，单价26500元，支出66.30万元。 | ≠ rate-mismatch 66.30万元 → 63.6",
                "采购终端24套，26500元/套，支出66.30万元。 | ≠ rate-mismatch 66.30万元 → 63.6",
                "救助群众24人，人均2650元，支出6.63万元。 | ≠ rate-mismatch 6.63万元 → 6.36",
                "救助群众24名，每人补助2650元，支出6.63万元。 | ≠ rate-mismatch 6.63万元 → 6.36",
                "开展培训24期，场均2650元，支出6.63万元。 | ≠ rate-mismatch 6.63万元 → 6.36",
                "采购终端24套，每套26500元，支出6.36万元。 | ≠ rate-mismatch 6.36万元 → 63.6",
                "采购终端24套，每套26500元，支出636.00万元。 | ≠ rate-mismatch 636.00万元 → 63.6",
                "采购终端24套，每套每年26500元，支出66.30万元。 | ≠ rate-mismatch 66.30万元 → 63.6",
                "采购终端30套，每套0.33万元，支出10.00万元。 | = 30套 × 0.33万元 = 10.00万元",
            })
    void number_times_price_is_the_amount(String sentence, String verdict) {
        assertThat(text(sentence).lines()).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "采购终端24套，每月26500元，支出66.30万元。",
        "采购终端24套，每套每年26500元，支出86.30万元。",
        "采购终端24套，每套约26500元，支出66.30万元。",
        "采购终端24套，每台26500元，支出66.30万元。",
        "采购终端24套，每套26500元。",
        "采购终端，每套26500元，支出66.30万元。",
        "采购终端24套，合计26500元，支出66.30万元。",
        "采购终端24套；每套26500元，支出66.30万元。",
        "采购终端24套，每套26500元，每年支出1.63万元。",
        "采购终端24套，每套26500元，支出160.00万元。",
        "采购终端24套，每套26500元，支出39.00万元。",
    })
    void what_is_not_one_item_is_not_judged(String sentence) {
        assertThat(text(sentence).lines()).isEmpty();
    }

    @Test
    void an_amount_within_two_fifths_and_three_fifths_is_held_against_the_product() {
        assertThat(text("采购终端10套，每套10000元，支出16.60万元。").findings()).hasSize(1);
        assertThat(text("采购终端10套，每套10000元，支出16.70万元。").lines()).isEmpty();
        assertThat(text("采购终端10套，每套10000元，支出6.30万元。").findings()).hasSize(1);
        assertThat(text("采购终端10套，每套10000元，支出6.20万元。").lines()).isEmpty();
    }

    @Test
    void with_two_numbers_a_slipped_digit_proves_nothing() {
        assertThat(text("采购终端24套，另采购备件8套，每套26500元，支出212.00万元。").lines()).isEmpty();
    }

    @Test
    void the_nearest_number_and_amount_are_held_against_the_price() {
        assertThat(text("支出90.00万元建设平台，其中采购备件8套、终端24套，每套26500元，支付66.30万元。").lines())
                .containsExactly("≠ rate-mismatch 66.30万元 → 63.6");
        assertThat(text("采购终端24套，每套26500元，支付66.30万元，另购备件8套，合计支付90.00万元。").lines())
                .containsExactly("≠ rate-mismatch 66.30万元 → 63.6");
    }

    @Test
    void an_amount_below_the_price_is_not_of_several() {
        assertThat(text("采购终端2套，每套26500元，运费支付20000元。").lines()).isEmpty();
        assertThat(text("采购终端1套，每套26500元，支付26500元。").lines()).isEmpty();
    }

    @Test
    void any_number_of_the_item_may_be_the_one() {
        assertThat(text("采购终端24套，另采购备件8套，每套26500元，支出63.60万元。").lines())
                .hasSize(1)
                .allMatch(line -> line.startsWith("="));
        assertThat(text("采购终端24套，每套26500元，支出63.60万元，其中首付20.00万元。").lines()).containsExactly("= 24套 × 26500元 = 63.60万元");
    }

    @Test
    void the_price_may_be_rounded_from_the_amount() {
        assertThat(text("培训300人，人均333元，支出10.00万元。").lines()).containsExactly("= 300人 × 333元 = 10.00万元");
    }

    @Test
    void another_price_is_no_amount() {
        assertThat(text("采购终端24套，每套26500元，单价30000元。").lines()).isEmpty();
        assertThat(text("采购终端24套，每套26500元，另有70000元/台。").lines()).isEmpty();
    }

    @Test
    void the_finding_shows_the_product() {
        Finding found = text("采购终端24套，每套26500元，支出66.30万元。").finding();
        assertThat(found.evidence()).extracting(Excerpt::quote).containsExactly("66.30万元", "24套", "26500元");
        assertThat(found.figures()).containsExactly("66.30万元", "24套", "26500元", "63.6");
        assertThat(found.actual()).isEqualTo("66.30万元");
        assertThat(found.message().chinese()).isEqualTo("24套 × 26500元 = 63.6 ≠ 66.30万元");
    }
}
