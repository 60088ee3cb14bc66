package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import youju.calendar.CalendarDay;
import youju.calendar.Calendars;
import youju.calendar.DayKind;
import youju.calendar.End;
import youju.calendar.Term;
import youju.database.Reading;
import youju.trail.Recorded;
import youju.trail.Trail;

/** The face: what is kept together, what happens at once, what happens twice. */
class PetitionsTest {

    private static AnnotationConfigApplicationContext server;
    private static Petitions petitions;
    private static County county;
    private PetitionExamples examples;

    @BeforeAll
    static void start() {
        server = PetitionServer.start();
        petitions = server.getBean(Petitions.class);
        county = server.getBean(County.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        examples = new PetitionExamples(petitions, county);
    }

    private static Petition find(long id) {
        return Reading.as(Reading.SYSTEM, () -> petitions.find(id)).orElseThrow();
    }

    private static long rows(String table, long id) {
        return server.getBean(PetitionServer.Owner.class)
                .jdbc()
                .sql("select count(*) from petition." + table + " where petition = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void a_petition_goes_through_the_whole_ladder() {
        long id = examples.closedAfterFinalReview();
        assertThat(find(id).state()).isEqualTo(State.CLOSED);
        assertThat(Replay.of(Reading.as(Reading.SYSTEM, () -> petitions.timeline(id))))
                .contains(find(id).progress());
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.clocks(id)).running())
                .isEmpty();
        assertThat(server.getBean(Trail.class).verify(List.of()).isWhole()).isTrue();
    }

    @Test
    void numbers_rise_within_a_year_and_begin_again_with_the_next() {
        String first = find(examples.on("2023-12-31").registered()).number();
        String second = find(examples.registered()).number();
        assertThat(first).matches("XF2023-\\d{6}");
        assertThat(Integer.parseInt(second.substring(7))).isEqualTo(Integer.parseInt(first.substring(7)) + 1);
        assertThat(find(examples.on("2024-01-01").registered()).number()).isEqualTo("XF2024-000001");
    }

