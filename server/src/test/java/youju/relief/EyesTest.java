package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.database.Reading;
import youju.money.Money;

/** Who sees which grants: rows by the database's policies, and routes that say no more than that there is none. */
class EyesTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    private static final Set<String> COUNTY_WIDE = Set.of("dengji", "dengji2", "ducha", "juzhang", "caiwu", "shenji");

    private static final List<String> PEOPLE = List.of(
            "dengji",
            "dengji2",
            "ducha",
            "juzhang",
            "caiwu",
            "shenji",
            "zhen1.chengban",
            "zhen1.lingdao",
            "zhen2.chengban",
            "rs.chengban",
            "rs.lingdao",
            "fucha",
            "jixiao",
            "admin");

    private static final List<String> TABLES = List.of(
            "grant",
            "step",
            "hand",
            "decision",
            "vote",
            "line",
            "result_line",
            "scan",
            "filing",
            "fact",
            "source",
            "movement",
            "conference",
            "member",
            "batch",
            "result");

    private static long rows(String who, String table) {
        return Reading.as(
                COUNTY.actor(who).reading(),
                () -> new TransactionTemplate(COUNTY.bean(PlatformTransactionManager.class))
                        .execute(status -> COUNTY.bean(JdbcClient.class)
                                .sql("select count(*) from relief." + table)
                                .query(Long.class)
                                .single()));
    }

    @Test
    void a_town_sees_its_own_rows_the_county_all_and_others_none() {
        long source = COUNTY.source("眼睛" + System.nanoTime(), Money.ofYuan(1_000));
        COUNTY.paid(1, Money.ofYuan(100), source);
        COUNTY.paid(2, Money.ofYuan(100), source);
        Map<String, Long> all = new LinkedHashMap<>();
        for (String table : TABLES) {
            all.put(
                    table,
                    COUNTY.owner()
                            .sql("select count(*) from relief." + table)
                            .query(Long.class)
                            .single());
        }
        long own = COUNTY.owner()
                .sql("select count(*) from relief.grant where town = :town")
                .param("town", COUNTY.town(1))
                .query(Long.class)
                .single();
        for (String who : PEOPLE) {
            for (String table : TABLES) {
                long seen = rows(who, table);
                if (COUNTY_WIDE.contains(who)) {
                    assertThat(seen).as("%s sees all of %s", who, table).isEqualTo(all.get(table));
                } else if (!who.startsWith("zhen")) {
                    assertThat(seen).as("%s sees nothing of %s", who, table).isZero();
                } else if (table.equals("grant") && who.startsWith("zhen1")) {
                    assertThat(seen).isEqualTo(own).isPositive().isLessThan(all.get("grant"));
                } else if (TABLES.indexOf(table) >= TABLES.indexOf("source")) {
                    assertThat(seen).as("%s sees nothing of %s", who, table).isZero();
                }
            }
        }
    }

    @Test
    void to_whom_a_grant_is_not_theirs_no_route_says_more_than_of_one_that_never_was() {
        long grant = COUNTY.certified(1, Money.ofYuan(100));
        long never = 987_654_321;
        List<String> routes = List.of(
                "/relief/%d",
                "/relief/%d/folder.pdf",
                "/relief/%d/recipient",
                "/relief/%d/do/CERTIFY_TOWN",
                "/relief/%d/do/APPROVE",
                "/relief/%d/do/WITHDRAW",
                "/relief/%d/scans/1");
        List<String> posts = List.of("/relief/%d/recipient", "/relief/%d/folder", "/relief/%d/do/CERTIFY_TOWN");
        for (String who :
                List.of("zhen2.chengban", "zhen2.lingdao", "rs.chengban", "rs.lingdao", "fucha", "jixiao", "admin")) {
            Visit visit = COUNTY.server().as(who);
            visit.get("/me");
            for (String route : routes) {
                Answer answer = visit.get(route.formatted(grant));
                Answer nobodys = visit.get(route.formatted(never));
                assertThat(answer.status())
                        .as("%s %s", who, route)
                        .isIn(403, 404)
                        .isEqualTo(nobodys.status());
                assertThat(answer.text()).doesNotContain("JZ20");
            }
            for (String route : posts) {
                Map<String, String> form = Map.of(
                        "why",
                        "看看是谁",
                        "field",
                        "NAME",
                        "version",
                        "1",
                        "words",
                        "好",
                        "command",
                        UUID.randomUUID().toString());
                Answer answer = visit.post(route.formatted(grant), form);
                Answer nobodys = visit.post(route.formatted(never), form);
                assertThat(answer.status())
                        .as("%s %s", who, route)
                        .isIn(403, 404)
                        .isEqualTo(nobodys.status());
                assertThat(answer.text()).doesNotContain("JZ20");
            }
        }
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.CERTIFIED);
    }

    @Test
    void every_row_of_the_view_for_measures_is_a_step_with_its_money() {
        long source = COUNTY.source("事实" + System.nanoTime(), Money.ofYuan(1_000));
        long grant = COUNTY.paid(3, Money.ofYuan(120), source);
        List<String> facts = COUNTY.owner()
                .sql("select action || ' ' || coalesce(movement, '-') || ' ' || fen || ' ' || paid from relief.fact"
                        + " where grant_id = :id order by step")
                .param("id", grant)
                .query(String.class)
                .list();
        assertThat(facts)
                .containsExactly(
                        "APPLY - 0 0",
                        "CERTIFY_VILLAGE - 0 0",
                        "CERTIFY_TOWN - 0 0",
                        "GRANT - 12000 0",
                        "APPROVE RESERVE 12000 0",
                        "PUT_IN_BATCH - 0 0",
                        "CONFIRM POST 12000 12000");
    }

    @Test
    void no_name_number_or_account_is_kept_in_clear() {
        COUNTY.applied(4, Money.ofYuan(100));
        String dump = COUNTY.owner()
                .sql("select string_agg(g::text, ' ') from relief.grant g")
                .query(String.class)
                .single();
        assertThat(dump).contains("****0000").doesNotContain("甲示例").doesNotContain(ReliefCounty.CARD);
        assertThat(dump).doesNotContain("13800000000").doesNotContain("4399211950");
    }
}
