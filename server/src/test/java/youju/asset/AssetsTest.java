package youju.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.RunningServer;
import youju.account.Actor;
import youju.money.Money;

/** The ledger of assets over years, what goes out and what is counted, on a database of its own. */
@TestMethodOrder(OrderAnnotation.class)
class AssetsTest {

    private static final YearMonth FIRST = YearMonth.of(2018, 1);
    private static final int MONTHS = 60;

    private static RunningServer server;
    private static AssetExamples examples;
    private static Ledger ledger;
    private static Requests requests;
    private static Inventories inventories;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        examples = new AssetExamples(server);
        ledger = server.bean(Ledger.class);
        requests = server.bean(Requests.class);
        inventories = server.bean(Inventories.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** What the rule says a card is worth, told plainly. */
    private record Kept(StraightLine line, YearMonth in, YearMonth out) {
        Money net(YearMonth at) {
            if (at.isBefore(in) || !at.isBefore(out)) {
                return Money.ZERO;
            }
            int months = (at.getYear() - in.getYear()) * 12 + at.getMonthValue() - in.getMonthValue() + 1;
            return line.cost().minus(line.accumulated(months));
        }
    }

    @Test
    @Order(1)
    void five_random_years_are_worth_at_every_month_what_the_rule_says() {
        Random random = new Random(2022);
        Map<Long, Kept> kept = new HashMap<>();
        YearMonth never = YearMonth.of(2999, 1);
        List<String> types = List.of("2010000", "2040000", "6010000");
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            LocalDate day = month.atDay(1 + random.nextInt(25));
            if (random.nextInt(3) > 0) {
                String type = types.get(random.nextInt(types.size()));
                int life = type.equals("2010000") ? 72 : type.equals("2040000") ? 60 : 180;
                Money cost = Money.ofFen(1 + random.nextInt(2_000_000));
                long card = examples.acquired(type, cost, day);
                kept.put(card, new Kept(new StraightLine(cost, life), month, never));
            }
            if (random.nextInt(6) == 0 && !kept.isEmpty()) {
                List<Long> there = kept.entrySet().stream()
                        .filter(card -> card.getValue().out().equals(never)
                                && card.getValue().in().isBefore(month))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
                if (!there.isEmpty()) {
                    long card = there.get(random.nextInt(there.size()));
                    dispose(card, day);
                    Kept before = Objects.requireNonNull(kept.get(card));
                    kept.put(card, new Kept(before.line(), before.in(), month));
                }
            }
            if (random.nextInt(4) > 0 || i == MONTHS - 1) {
                depreciate(month);
            }
        }
        int again = AssetExamples.on(
                FIRST.plusMonths(MONTHS).atDay(1),
                () -> server.bean(Books.class)
                        .depreciate(FIRST.plusMonths(MONTHS - 1), examples.actor("caiwu"), UUID.randomUUID()));
        assertThat(again).isZero();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            Money expected = Money.ZERO;
            for (Kept each : kept.values()) {
                expected = expected.plus(each.net(month));
            }
            assertThat(ledger.value(month.atEndOfMonth()).net())
                    .as(month.toString())
                    .isEqualTo(expected);
        }
    }

    private static void dispose(long card, LocalDate day) {
        AssetExamples.on(day, () -> {
            requests.askDisposal(
                    card, RequestKind.SCRAP, "损坏。", OptionalLong.empty(), examples.actor("caiwu"), UUID.randomUUID());
            return true;
        });
        long request = requests.waiting().getLast().id();
        examples.approve(request, day);
    }

    private static void depreciate(YearMonth month) {
        AssetExamples.on(
                month.atEndOfMonth(),
                () -> server.bean(Books.class).depreciate(month, examples.actor("caiwu"), UUID.randomUUID()));
    }

    @Test
    @Order(2)
    void what_is_booked_late_leaves_closed_months_as_they_were() {
        LocalDate closed = FIRST.plusMonths(MONTHS - 1).atEndOfMonth();
        Money before = ledger.value(closed).net();
        LocalDate today = LocalDate.of(2023, 2, 10);
        long card = AssetExamples.on(
                today,
                () -> server.bean(Assets.class)
                        .acquire(
                                examples.acquisition(
                                        "迟入账设备", "2010000", Money.ofYuan(7_200), LocalDate.of(2022, 11, 3)),
                                examples.actor("caiwu"),
                                UUID.randomUUID()));
        depreciate(YearMonth.of(2023, 2));
        assertThat(ledger.value(closed).net()).isEqualTo(before);
        assertThat(ledger.movements(card))
                .filteredOn(movement -> movement.kind() == Movement.Kind.DEPRECIATED)
                .extracting(movement -> movement.depreciation().yuan())
                .containsExactly("100.00", "100.00", "100.00", "100.00");
    }

    @Test
    @Order(3)
    void a_month_that_two_close_at_once_is_charged_once() throws Exception {
        YearMonth month = YearMonth.of(2023, 3);
        long card = examples.acquired("2010000", Money.ofYuan(720), month.atDay(2));
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            both.add(() -> AssetExamples.on(
                    month.atEndOfMonth(),
                    () -> server.bean(Books.class).depreciate(month, examples.actor("caiwu"), UUID.randomUUID())));
        }
        int charged = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> one : pool.invokeAll(both)) {
                charged += one.get() > 0 ? 1 : 0;
            }
        }
        assertThat(charged).isEqualTo(1);
        assertThat(ledger.movements(card))
                .filteredOn(movement -> movement.kind() == Movement.Kind.DEPRECIATED)
                .hasSize(1);
    }

    @Test
    void a_command_sent_twice_takes_in_one_card() {
        UUID command = UUID.randomUUID();
        LocalDate day = LocalDate.of(2023, 5, 4);
        Acquisition acquired = examples.acquisition("示例设备", "2020000", Money.ofYuan(1_500), day);
        Actor finance = examples.actor("caiwu");
        Assets assets = server.bean(Assets.class);
        long first = AssetExamples.on(day, () -> assets.acquire(acquired, finance, command));
        long again = AssetExamples.on(day, () -> assets.acquire(acquired, finance, command));
        assertThat(again).isEqualTo(first);
    }

    @Test
    void nobody_decides_about_their_own_request_not_even_in_the_database() {
        long card = examples.acquired("2020000", Money.ofYuan(2_000), LocalDate.of(2023, 5, 6));
        Actor leader = examples.actor("juzhang");
        AssetExamples.on(LocalDate.of(2023, 5, 7), () -> {
            requests.askDisposal(card, RequestKind.LOSS, "遗失。", OptionalLong.empty(), leader, UUID.randomUUID());
            return true;
        });
        long request = requests.waiting().getLast().id();
        refused(Reason.OWN_REQUEST, () -> requests.decide(request, true, "同意。", leader, UUID.randomUUID()));
        refused(
                Reason.NOT_ALLOWED,
                () -> requests.decide(request, true, "同意。", examples.actor("caiwu"), UUID.randomUUID()));
        JdbcClient jdbc = JdbcClient.create(server.database().application());
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into asset.decision (request, approved, words, at, who, command)
                        values (:request, true, 'x', now(), :who, gen_random_uuid())
                        """)
                        .param("request", request)
                        .param("who", leader.mark())
                        .update())
                .hasStackTraceContaining("was made by");
    }

    @Test
    void no_card_is_ever_worth_less_than_nothing() {
        long card = examples.acquired("2020000", Money.ofYuan(100), LocalDate.of(2023, 5, 8));
        JdbcClient jdbc = JdbcClient.create(server.database().application());
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into asset.movement (card, kind, day, month, cost, depreciation, at, who)
                        values (:card, 'DEPRECIATED', '2023-05-31', '2023-05-01', 0, 10001, now(), 'x')
                        """).param("card", card).update())
                .hasStackTraceContaining("would be worth -1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from asset.movement",
                "delete from asset.card",
                "update asset.movement set cost = 1",
                "update asset.card set cost = 1",
                "update asset.decision set approved = true",
                "delete from asset.sighting",
                "update asset.class set life_years = 1",
            })
    void the_application_has_no_right_to_unmake_a_record(String statement) {
        JdbcClient jdbc = JdbcClient.create(server.database().application());
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void an_inventory_asks_for_a_shortage_of_what_nobody_saw_and_for_a_card_of_what_was_found() {
        LocalDate day = LocalDate.of(2024, 12, 20);
        long seen = examples.acquired("2080000", Money.ofYuan(900), day);
        long lost = examples.acquired("2080000", Money.ofYuan(800), day);
        Actor finance = examples.actor("caiwu");
        Inventories.Inventory inventory = AssetExamples.on(day, () -> {
            long id = inventories.open("示例盘点", finance, UUID.randomUUID());
            refused(Reason.INVENTORY_OPEN, () -> inventories.open("又一次", finance, UUID.randomUUID()));
            for (Inventories.Sighting each :
                    inventories.sightings(inventories.find(id).orElseThrow())) {
                if (each.card().id() != lost) {
                    inventories.note(each.card().id(), true, each.keptAt(), "", finance, UUID.randomUUID());
                }
            }
            requests.askSurplus(
                    new Requests.Surplus(OptionalLong.of(id), "电话机", "2080000", Money.ofYuan(300), "值班室"),
                    "账外。",
                    finance,
                    UUID.randomUUID());
            inventories.close(id, finance, UUID.randomUUID());
            return inventories.find(id).orElseThrow();
        });
        assertThat(inventory.closed()).isTrue();
        List<Request> asked = requests.waiting().stream()
                .filter(request -> request.kind() == RequestKind.SHORTAGE || request.kind() == RequestKind.SURPLUS)
                .toList();
        assertThat(asked).extracting(Request::kind).containsExactly(RequestKind.SURPLUS, RequestKind.SHORTAGE);
        assertThat(asked.getLast().card()).isEqualTo(OptionalLong.of(lost));
        asked.forEach(request -> examples.approve(request.id(), day));
        assertThat(ledger.page(day, "2080000", 0, 50))
                .extracting(
                        line -> line.card().name(), line -> line.value().net().yuan())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("示例设备", "900.00"),
                        org.assertj.core.groups.Tuple.tuple("电话机", "300.00"));
        refused(Reason.NO_INVENTORY, () -> inventories.note(seen, true, "", "", finance, UUID.randomUUID()));
    }
}
