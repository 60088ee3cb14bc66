package youju.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
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
import youju.account.People;
import youju.staff.Establishment.Entered;

/** Posts, people and the rate of one to the other, over any history. */
@TestMethodOrder(OrderAnnotation.class)
class EstablishmentTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static RunningServer server;
    private static Establishment establishment;
    private static Actor finance;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        establishment = server.bean(Establishment.class);
        People people = server.bean(People.class);
        finance = people.all().stream()
                .filter(person -> person.signIn().equals("caiwu"))
                .map(people::actor)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void change(Sort sort, Kind kind, LocalDate day, int number, String explanation) {
        establishment.change(
                new Entered(sort, kind, day, number, "示例〔2020〕1号", explanation), finance, UUID.randomUUID());
    }

    @Test
    @Order(1)
    void people_beyond_the_posts_need_an_explanation() {
        change(Sort.POSTS, Kind.SUPPORT, FIRST, 1, "");
        assertThatThrownBy(() -> change(Sort.PEOPLE, Kind.SUPPORT, FIRST, 2, ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.OVER_WITHOUT_EXPLANATION));
        assertThat(establishment.total(FIRST)).isEqualTo(new Strength(1, 0));
        change(Sort.PEOPLE, Kind.SUPPORT, FIRST, 2, "军转安置，年底前消化。");
        assertThat(establishment.total(FIRST).over()).isEqualTo(1);
        assertThat(establishment.total(FIRST).rateText()).isEqualTo("200.00%");
    }

    @Test
    @Order(2)
    void posts_taken_away_from_under_people_need_one_too() {
        change(Sort.PEOPLE, Kind.SUPPORT, FIRST.plusDays(1), 1, "");
        assertThatThrownBy(() -> change(Sort.POSTS, Kind.SUPPORT, FIRST.plusDays(2), 0, ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    @Order(3)
    void at_every_day_holds_the_last_change_at_or_before_it() {
        Random random = new Random(5);
        Map<String, NavigableMap<LocalDate, Integer>> told = new HashMap<>();
        LocalDate from = FIRST.plusYears(1);
        for (int i = 0; i < 120; i++) {
            Sort sort = random.nextBoolean() ? Sort.POSTS : Sort.PEOPLE;
            Kind kind = new Kind[] {Kind.ADMINISTRATIVE, Kind.SUPPORT, Kind.INSTITUTION}[random.nextInt(3)];
            LocalDate day = from.plusDays(random.nextInt(700));
            int number = random.nextInt(20);
            change(sort, kind, day, number, "说明");
            told.computeIfAbsent(sort + " " + kind, each -> new TreeMap<>()).put(day, number);
        }
        int compared = 0;
        for (int i = 0; i < 100; i++) {
            LocalDate day = from.plusDays(random.nextInt(720));
            for (Map.Entry<Kind, Strength> at : establishment.at(day).entrySet()) {
                Optional<Integer> posts = last(told, Sort.POSTS + " " + at.getKey(), day);
                Optional<Integer> people = last(told, Sort.PEOPLE + " " + at.getKey(), day);
                posts.ifPresent(number -> assertThat(at.getValue().posts()).isEqualTo(number));
                people.ifPresent(number -> assertThat(at.getValue().people()).isEqualTo(number));
                compared += posts.isPresent() && people.isPresent() ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static Optional<Integer> last(
            Map<String, NavigableMap<LocalDate, Integer>> told, String what, LocalDate day) {
        return Optional.ofNullable(told.get(what))
                .flatMap(days -> Optional.ofNullable(days.floorEntry(day)))
                .map(Map.Entry::getValue);
    }

    @Test
    @Order(4)
    void a_command_sent_twice_is_written_down_once() {
        UUID command = UUID.randomUUID();
        int before = establishment.history().size();
        Entered entered = new Entered(Sort.POSTS, Kind.SUPPORT, LocalDate.of(2024, 1, 1), 50, "示例〔2024〕1号", "");
        establishment.change(entered, finance, command);
        establishment.change(entered, finance, command);
        assertThat(establishment.history()).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from staff.change", "update staff.change set number = 1"})
    void the_application_has_no_right_to_unmake_a_record(String statement) {
        JdbcClient jdbc = JdbcClient.create(server.database().application());
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void a_rate_without_posts_is_none() {
        assertThat(new Strength(0, 3).controlRate()).isEmpty();
        assertThat(new Strength(3, 2).rateText()).isEqualTo("66.67%");
        assertThat(new Strength(18, 18).rateText()).isEqualTo("100.00%");
    }
}
