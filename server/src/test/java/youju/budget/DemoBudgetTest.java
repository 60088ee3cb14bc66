package youju.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import youju.RunningServer;
import youju.money.Money;

/** The demo years reach the figures of the published self-evaluation that they are made after, in 万元 as it prints them. */
class DemoBudgetTest {

    private static RunningServer server;
    private static YearBook book;
    private static YearBook before;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
        book = server.bean(Books.class).year(2022);
        before = server.bean(Books.class).year(2021);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void budget_and_spending_of_2022_are_those_of_the_report() {
        assertThat(book.total().opening().wan()).isEqualTo("284.50");
        assertThat(book.total().spent().wan()).isEqualTo("369.72");
        assertThat(book.basic().opening().wan()).isEqualTo("184.50");
        assertThat(book.basic().spent().wan()).isEqualTo("225.72");
        assertThat(book.projects().opening().wan()).isEqualTo("100.00");
        assertThat(book.projects().spent().wan()).isEqualTo("144.00");
        assertThat(classes(book, true)).isEqualTo(Map.of("301", "203.97", "302", "18.33", "303", "3.42"));
        assertThat(classes(book, false))
                .isEqualTo(Map.of("301", "20.74", "302", "105.72", "303", "16.90", "310", "0.64"));
        assertThat(projects(book)).isEqualTo(List.of("9.00", "135.00"));
    }

    @Test
    void the_three_public_kinds_are_those_of_the_report() {
        assertThat(book.threePublic(ThreePublic.RECEPTION)).isEqualTo(Money.ofYuan(31_425));
        assertThat(book.threePublic(ThreePublic.VEHICLE)).isEqualTo(Money.ZERO);
        assertThat(book.threePublic(ThreePublic.ABROAD)).isEqualTo(Money.ZERO);
        assertThat(book.threePublic().wan()).isEqualTo("3.14");
        assertThat(before.threePublic()).isEqualTo(Money.ofYuan(37_945));
        assertThat(before.threePublic().minus(book.threePublic())).isEqualTo(Money.ofYuan(6_520));
    }

    @Test
    void public_funds_were_budgeted_and_spent_as_in_the_report() {
        assertThat(book.planned(plan ->
                                plan.allotment().isBasic() && plan.economic().startsWith("302"))
                        .wan())
                .isEqualTo("27.62");
        assertThat(book.planned(plan -> plan.economic().equals("30217")).wan()).isEqualTo("4.71");
        assertThat(classes(before, true)).containsEntry("302", "24.42");
    }

    @Test
    void the_year_before_is_that_of_the_report() {
        assertThat(before.basic().spent().wan()).isEqualTo("207.46");
        assertThat(before.projects().spent().wan()).isEqualTo("260.00");
        assertThat(projects(before)).containsExactlyInAnyOrder("150.00", "10.00", "100.00");
    }

    @Test
    void both_years_are_closed_with_nothing_to_carry_over() {
        assertThat(List.of(book, before)).allSatisfy(year -> {
            assertThat(year.closed()).isTrue();
            assertThat(year.total().carriedIn()).isEqualTo(Money.ZERO);
            assertThat(year.total().carriedOut()).isEqualTo(Money.ZERO);
            assertThat(year.total().unspent()).isEqualTo(Money.ZERO);
        });
    }

    private static Map<String, String> classes(YearBook book, boolean basic) {
        return List.of("301", "302", "303", "310").stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> book.spent(sum -> sum.economic().startsWith(code)
                                        && sum.allotment().isBasic() == basic)
                                .wan()))
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals("0.00"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> projects(YearBook book) {
        return book.byProject().values().stream()
                .map(balance -> balance.spent().wan())
                .sorted(java.util.Comparator.comparing(java.math.BigDecimal::new))
                .toList();
    }
}
