package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.budget.Warnings.Kind;
import youju.budget.Warnings.Warning;
import youju.money.Money;

/** What a year's figures ask somebody to look at. */
class WarningsTest {

    private static final YearBook NOTHING = new YearBook(2021, true, List.of(), List.of(), List.of());

    private static Allotment basic(long available, long spent) {
        return new Allotment(
                1,
                2022,
                Optional.empty(),
                Source.GENERAL,
                "2010308",
                new Balance(
                        Money.ofYuan(available),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofYuan(Math.max(0, spent - available)),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ofYuan(spent)));
    }

    private static List<Kind> kinds(YearBook book, YearBook before, String day) {
        return Warnings.of(book, before, LocalDate.parse(day)).stream()
                .map(Warning::kind)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 50, 2022-07-01, ''",
        "100, 24, 2022-07-02, BEHIND",
        "100, 25, 2022-07-02, ''",
        "100, 76, 2022-07-02, AHEAD",
        "100, 96, 2022-07-02, LITTLE_LEFT",
        "100, 96, 2022-12-20, ''",
        "100, 101, 2022-07-02, OVERSPENT",
        "0, 0, 2022-07-02, ''",
        "100, 0, 2022-02-01, ''",
    })
    void execution_is_compared_with_the_time_elapsed(long available, long spent, String day, String kind) {
        YearBook book = new YearBook(2022, false, List.of(basic(available, spent)), List.of(), List.of());
        assertThat(kinds(book, NOTHING, day)).isEqualTo(kind.isEmpty() ? List.of() : List.of(Kind.valueOf(kind)));
    }

    @Test
    void a_closed_year_is_not_hurried() {
        YearBook book = new YearBook(2022, true, List.of(basic(100, 10)), List.of(), List.of());
        assertThat(kinds(book, NOTHING, "2023-02-01")).isEmpty();
    }

    @Test
    void three_public_kinds_are_compared_with_their_plan_and_with_the_same_months_of_the_year_before() {
        Allotment allotment = basic(1_000, 500);
        YearBook.Plan plan = new YearBook.Plan(allotment, "30217", Money.ofYuan(100), Money.ZERO);
        YearBook book =
                new YearBook(2022, false, List.of(allotment), List.of(reception(allotment, 5, 101)), List.of(plan));
        YearBook more = new YearBook(2021, true, List.of(allotment), List.of(reception(allotment, 9, 500)), List.of());
        assertThat(kinds(book, more, "2022-06-30"))
                .as("what was spent in September isn't of the same months")
                .containsExactly(Kind.THREE_PUBLIC_ABOVE_PLAN, Kind.THREE_PUBLIC_RISING);
        assertThat(kinds(book, more, "2022-09-30")).doesNotContain(Kind.THREE_PUBLIC_RISING);
    }

    private static YearBook.Sum reception(Allotment allotment, int month, long yuan) {
        return new YearBook.Sum(allotment, "30217", month, Optional.of(ThreePublic.RECEPTION), Money.ofYuan(yuan), 1);
    }
}
