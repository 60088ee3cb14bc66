package youju.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import youju.money.Money;

/** Depreciation by equal months, over any cost and life. */
class StraightLineTest {

    private static final int TRIES = 20_000;

    private static StraightLine any(Random random) {
        long cost = 1 + random.nextLong(random.nextBoolean() ? 500 : 1_000_000_000L);
        return new StraightLine(Money.ofFen(cost), 1 + random.nextInt(600));
    }

    @Test
    void the_months_of_a_life_come_to_the_cost_to_the_fen() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES / 20; i++) {
            StraightLine line = any(random);
            Money sum = Money.ZERO;
            for (int month = 1; month <= line.months(); month++) {
                sum = sum.plus(line.charge(month));
                assertThat(sum).isEqualTo(line.accumulated(month));
                assertThat(line.cost().minus(sum).isNegative()).isFalse();
            }
            assertThat(sum).isEqualTo(line.cost());
        }
    }

    @Test
    void every_month_but_the_last_is_the_same_and_the_last_takes_less_than_a_fen_a_month_more() {
        Random random = new Random(11);
        for (int i = 0; i < TRIES; i++) {
            StraightLine line = any(random);
            Money first = line.charge(1);
            if (line.months() > 1) {
                assertThat(line.charge(1 + random.nextInt(line.months() - 1))).isEqualTo(first);
                assertThat(line.charge(line.months()).minus(first).fen()).isBetween(0L, line.months() - 1L);
            }
        }
    }

    @Test
    void nothing_is_written_down_after_the_life_is_over() {
        Random random = new Random(13);
        for (int i = 0; i < TRIES; i++) {
            StraightLine line = any(random);
            int after = line.months() + 1 + random.nextInt(100);
            assertThat(line.charge(after)).isEqualTo(Money.ZERO);
            assertThat(line.accumulated(after)).isEqualTo(line.cost());
        }
    }

    @Test
    void a_computer_of_4980_yuan_is_written_down_by_69_17_a_month_less_a_fraction_kept_for_the_last() {
        StraightLine line = new StraightLine(Money.ofYuan(4_980), 72);
        assertThat(line.charge(1)).isEqualTo(Money.ofFen(6_916));
        assertThat(line.charge(72)).isEqualTo(Money.ofFen(498_000 - 71 * 6_916));
    }

    @Test
    void there_is_no_line_without_a_cost_or_a_month() {
        assertThatThrownBy(() -> new StraightLine(Money.ZERO, 12)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StraightLine(Money.ofYuan(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
