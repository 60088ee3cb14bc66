package youju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.RunningServer;
import youju.database.Reading;
import youju.money.Money;
import youju.relief.Reconciliation;

/** The demo year of relief reaches the figures of the sample's forms, and the same seed gives the same year. */
class DemoReliefTest {

    private static JdbcClient owner(RunningServer server) {
        return JdbcClient.create(server.database().owner());
    }

    private static List<String> year(RunningServer server) {
        return owner(server)
                .sql("select number || ' ' || day || ' ' || action || ' ' || fen || ' ' || kind || ' ' || household"
                        + " from relief.fact"
                        + " where source_year = 2022 or year = 2022 order by step")
                .query(String.class)
                .list();
    }

    @Test
    void twenty_eight_households_get_169_000_yuan_and_the_books_agree() {
        try (RunningServer one = RunningServer.demo("--youju.demo.money=true");
                RunningServer other = RunningServer.demo("--youju.demo.money=true")) {
            JdbcClient owner = owner(one);
            assertThat(Money.ofFen(owner.sql("select sum(paid) from relief.fact where year = 2022")
                            .query(Long.class)
                            .single()))
                    .isEqualTo(Money.ofYuan(169_000))
                    .extracting(Money::wan)
                    .isEqualTo("16.90");
            assertThat(owner.sql("""
                            select count(distinct person_hash) from relief.grant
                            where year = 2022 and state = 'FILED' and posted is not null
                            """).query(Integer.class).single()).isEqualTo(28);
            assertThat(owner.sql("select sum(received) from relief.source where year = 2022")
                            .query(Long.class)
                            .single())
                    .as("the plan of 20万元, of which 9万元 central")
                    .isEqualTo(Money.ofYuan(200_000).fen());
            assertThat(owner.sql("select received from relief.source where year = 2022 and level = 'CENTRAL'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(Money.ofYuan(90_000).fen());
            assertThat(owner.sql("select distinct state from relief.grant where year = 2022")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("FILED", "REFUSED", "TURNED_DOWN", "WITHDRAWN");
            assertThat(owner.sql("select count(*) from relief.step where action = 'FAIL' and on_day < '2023-01-01'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            Reconciliation.Found found = Reading.as(
                    Reading.SYSTEM, () -> one.bean(Reconciliation.class).of(2022));
            assertThat(found.lines()).hasSize(28);
            assertThat(found.wrong()).isEmpty();
            assertThat(found.sums()).isEmpty();
            assertThat(found.paid()).isEqualTo(Money.ofYuan(169_000));
            assertThat(year(other)).isEqualTo(year(one)).hasSizeGreaterThan(200);
            assertThat(one.anybody().get("/relief-published?year=2022").plain()).contains("28 件，169,000.00 元");
        }
    }
}
