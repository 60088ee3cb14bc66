package youju.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import youju.money.Money.Unit;
import youju.money.NotMoney.Fault;

class MoneyTest {

    private static final int SEEDS = 5_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31425 | 3142500",
                "31,425.00 | 3142500",
                "￥31,425.5 | 3142550",
                "-5 | -500",
                "−¥5.01元 | -501",
                "３１４２５．００ | 3142500",
                "３，１４２元 | 314200",
                "1 234.56 | 123456",
                "3.1425万元 | 3142500",
                "2.84万 | 2840000",
                ".5 | 50",
                "7. | 700",
                "0.10 | 10",
                "92233720368547758.07 | 9223372036854775807",
            })
    void amounts_are_read_as_people_write_them(String text, long fen) {
        assertThat(Money.parse(text)).isEqualTo(Money.ofFen(fen));
    }

    @Test
    void a_number_without_unit_is_in_the_forms_unit_and_a_named_unit_wins() {
        assertThat(Money.parse("284.5", Unit.WAN)).isEqualTo(Money.ofYuan(2_845_000));
        assertThat(Money.parse("0.000001", Unit.WAN)).isEqualTo(Money.ofFen(1));
        assertThat(Money.parse("31425元", Unit.WAN)).isEqualTo(Money.ofYuan(31_425));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "12,3456", "1.2.3", "abc", "五百", "5百", "--5", "-￥-5", "1e5", "5元元", ".", "-", "5美元"})
    void what_is_no_number_is_refused(String text) {
        assertThat(fault(text)).isEqualTo(Fault.NOT_A_NUMBER);
    }

    @Test
    void a_refusal_says_why() {
        assertThat(fault(" 　")).isEqualTo(Fault.EMPTY);
        assertThat(fault("3.005")).isEqualTo(Fault.PART_OF_A_FEN);
        assertThat(Money.parse("3.0050000万元")).isEqualTo(Money.ofYuan(30_050));
        assertThat(fault("3.0000005万元")).isEqualTo(Fault.PART_OF_A_FEN);
        assertThat(fault("92233720368547758.08")).isEqualTo(Fault.TOO_LARGE);
        assertThat(fault("9".repeat(59))).isEqualTo(Fault.TOO_LARGE);
        assertThat(fault("9".repeat(61))).isEqualTo(Fault.NOT_A_NUMBER);
    }

    private static Fault fault(String text) {
        return catchThrowableOfType(NotMoney.class, () -> Money.parse(text)).fault();
    }

    @ParameterizedTest
    @CsvSource({
        "3142500, 31425.00, '31,425.00', 3.14",
        "3150000, 31500.00, '31,500.00', 3.15",
        "5000, 50.00, 50.00, 0.01",
        "4999, 49.99, 49.99, 0.00",
        "-5000, -50.00, -50.00, -0.01",
        "369720000, 3697200.00, '3,697,200.00', 369.72",
        "0, 0.00, 0.00, 0.00",
        "7, 0.07, 0.07, 0.00",
    })
    void an_amount_is_printed_in_yuan_exactly_and_in_wan_rounded_half_away_from_zero(
            long fen, String yuan, String grouped, String wan) {
        Money money = Money.ofFen(fen);
        assertThat(money.yuan()).isEqualTo(yuan);
        assertThat(money.grouped()).isEqualTo(grouped);
        assertThat(money.wan()).isEqualTo(wan);
        assertThat(money).hasToString(yuan + "元");
    }

    @Test
    void what_was_printed_in_yuan_is_read_back_to_the_fen() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Money money = any(new Random(seed));
            assertThat(Money.parse(money.yuan())).as("seed %d", seed).isEqualTo(money);
            assertThat(Money.parse(money.grouped())).as("seed %d", seed).isEqualTo(money);
        }
    }

    @Test
    void a_printed_wan_is_never_more_than_fifty_yuan_away() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Money money = any(new Random(seed));
            BigDecimal away = new BigDecimal(money.wan()).movePointRight(4).subtract(money.inYuan());
            assertThat(away.abs()).as("seed %d", seed).isLessThanOrEqualTo(BigDecimal.valueOf(50));
        }
    }

    @Test
    void adding_and_taking_away_loses_no_fen_or_is_refused() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Money left = any(random);
            Money right = any(random);
            BigDecimal sum = left.inYuan().add(right.inYuan());
            if (sum.movePointRight(2).abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
                assertThat(left.plus(right).inYuan()).as("seed %d", seed).isEqualByComparingTo(sum);
                assertThat(left.plus(right).minus(right)).as("seed %d", seed).isEqualTo(left);
            } else {
                assertThatThrownBy(() -> left.plus(right)).as("seed %d", seed).isInstanceOf(ArithmeticException.class);
            }
        }
    }

    /** Of any length; each tenth so long that two of them may not fit. */
    private static Money any(Random random) {
        return Money.ofFen(random.nextInt(10) == 0 ? random.nextLong() : random.nextLong() >> random.nextInt(64));
    }

    @Test
    void arithmetic_that_no_longer_fits_is_refused() {
        Money most = Money.ofFen(Long.MAX_VALUE);
        Money least = Money.ofFen(Long.MIN_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> least.minus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.sum(List.of(most, most))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_share_is_printed_to_a_hundredth_of_a_percent_and_of_nothing_there_is_none() {
        assertThat(Money.ofYuan(3_697_200).of(Money.ofYuan(2_845_000)).text()).isEqualTo("129.95%");
        assertThat(Money.ofYuan(1).of(Money.ofYuan(3)).text()).isEqualTo("33.33%");
        assertThat(Money.ofYuan(-1).of(Money.ofYuan(800)).text()).isEqualTo("-0.13%");
        assertThat(Money.ofYuan(5).of(Money.ZERO).text()).isEqualTo("—");
    }
}
