package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
import youju.calendar.HouseClock;
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
    void private_data_is_kept_masked_and_sealed() {
        long id = examples.registered();
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.petitioners(id)))
                .singleElement()
                .satisfies(petitioner -> {
                    assertThat(petitioner.name()).startsWith("杨").doesNotContain("示例");
                    assertThat(petitioner.phone()).doesNotContain("13800000000");
                    assertThat(petitioner.personHash()).isPresent();
                });
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

    @Test
    void earlier_petitions_of_the_same_person_or_in_like_words_are_found() {
        long first = examples.on("2022-09-01").accepted();
        List<Similar.Earlier> found = Reading.as(
                county.registrar.reading(),
                () -> server.getBean(Similar.class)
                        .to(
                                "反映房屋征收补偿款未到位",
                                "2021年房屋被征收，签订协议后补偿款至今没有付清，多次询问没有结果。",
                                List.of(PetitionExamples.person("杨示例"))));
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(Similar.MOST);
        assertThat(found.getFirst().samePerson()).isTrue();
        assertThat(found.getFirst().likeness()).isGreaterThan(0.3);
        assertThat(found).anySatisfy(earlier -> {
            assertThat(earlier.petition()).isEqualTo(first);
            assertThat(earlier.isUnderWay()).isTrue();
        });
        assertThat(Reading.as(
                        county.labourHandler.reading(),
                        () -> server.getBean(Similar.class).to("反映房屋征收补偿款未到位", "补偿款", List.of())))
                .isEmpty();
    }

    @Test
    void a_registration_that_names_what_is_not_there_is_refused_with_all_that_is_wrong() {
        Registration good = examples.registration(Kind.APPEAL);
        Registration bad = new Registration(
                Kind.APPEAL,
                Channel.LETTER,
                examples.today().plusDays(1),
                new Content("ZZ-99", OptionalLong.of(999_999), "", OptionalLong.empty(), "摘要", "事实", "请求"),
                good.crowd(),
                good.petitioners(),
                List.of(),
                OptionalLong.of(999_999),
                false);
        assertThatExceptionOfType(InvalidRegistration.class)
                .isThrownBy(() -> HouseClock.at(
                        examples.today(),
                        LocalTime.NOON,
                        () -> petitions.register(bad, county.registrar, Optional.empty())))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("receivedOn", "category", "region", "sameMatterAs"));
    }

    @Test
    void only_a_registrar_of_the_bureau_registers() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.now(
                        () -> petitions.register(examples.registration(Kind.APPEAL), county.handler, Optional.empty())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED));
    }

    @Test
    void a_file_is_kept_with_its_hash_and_read_by_whoever_sees_the_petition() {
        long id = examples.sent();
        Attachments attachments = server.getBean(Attachments.class);
        byte[] bytes = "扫描件".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long file = attachments.add(id, "来信.pdf", "application/pdf", bytes, By.of(county.registrar));
        assertThat(Reading.as(county.handler.reading(), () -> attachments.bytes(file)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(Reading.as(county.labourHandler.reading(), () -> attachments.bytes(file)))
                .isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attachments.add(id, "x.pdf", "application/pdf", bytes, By.of(county.townHandler)));
    }

    @Test
    void categories_are_of_two_levels_and_kept_by_an_administrator() {
        Categories categories = server.getBean(Categories.class);
        List<Category> all = categories.all();
        assertThat(all.getFirst()).isEqualTo(new Category("CX", Optional.empty(), "城乡建设", 1, true));
        assertThat(all.get(1).parent()).contains("CX");
        Category added = new Category("CX-9", Optional.of("CX"), "老旧小区改造", 9, true);
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> categories.put(added, county.registrar, "新增"));
    }
}
