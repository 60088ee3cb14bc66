package youju.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.database.Reading;
import youju.measure.Measures.Which;
import youju.petition.By;
import youju.petition.Rated;
import youju.petition.Satisfaction;
import youju.petition.Wish;
import youju.petition.docket.Figures;
import youju.petition.docket.Measure;

/** A small year of petitions and a demo year of money, counted. */
class MeasuresTest {

    private static final LocalDate END = LocalDate.of(2023, 3, 6);

    private static RunningServer server;
    private static Measures measures;

    @BeforeAll
    static void start() {
        server = RunningServer.demo("--youju.demo.money=true");
        measures = server.bean(Measures.class);
        CountyAtWork county = new CountyAtWork(server);
        county.served("2022-06-01");
        long rated = county.served("2022-06-01");
        rate(county, rated, Satisfaction.SATISFIED);
        long disliked = county.served("2022-06-01");
        rate(county, disliked, Satisfaction.DISSATISFIED);
        // Accepted on 15 June and never answered: due within 60 days, so late from the middle of August on.
        county.accepted("2022-06-15");
        county.accepted("2022-12-20");
    }

    private static void rate(CountyAtWork county, long petition, Satisfaction satisfaction) {
        for (Rated rated : Rated.values()) {
            county.act("2022-06-10", petition, new Wish.Rate(rated, satisfaction, ""), new By.Petitioner(petition));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Measured of(String code, LocalDate asOf) {
        return measures.of(Catalogue.find(code).orElseThrow(), Period.ofYear(2022, asOf));
    }

    private static Measured of(String code) {
        return of(code, END);
    }

    @Test
    void what_is_late_counts_against_the_rate_and_what_is_not_due_does_not_count() {
        Measured closed = of("petition-closed-in-time-rate");
        // Three were answered in time; the one of 15 June is late; that of 20 December is due in 2023.
        assertThat(closed.numerator()).isEqualByComparingTo("3");
        assertThat(closed.denominator()).isEqualByComparingTo("4");
        assertThat(closed.value()).contains(new BigDecimal("75.0"));
    }

    @Test
    void as_known_earlier_it_was_not_late_yet() {
        assertThat(of("petition-closed-in-time-rate", LocalDate.of(2022, 7, 1)).value())
                .contains(new BigDecimal("100.0"));
        assertThat(of("petition-received", LocalDate.of(2022, 6, 10)).value()).contains(new BigDecimal("3"));
        assertThat(of("petition-received").value()).contains(new BigDecimal("5"));
    }

    @Test
    void satisfaction_is_of_those_who_rated() {
        assertThat(of("petition-body-satisfaction-rate").value()).contains(new BigDecimal("50.0"));
        assertThat(of("petition-bureau-satisfaction-rate").denominator()).isEqualByComparingTo("2");
    }

    @Test
    void of_nothing_there_is_no_rate_but_a_count_of_nought() {
        Period before = Period.ofYear(2019, END);
        assertThat(measures.of(Catalogue.find("petition-online-rate").orElseThrow(), before)
                        .value())
                .isEmpty();
        assertThat(measures.of(Catalogue.find("petition-received").orElseThrow(), before)
                        .value())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void why_not_a_hundred_percent_is_answered_by_the_late_petition() {
        List<Evidence> late = measures.evidence(
                Catalogue.find("petition-closed-in-time-rate").orElseThrow(), Period.ofYear(2022, END), Which.REST, 0);
        assertThat(late).singleElement().satisfies(row -> {
            assertThat(row.label()).startsWith("XF2022-");
            assertThat(row.href()).startsWith("/petitions/");
            assertThat(row.inNumerator()).isFalse();
        });
    }

    static List<Definition> definitions() {
        return Catalogue.definitions();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void the_rows_shown_are_the_rows_counted(Definition definition) {
        Period year = Period.ofYear(2022, END);
        Measured measured = measures.of(definition, year);
        List<Evidence> rows = new ArrayList<>();
        for (List<Evidence> page = measures.evidence(definition, year, Which.ALL, 0);
                !page.isEmpty();
                page = measures.evidence(definition, year, Which.ALL, rows.size())) {
            rows.addAll(page.subList(0, Math.min(page.size(), Measures.PAGE)));
        }
        assertThat(rows).hasSize((int) measured.rows());
        assertThat(sum(rows.stream().filter(Evidence::inNumerator).toList()))
                .isEqualByComparingTo(measured.numerator());
        assertThat(sum(rows.stream().filter(Evidence::inDenominator).toList()))
                .isEqualByComparingTo(measured.denominator());
    }

    private static BigDecimal sum(List<Evidence> rows) {
        return rows.stream().map(Evidence::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The statistics page of petitions counts by code of its own. */
    @Test
    void the_statistics_of_petitions_come_to_the_same() {
        Figures.Sheet sheet = CountyAtWork.on(
                END.toString(),
                () -> Reading.as(
                        Reading.SYSTEM,
                        () -> server.bean(Figures.class).of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))));
        same(sheet.of(Measure.CLOSED_IN_TIME), of("petition-closed-in-time-rate"));
        same(sheet.of(Measure.ACCEPTED_IN_TIME), of("petition-accepted-in-time-rate"));
        same(sheet.of(Measure.REGISTERED_IN_TIME), of("petition-registered-in-time-rate"));
        same(sheet.of(Measure.ONLINE), of("petition-online-rate"));
        same(sheet.of(Measure.REPEATED), of("petition-repeated-rate"));
        same(sheet.of(Measure.RATED), of("petition-rated-rate"));
        same(sheet.of(Measure.SATISFIED_BODY), of("petition-body-satisfaction-rate"));
        same(sheet.of(Measure.SATISFIED_BUREAU), of("petition-bureau-satisfaction-rate"));
        same(sheet.of(Measure.SETTLED_AT_ONCE), of("petition-settled-at-once-rate"));
    }

    private static void same(Figures.Figure figure, Measured measured) {
        assertThat(measured.numerator())
                .as(measured.definition().code())
                .isEqualByComparingTo(String.valueOf(figure.met()));
        assertThat(measured.denominator())
                .as(measured.definition().code())
                .isEqualByComparingTo(String.valueOf(figure.all()));
    }

    @Test
    void parts_of_the_money_add_up_to_the_whole() {
        assertThat(of("budget-spent-basic")
                        .numerator()
                        .add(of("budget-spent-project").numerator()))
                .isEqualByComparingTo(of("budget-spent").numerator());
        assertThat(of("budget-abroad")
                        .numerator()
                        .add(of("budget-vehicle").numerator())
                        .add(of("budget-reception").numerator()))
                .isEqualByComparingTo(of("budget-three-public").numerator());
        assertThat(of("budget-execution-rate").numerator())
                .isEqualByComparingTo(of("budget-spent").numerator());
        assertThat(of("budget-execution-rate").denominator())
                .isEqualByComparingTo(of("budget-adjusted").numerator());
    }

    /** The sample's forms: opening budget 284.5, spent 369.72, of it basic 225.72 and projects 144; receptions 3.14. */
    @Test
    void the_demo_years_money_is_the_samples() {
        assertThat(of("budget-opening").value()).contains(new BigDecimal("284.50"));
        assertThat(of("budget-spent").value()).contains(new BigDecimal("369.72"));
        assertThat(of("budget-spent-basic").value()).contains(new BigDecimal("225.72"));
        assertThat(of("budget-spent-project").value()).contains(new BigDecimal("144.00"));
        assertThat(of("budget-reception").value()).contains(new BigDecimal("3.14"));
        assertThat(of("budget-execution-of-opening-rate").value()).contains(new BigDecimal("129.95"));
    }

    /** The sample: 28 helped with 16.9, 356 disputes found and 348 resolved, 18 people on 18 posts, fixed net 75 211.56. */
    @Test
    void the_demo_years_other_records_are_the_samples() {
        assertThat(of("relief-households").value()).contains(new BigDecimal("28"));
        assertThat(of("relief-paid").value()).contains(new BigDecimal("16.90"));
        assertThat(of("dispute-found").value()).contains(new BigDecimal("356"));
        assertThat(of("dispute-resolved").value()).contains(new BigDecimal("348"));
        assertThat(of("dispute-resolved-rate").value()).contains(new BigDecimal("97.75"));
        assertThat(of("staff-posts").value()).contains(new BigDecimal("18"));
        assertThat(of("staff-people").value()).contains(new BigDecimal("18"));
        assertThat(of("staff-control-rate").value()).contains(new BigDecimal("100.00"));
        assertThat(of("asset-net").value()).contains(new BigDecimal("75211.56"));
    }

    @Test
    void where_nothing_was_reviewed_there_is_no_rate_of_change() {
        assertThat(of("petition-review-decided").value()).contains(BigDecimal.ZERO);
        assertThat(of("petition-review-changed-rate").value()).isEqualTo(Optional.empty());
    }
}