    @Test
    void of_two_who_act_at_once_one_wins_and_the_other_looks_again() throws Exception {
        long id = examples.registered();
        long version = examples.version(id);
        List<Callable<Optional<Reason>>> both = List.of(
                () -> tried(id, version, new Sending.Refer(county.housing, ""), county.registrar),
                () -> tried(id, version, new Sending.Refer(county.labour, ""), county.otherRegistrar));
        List<Optional<Reason>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Optional<Reason>> future : threads.invokeAll(both)) {
                outcomes.add(future.get());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Reason.STALE));
        assertThat(rows("handling", id)).isEqualTo(1);
        assertThat(rows("step", id)).isEqualTo(2);
    }

    private Optional<Reason> tried(long id, long version, Step step, youju.account.Actor actor) {
        try {
            examples.now(() -> petitions.act(id, version, step, By.of(actor)));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    @Test
    void a_form_sent_twice_does_nothing_twice() {
        UUID form = UUID.randomUUID();
        Registration registration = examples.registration(Kind.APPEAL);
        Receipt first = examples.now(() -> petitions.register(registration, county.registrar, Optional.of(form)));
        Receipt again = examples.now(() -> petitions.register(registration, county.registrar, Optional.of(form)));
        assertThat(again.petition()).isEqualTo(first.petition());
        assertThat(again.code()).isEmpty();
        UUID second = UUID.randomUUID();
        long version = examples.version(first.petition());
        Step step = new Sending.Refer(county.housing, "");
        Done done = examples.now(
                () -> petitions.act(first.petition(), version, step, By.of(county.registrar), Optional.of(second)));
        Done replayed = examples.now(
                () -> petitions.act(first.petition(), version, step, By.of(county.registrar), Optional.of(second)));
        assertThat(replayed)
                .isEqualTo(new Done(done.petition(), done.version(), done.state(), done.step(), done.paper(), true));
        assertThat(done.paper()).contains(PaperKind.LETTER_OF_REFERRAL);
        assertThat(rows("step", first.petition())).isEqualTo(2);
    }

    @Test
    void a_refusal_names_state_action_and_reason_and_changes_nothing() {
        long id = examples.sent();
        Petition before = find(id);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.act(id, PetitionExamples.opinion(), county.handler))
                .satisfies(refused -> {
                    assertThat(refused.state()).isEqualTo(State.SENT);
                    assertThat(refused.action()).isEqualTo(Action.GIVE_OPINION);
                    assertThat(refused.reason()).isEqualTo(Reason.NOT_NOW);
                });
        assertThat(find(id)).isEqualTo(before);
    }

    @Test
    void the_trail_tells_every_step_and_nothing_private() {
        long id = examples.served();
        List<Recorded> entries = server.getBean(Trail.class).of("petition:" + id);
        assertThat(entries)
                .extracting(entry -> entry.entry().action())
                .containsExactly(
                        "petition.register",
                        "petition.refer",
                        "petition.accept",
                        "petition.give_opinion",
                        "petition.serve");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.toString())
                        .doesNotContain("杨示例")
                        .doesNotContain("13800000000")
                        .doesNotContain("补偿"));
        assertThat(entries.getLast().entry().before()).contains("\"state\":\"OPINED\"");
        assertThat(entries.getLast().entry().after()).contains("\"state\":\"SERVED\"");
    }

    @Test
    void each_step_is_told_in_its_transaction() {
        PetitionServer.Heard heard = server.getBean(PetitionServer.Heard.class);
        heard.events.clear();
        long id = examples.sent();
        assertThat(heard.events).hasSize(2);
        assertThat(heard.events.getFirst()).isInstanceOf(PetitionEvent.Registered.class);
        assertThat(heard.events.getLast()).isInstanceOfSatisfying(PetitionEvent.Sent.class, sent -> {
            assertThat(sent.head().petition()).isEqualTo(id);
            assertThat(sent.body()).hasValue(county.housing);
        });
    }

    @Test
    void what_may_be_done_is_told_to_each_by_role_and_side() {
        long id = examples.accepted();
        assertThat(examples.now(() -> petitions.allowedActions(id, By.of(county.handler))))
                .contains(Action.GIVE_OPINION, Action.GUIDE, Action.ASK_EXTENSION, Action.HOLD_HEARING)
                .doesNotContain(Action.REPLY, Action.APPROVE_EXTENSION, Action.END_HEARING, Action.SERVE);
        assertThat(petitions.allowedActions(id, new By.Petitioner(id))).containsExactly(Action.WITHDRAW);
        assertThat(petitions.allowedActions(id, By.of(county.labourHandler))).isEmpty();
    }

    @Test
    void a_day_off_entered_later_moves_the_end_of_every_running_clock() {
        long id = examples.on("2025-03-03").registered();
        assertThat(find(id).due()).contains(LocalDate.parse("2025-03-18"));
        Calendars calendars = server.getBean(Calendars.class);
        calendars.set(new CalendarDay(LocalDate.parse("2025-03-18"), DayKind.OFF, "临时放假"), "admin", "临时放假");
        assertThat(find(id).due()).contains(LocalDate.parse("2025-03-19"));
        long known = server.getBean(PetitionServer.Owner.class)
                .jdbc()
                .sql("select min(calendar_version) from petition.clock where standing = 'RUNNING'")
                .query(Long.class)
                .single();
        assertThat(known).isEqualTo(calendars.current().version());
    }

    @Test
    void a_year_without_calendar_loses_no_registration_and_its_end_is_shown_as_unknown() {
        long id = examples.on("2031-05-06").registered();
        assertThat(find(id).due()).isEmpty();
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.clocks(id))
                        .newest(Term.REGISTER)
                        .orElseThrow()
                        .legalEnd())
                .isInstanceOf(End.YearMissing.class);
        examples.act(id, new Sending.Refer(county.housing, ""), county.registrar);
        assertThat(find(id).state()).isEqualTo(State.SENT);
    }
}
