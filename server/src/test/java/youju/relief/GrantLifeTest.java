package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import youju.RunningServer;
import youju.money.Money;

/** A grant from application to filed case. */
class GrantLifeTest {

    private static final ReliefCounty COUNTY = new ReliefCounty(RunningServer.demo());

    @Test
    void money_is_set_aside_by_the_approval_and_posted_by_the_bank() {
        long source = COUNTY.source("县级甲", Money.ofYuan(10_000));
        long grant = COUNTY.approved(1, Money.ofYuan(6_000), source);
        assertThat(COUNTY.look(source).reserved()).isEqualTo(Money.ofYuan(6_000));
        assertThat(COUNTY.look(source).left()).isEqualTo(Money.ofYuan(4_000));
        assertThat(COUNTY.take(COUNTY.batch(grant), "成功")).isEqualTo(new Payments.Taken(1, 0, 0));
        assertThat(COUNTY.look(source).paid()).isEqualTo(Money.ofYuan(6_000));
        assertThat(COUNTY.look(source).reserved()).isEqualTo(Money.ZERO);
        COUNTY.plain(grant, Action.FILE, "dengji");
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.FILED);
    }
}
