package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.money.Money;

/** What holds of every year of moves, on a real PostgreSQL: years of random moves, by seed. */
class LedgerPropertiesTest {

    private static final int SEEDS = 40;
    private static final int MOVES = 70;

    /** Years lie apart, because closing one begins the next. */
    private static final int FIRST_YEAR = 2002;

    private static BudgetServer server;

    @BeforeAll
    static void start() {
        server = new BudgetServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static long ask(String sql, Object... arguments) {
        return server.owner()
                .sql("select coalesce((" + sql + "), 0)")
                .params(arguments)
                .query(Long.class)
                .single();
    }

    @Test
    void every_move_is_taken_or_refused_as_the_rules_say_and_every_identity_holds() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomYear random = new RandomYear(server, FIRST_YEAR + 2 * seed, seed);
            try {
                random.begin();
                for (int move = 0; move < MOVES; move++) {
                    random.step();
                    if (move % 10 == 0) {
                        balancesAreThoseOfTheRules(random);
                    }
                }
                balancesAreThoseOfTheRules(random);
                balancesAreTheSumsOfTheirRows(random.year);
                identitiesHold(random.year);
                random.close();
                balancesAreTheSumsOfTheirRows(random.year);
                identitiesHold(random.year);
                whatIsLeftIsCarriedOver(random.year);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void balancesAreThoseOfTheRules(RandomYear random) {
        for (Allotment allotment : server.books().allotments(random.year)) {
            PlainBooks.Sums sums = random.plain.of(allotment.id());
            Balance balance = allotment.balance();
            assertThat(Arrays.asList(
                            balance.available().fen(),
                            balance.overridden().fen(),
                            balance.committed().fen(),
                            balance.pending().fen(),
                            balance.spent().fen(),
                            balance.free().fen()))
                    .containsExactly(sums.granted, sums.over, sums.committed, sums.pending, sums.spent, sums.free());
            assertThat(balance.free().isNegative()).isFalse();
        }
    }

    private static void balancesAreTheSumsOfTheirRows(int year) {
        for (Allotment allotment : server.books().allotments(year)) {
            Balance balance = allotment.balance();
            long id = allotment.id();
            assertThat(balance.available().fen())
                    .isEqualTo(ask(
                            "select sum(amount) from budget.appropriation where allotment = ? and kind not in ('OVERRIDE', 'CARRY_OUT')",
                            id))
                    .isEqualTo(balance.opening()
                            .plus(balance.changes())
                            .plus(balance.carriedIn())
                            .fen());
            assertThat(balance.spent().fen())
                    .isEqualTo(
                            ask("select sum(amount) from budget.entry where allotment = ? and state = 'APPROVED'", id))
                    .isEqualTo(ask("select sum(amount) from budget.monthly where allotment = ?", id));
            assertThat(balance.pending().fen())
                    .isEqualTo(ask(
                            "select sum(amount) from budget.entry where allotment = ? and state = 'ENTERED' and amount > 0",
                            id));
            assertThat(balance.committed().fen())
                    .isEqualTo(ask("select sum(open) from budget.commitment where allotment = ?", id))
                    .isEqualTo(ask("select sum(amount) from budget.commitment where allotment = ?", id)
                            - ask("""
                                    select sum(l.amount) from budget.release l
                                    join budget.commitment c on c.id = l.commitment where c.allotment = ?
                                    """, id)
                            - ask("""
                                    select sum(amount) from budget.entry
                                    where allotment = ? and commitment is not null and state <> 'REFUSED'
                                    """, id));
        }
    }

    private static void identitiesHold(int year) {
        YearBook book = server.books().year(year);
        Money total = book.total().spent();
        assertThat(book.basic().spent().plus(book.projects().spent())).isEqualTo(total);
        assertThat(sum(book.byBroadClass())).isEqualTo(total);
        assertThat(sum(book.byNarrowClass())).isEqualTo(total);
        assertThat(Money.sum(book.byMonth())).isEqualTo(total);
        assertThat(book.threePublic())
                .isEqualTo(Money.sum(Arrays.stream(ThreePublic.values())
                        .map(book::threePublic)
                        .toList()))
                .isEqualTo(book.spent("30212")
                        .plus(book.spent("30217"))
                        .plus(book.spent("30231"))
                        .plus(book.spent("31013")));
        assertThat(ask("select sum(amount) from budget.fact where kind = 'SPENT' and year = ?", year))
                .isEqualTo(total.fen());
        assertThat(ask("select sum(amount) from budget.fact where kind = 'SPENT' and basic and year = ?", year))
                .isEqualTo(book.basic().spent().fen());
        assertThat(ask(
                        "select sum(amount) from budget.fact where kind not in ('SPENT', 'CARRY_OUT') and year = ?",
                        year))
                .isEqualTo(book.total().available().fen());
        assertThat(ask(
                        "select sum(amount) from budget.fact where kind = 'SPENT' and three_public = 'RECEPTION' and year = ?",
                        year))
                .isEqualTo(book.threePublic(ThreePublic.RECEPTION).fen());
    }

    private static Money sum(Map<?, Money> parts) {
        return Money.sum(parts.values());
    }

    private static void whatIsLeftIsCarriedOver(int year) {
        YearBook book = server.books().year(year);
        assertThat(book.closed()).isTrue();
        book.allotments()
                .forEach(allotment -> assertThat(allotment.balance().carriedOut())
                        .isEqualTo(allotment
                                .balance()
                                .available()
                                .minus(allotment.balance().spent())));
        assertThat(server.books().year(year + 1).total().carriedIn())
                .isEqualTo(book.total().carriedOut());
    }
}
