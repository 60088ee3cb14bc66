package youju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static youju.calendar.CalendarExamples.day;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.calendar.CalendarChanged.DayChange;

/** The table under the application's own role, on a real PostgreSQL. */
class CalendarsTest {

    private static final CalendarDay EXTRA_DAY_OFF = new CalendarDay(day("2026-03-03"), DayKind.OFF, "临时放假");

    private static EmbeddedPostgres postgres;
    private AnnotationConfigApplicationContext server;
    private Calendars calendars;
    private CalendarNode.Listener heard;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        sql(postgres.getPostgresDatabase(), "create role youju login");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void migrate() {
        sql(postgres.getPostgresDatabase(), "drop schema if exists calendar cascade");
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .schemas("calendar")
                .locations("classpath:db/migration/calendar")
                .load()
                .migrate();
        server = node();
        calendars = server.getBean(Calendars.class);
        heard = server.getBean(CalendarNode.Listener.class);
        heard.events.clear();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static AnnotationConfigApplicationContext node() {
        return CalendarNode.on(postgres.getDatabase("youju", "postgres"));
    }

    private static void sql(DataSource database, String statement) {
        JdbcClient.create(database).sql(statement).update();
    }

    @Test
    void a_first_start_fills_the_years_that_are_known() {
        WorkingCalendar calendar = calendars.current();
        assertThat(calendar.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
        for (int year : calendar.years()) {
            assertThat(calendar.exceptionalDays(year)).isEqualTo(Notices.of(year));
        }
    }

    @Test
    void a_second_start_changes_nothing() {
        calendars.set(CalendarDay.ordinary(day("2026-10-10")), "管理员", "县里不调休");
        long version = calendars.current().version();
        try (AnnotationConfigApplicationContext second = node()) {
            assertThat(second.getBean(Calendars.class).current().version()).isEqualTo(version);
            assertThat(second.getBean(Calendars.class).current().isWorkingDay(day("2026-10-10")))
                    .isFalse();
        }
    }

    @Test
    void an_edit_raises_the_version_and_is_announced_with_before_and_after_in_its_transaction() {
        WorkingCalendar before = calendars.current();
        long version = calendars.set(EXTRA_DAY_OFF, "管理员", "大雪");
        assertThat(version).isGreaterThan(before.version());
        assertThat(calendars.current().version()).isEqualTo(version);
        assertThat(calendars.current().isWorkingDay(day("2026-03-03"))).isFalse();
        assertThat(before.isWorkingDay(day("2026-03-03"))).isTrue();
        DayChange change = new DayChange(CalendarDay.ordinary(day("2026-03-03")), EXTRA_DAY_OFF);
        assertThat(heard.events)
                .containsExactly(new CalendarChanged(version, Set.of(2026), List.of(change), "管理员", "大雪"));
        assertThat(calendars.editions().getFirst())
                .extracting(Edition::version, Edition::who, Edition::reason)
                .containsExactly(version, "管理员", "大雪");
    }

    @Test
    void an_edit_that_changes_nothing_raises_no_version() {
        long version = calendars.set(EXTRA_DAY_OFF, "管理员", "大雪");
        assertThat(calendars.set(EXTRA_DAY_OFF, "管理员", "又一次")).isEqualTo(version);
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void an_edit_whose_record_fails_is_taken_back() {
        WorkingCalendar before = calendars.current();
        heard.refuses = true;
        assertThatThrownBy(() -> calendars.set(EXTRA_DAY_OFF, "管理员", "大雪")).hasMessage("the trail is full");
        assertThat(calendars.current().version()).isEqualTo(before.version());
        assertThat(calendars.current().isWorkingDay(day("2026-03-03"))).isTrue();
    }

    @Test
    void an_edit_names_who_and_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendars.set(EXTRA_DAY_OFF, " ", "大雪"));
        assertThatIllegalArgumentException().isThrownBy(() -> calendars.set(EXTRA_DAY_OFF, "管理员", ""));
    }

    @Test
    void a_single_day_does_not_make_a_year_known() {
        CalendarDay newYear = new CalendarDay(day("2027-01-01"), DayKind.OFF, "元旦");
        assertThatThrownBy(() -> calendars.set(newYear, "管理员", "元旦")).isInstanceOf(NoCalendar.class);
        assertThat(calendars.current().years()).doesNotContain(2027);
    }

    @Test
    void a_year_entered_can_be_counted_in_and_its_deadlines_told() {
        List<ClockFact> facts = CalendarExamples.ledger(Term.OBJECT, "2026-12-29");
        assertThat(Deadline.project(facts, calendars.current()).legalEnd()).isInstanceOf(End.YearMissing.class);
        List<CalendarDay> notice = List.of(
                new CalendarDay(day("2027-01-01"), DayKind.OFF, "元旦"),
                new CalendarDay(day("2027-01-03"), DayKind.WORK, "元旦"));
        calendars.enter(2027, notice, "管理员", "国办通知");
        // 30 and 31 December, then Sunday the 3rd made up, the 4th and the 5th.
        assertThat(Deadline.project(facts, calendars.current()).legalEnd()).isEqualTo(new End.On(day("2027-01-05")));
        assertThat(heard.events.getFirst().years()).containsExactly(2027);
        assertThat(heard.events.getFirst().changes()).hasSize(2);
        assertThatThrownBy(() -> calendars.reset(2027, "管理员", "重来")).isInstanceOf(NoCalendar.class);
    }

    @Test
    void a_notice_without_a_day_off_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendars.enter(2027, List.of(), "管理员", "国办通知"));
    }

    @Test
    void a_year_reset_is_as_decreed_again() {
        calendars.set(EXTRA_DAY_OFF, "管理员", "大雪");
        calendars.set(CalendarDay.ordinary(day("2026-10-10")), "管理员", "不调休");
        calendars.reset(2026, "管理员", "录错了");
        assertThat(calendars.current().exceptionalDays(2026)).isEqualTo(Notices.of(2026));
        assertThat(heard.events.getLast().changes()).hasSize(2);
        assertThat(calendars.resettableYears()).containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void an_edit_on_one_node_is_seen_on_another() {
        try (AnnotationConfigApplicationContext other = node()) {
            assertThat(other.getBean(Calendars.class).current().isWorkingDay(day("2026-03-03")))
                    .isTrue();
            calendars.set(EXTRA_DAY_OFF, "管理员", "大雪");
            assertThat(other.getBean(Calendars.class).current().isWorkingDay(day("2026-03-03")))
                    .isFalse();
        }
    }

    @Test
    void edits_at_the_same_time_are_all_kept_and_all_seen() {
        List<CalendarDay> days = IntStream.rangeClosed(1, 28)
                .mapToObj(date -> new CalendarDay(day("2026-07-01").plusDays(date), DayKind.OFF, "防汛"))
                .toList();
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            CompletableFuture.allOf(days.stream()
                            .map(day -> CompletableFuture.runAsync(
                                    () -> {
                                        calendars.set(day, "管理员", "防汛");
                                        assertThat(calendars.current().isWorkingDay(day.date()))
                                                .isFalse();
                                    },
                                    clerks))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(calendars.current().exceptionalDays(2026)).containsAll(days);
    }

    @Test
    void the_application_can_delete_no_day_and_rewrite_no_version() {
        DataSource application = server.getBean(DataSource.class);
        for (String statement : List.of(
                "delete from calendar.day", "delete from calendar.year", "update calendar.version set who = 'x'")) {
            assertThatThrownBy(() -> sql(application, statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table "
                            + statement.replaceAll(".*calendar\\.(\\w+).*", "$1"));
        }
    }
}
