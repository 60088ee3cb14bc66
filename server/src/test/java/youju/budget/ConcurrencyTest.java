package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.budget.Refused.Reason;
import youju.money.Money;

/** Many at once, on a real PostgreSQL. */
class ConcurrencyTest {

    private static final int CASHIERS = 16;
    private static final int ROUNDS = 15;

    private static BudgetServer server;
    private static int years = 2030;

    @BeforeAll
    static void start() {
        server = new BudgetServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Allotment allotted(long yuan) {
        int year = years++;
        server.act(year + "-02-01", BudgetExamples.opening(BudgetExamples.basic(year), yuan), server.cashier);
        return server.books().allotments(year).getFirst();
    }

    private static String day(Allotment allotment) {
        return allotment.year() + "-06-15";
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) {
        try (ExecutorService threads = Executors.newFixedThreadPool(CASHIERS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing if it was made. */
    private static String tried(Allotment allotment, Move move) {
        try {
            server.act(day(allotment), move, server.cashier);
            return "";
        } catch (Refused refused) {
            return refused.reason().name();
        }
    }

    @Test
    void cashiers_at_one_allotment_never_spend_more_than_there_is_and_all_that_there_is() {
        for (int round = 0; round < ROUNDS; round++) {
            Allotment allotment = allotted(700);
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < CASHIERS; i++) {
                all.add(() -> tried(allotment, BudgetExamples.entry(allotment.id(), day(allotment), 100)));
            }
            List<String> results = atOnce(all);
            assertThat(results).filteredOn(String::isEmpty).hasSize(7);
            assertThat(results).filteredOn(result -> !result.isEmpty()).containsOnly(Reason.NOT_ENOUGH.name());
            assertThat(server.books()
                            .allotment(allotment.id())
                            .orElseThrow()
                            .balance()
                            .free())
                    .isEqualTo(Money.ZERO);
        }
    }

    @Test
    void even_without_the_code_the_database_lets_nobody_overspend() {
        Allotment allotment = allotted(700);
        String insert =
                "insert into budget.entry (year, allotment, voucher, day, payee, purpose, economic, amount, who, at)"
                        + " values (%d, %d, '记-1', '%s', '某', '某', '30201', 10000, %d, now())"
                                .formatted(allotment.year(), allotment.id(), day(allotment), server.cashier.person());
        AtomicInteger made = new AtomicInteger();
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < CASHIERS * 2; i++) {
            all.add(() -> {
                try {
                    server.application().sql(insert).update();
                    made.incrementAndGet();
                    return true;
                } catch (org.springframework.dao.DataIntegrityViolationException refused) {
                    return false;
                }
            });
        }
        atOnce(all);
        assertThat(made).hasValue(7);
    }

    @Test
    void one_command_that_arrives_many_times_at_once_is_made_once() {
        Allotment allotment = allotted(1_000);
        UUID command = UUID.randomUUID();
        Move move = BudgetExamples.entry(allotment.id(), day(allotment), 100);
        List<Callable<Ledger.Done>> all = new ArrayList<>();
        for (int i = 0; i < CASHIERS; i++) {
            all.add(() -> BudgetServer.on(
                    day(allotment), () -> server.bean(Ledger.class).act(move, server.cashier, command)));
        }
        List<Ledger.Done> done = atOnce(all);
        assertThat(done).filteredOn(one -> !one.repeated()).hasSize(1);
        assertThat(done.stream().map(Ledger.Done::id).distinct()).hasSize(1);
        assertThat(server.books()
                        .allotment(allotment.id())
                        .orElseThrow()
                        .balance()
                        .pending())
                .isEqualTo(Money.ofYuan(100));
    }

    @Test
    void nothing_slips_into_a_year_while_it_is_closed() {
        for (int round = 0; round < ROUNDS; round++) {
            Allotment allotment = allotted(10_000);
            years++;
            String end = allotment.year() + "-12-31";
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < CASHIERS - 1; i++) {
                all.add(() -> tried(allotment, BudgetExamples.entry(allotment.id(), day(allotment), 1)));
            }
            all.add(CASHIERS / 2, () -> {
                try {
                    server.act(end, new Move.CloseYear(allotment.year()), server.head);
                    return "closed";
                } catch (Refused stillOpen) {
                    return stillOpen.reason().name();
                }
            });
            List<String> results = atOnce(all);
            YearBook book = server.books().year(allotment.year());
            if (book.closed()) {
                assertThat(results).contains("closed").doesNotContain("");
                assertThat(book.total().carriedOut()).isEqualTo(Money.ofYuan(10_000));
            } else {
                assertThat(results).contains(Reason.STILL_OPEN.name()).contains("");
                assertThat(book.total().carriedOut()).isEqualTo(Money.ZERO);
            }
        }
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_that_it_is_decided() {
        for (int round = 0; round < ROUNDS; round++) {
            Allotment allotment = allotted(1_000);
            long entry = server.act(
                    day(allotment), BudgetExamples.entry(allotment.id(), day(allotment), 100), server.cashier);
            List<Callable<String>> all = List.of(
                    () -> decided(allotment, new Move.Approve(entry, "")),
                    () -> decided(allotment, new Move.SendBack(entry, "附件不全")));
            assertThat(atOnce(all)).containsExactlyInAnyOrder("", Reason.DECIDED_ALREADY.name());
        }
    }

    private static String decided(Allotment allotment, Move move) {
        try {
            server.act(LocalDate.of(allotment.year(), 6, 20).toString(), move, server.head);
            return "";
        } catch (Refused refused) {
            return refused.reason().name();
        }
    }
}
