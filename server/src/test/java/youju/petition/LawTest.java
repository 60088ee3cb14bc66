package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import youju.account.Actor;
import youju.calendar.Deadline;
import youju.calendar.End;
import youju.calendar.Light;
import youju.calendar.Standing;
import youju.calendar.Term;
import youju.database.Reading;

/** What 信访工作条例 says, article by article. Days are of 2022; the calendar is the one that was decreed. */
class LawTest {

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
        examples = new PetitionExamples(petitions, county).on("2022-06-01");
    }

    private static Petition find(long id) {
        return Reading.as(Reading.SYSTEM, () -> petitions.find(id)).orElseThrow();
    }

    private static Deadline newest(long id, Term term) {
        return Reading.as(Reading.SYSTEM, () -> petitions.clocks(id))
                .newest(term)
                .orElseThrow();
    }

    private static boolean has(long id, Term term) {
        return Reading.as(Reading.SYSTEM, () -> petitions.clocks(id))
                .newest(term)
                .isPresent();
    }

    private static End on(String day) {
        return new End.On(LocalDate.parse(day));
    }

    private static Standing done(String day) {
        return new Standing.Done(LocalDate.parse(day));
    }

    private void refused(Reason reason, long id, Step step, By by) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.act(id, step, by))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.action()).isEqualTo(step.action());
                });
    }

    private void refused(Reason reason, long id, Step step, Actor actor) {
        refused(reason, id, step, By.of(actor));
    }

    // Article 22: 15 days from receipt to register and refer.

    @Test
    void the_bureau_refers_within_15_days_of_receipt() {
        long id = examples.registered();
        assertThat(newest(id, Term.REGISTER).legalEnd()).isEqualTo(on("2022-06-16"));
        assertThat(find(id).due()).contains(LocalDate.parse("2022-06-16"));
        examples.on("2022-06-08").act(id, new Sending.Refer(county.housing, ""), county.registrar);
        assertThat(newest(id, Term.REGISTER).standing()).isEqualTo(done("2022-06-08"));
    }

    @Test
    void a_petition_received_before_it_is_registered_counts_from_receipt() {
        Registration received = examples.registration(Kind.APPEAL);
        long id = examples.later(10).register(received);
        assertThat(newest(id, Term.REGISTER).legalEnd()).isEqualTo(on("2022-06-16"));
    }

    @Test
    void a_day_received_that_was_wrong_is_corrected_and_never_erased() {
        long id = examples.registered();
        examples.act(
                id,
                new Intake.Correct(Correction.NONE.withReceivedOn(LocalDate.parse("2022-05-25")), "信封邮戳为五月二十五日"),
                county.registrar);
        assertThat(newest(id, Term.REGISTER).legalEnd()).isEqualTo(on("2022-06-09"));
        assertThat(find(id).receivedOn()).isEqualTo("2022-05-25");
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.timeline(id)))
                .extracting(StepTaken::action)
                .containsExactly(Action.REGISTER, Action.CORRECT);
    }

    @Test
    void what_came_in_by_web_is_owed_from_receipt_though_nobody_confirmed_it() {
        Registration letter = examples.registration(Kind.APPEAL);
        Registration web = new Registration(
                Kind.APPEAL,
                Channel.WEB,
                letter.receivedOn(),
                letter.content(),
                letter.crowd(),
                letter.petitioners(),
                List.of(),
                OptionalLong.empty(),
                false);
        long id = examples.now(() -> petitions.submit(web, Optional.empty())).petition();
        assertThat(find(id).state()).isEqualTo(State.RECEIVED);
        assertThat(newest(id, Term.REGISTER).legalEnd()).isEqualTo(on("2022-06-16"));
        refused(Reason.NOT_NOW, id, new Sending.Refer(county.housing, ""), county.registrar);
        examples.act(id, new Intake.Confirm(""), county.registrar);
        examples.act(id, new Sending.Refer(county.housing, ""), county.registrar);
    }

    @Test
    void an_assigned_matter_owes_a_completion_report_within_the_period_that_was_set() {
        long id = examples.registered();
        examples.act(id, new Sending.Assign(county.housing, 45, "限期报结"), county.registrar);
        assertThat(newest(id, Term.REPORT_COMPLETION).strictEnd()).isEqualTo(on("2022-07-16"));
        examples.act(id, new Handling.Accept(Route.PETITION, ""), county.handler);
        examples.act(id, PetitionExamples.opinion(), county.handler);
        examples.act(id, new Answering.Serve(examples.today(), Manner.POST, ""), county.handler);
        examples.on("2022-08-01");
        refused(Reason.SOMETHING_OWED, id, new Oversight.Close(""), county.registrar);
        examples.act(id, new Answering.ReportCompletion("已查清并送达"), county.handler);
        assertThat(newest(id, Term.REPORT_COMPLETION).light(examples.today())).isEqualTo(Light.DONE_LATE);
        examples.act(id, new Oversight.Close(""), By.PROGRAM);
        assertThat(find(id).state()).isEqualTo(State.CLOSED);
    }

    // Article 23: 15 days to tell the petitioner, 5 working days to object.

    @Test
    void a_petition_not_noticed_in_15_days_is_late_and_still_owed() {
        long id = examples.sent();
        assertThat(newest(id, Term.NOTICE).legalEnd()).isEqualTo(on("2022-06-16"));
        assertThat(newest(id, Term.NOTICE).light(LocalDate.parse("2022-06-17"))).isEqualTo(Light.RED);
        examples.on("2022-06-20").act(id, new Handling.Accept(Route.PETITION, ""), county.handler);
        assertThat(newest(id, Term.NOTICE).light(examples.today())).isEqualTo(Light.DONE_LATE);
    }

    @Test
    void no_notice_is_owed_to_whom_nobody_can_tell() {
        long id = examples.register(examples.registration(
                Kind.APPEAL,
                List.of(),
                OptionalLong.empty(),
                Optional.of(CannotNotify.ADDRESS_UNCLEAR),
                PetitionExamples.person("杨示例")));
        examples.act(id, new Sending.Refer(county.housing, ""), county.registrar);
        assertThat(has(id, Term.NOTICE)).isFalse();
        examples.act(id, new Handling.Accept(Route.PETITION, ""), county.handler);
        examples.act(id, PetitionExamples.opinion(), county.handler);
        refused(Reason.CANNOT_BE_NOTIFIED, id, new Answering.Serve(examples.today(), Manner.POST, ""), county.handler);
        examples.act(id, new Oversight.Close("无法送达"), county.registrar);
    }

    /** 3 June is the Dragon Boat holiday: five working days after 1 June are 2, 6, 7, 8 and 9 June. */
    @Test
    void an_objection_comes_within_5_working_days() {
        long id = examples.sent();
        assertThat(newest(id, Term.OBJECT).legalEnd()).isEqualTo(on("2022-06-09"));
        examples.on("2022-06-10");
        refused(Reason.OBJECTION_TOO_LATE, id, new Sending.Objection(OptionalLong.empty(), "不属本局职权"), county.handler);
        examples.on("2022-06-09")
                .act(id, new Sending.Objection(OptionalLong.of(county.labour), "不属本局职权"), county.handler);
        assertThat(find(id).state()).isEqualTo(State.OBJECTED);
    }

    @Test
    void when_the_sender_agrees_the_papers_come_back_and_referring_is_owed_again_as_though_never_done() {
        long id = examples.sent();
        examples.later(2).act(id, new Sending.Objection(OptionalLong.empty(), "不属本局职权"), county.handler);
        examples.act(id, new Sending.AgreeToObjection(""), county.registrar);
        assertThat(find(id).progress().lead()).isEmpty();
        assertThat(newest(id, Term.REGISTER).standing()).isEqualTo(new Standing.Running());
        assertThat(newest(id, Term.REGISTER).legalEnd()).isEqualTo(on("2022-06-16"));
        assertThat(newest(id, Term.NOTICE).standing()).isInstanceOf(Standing.Released.class);
        examples.act(id, new Sending.Refer(county.labour, ""), county.registrar);
        assertThat(newest(id, Term.NOTICE).standing()).isEqualTo(new Standing.Running());
    }

    @Test
    void when_the_sender_insists_the_body_handles_and_cannot_object_again() {
        long id = examples.sent();
        examples.act(id, new Sending.Objection(OptionalLong.empty(), "不属本局职权"), county.handler);
        examples.act(id, new Sending.Insist("属地管理"), county.registrar);
        refused(Reason.OBJECTION_TOO_LATE, id, new Sending.Objection(OptionalLong.empty(), "仍不属"), county.handler);
        assertThat(newest(id, Term.NOTICE).legalEnd()).isEqualTo(on("2022-06-16"));
    }

    // Articles 29 to 31: only the sixth route has the 60 days and the ladder.

    @Test
    void only_the_sixth_route_has_60_days_and_the_review_ladder() {
        long sixth = examples.accepted();
        assertThat(newest(sixth, Term.HANDLE).strictEnd()).isEqualTo(on("2022-07-31"));
        assertThat(newest(sixth, Term.HANDLE).legalEnd()).isEqualTo(on("2022-08-01"));
        long fifth = examples.sent();
        examples.act(fifth, new Handling.Accept(Route.PERFORMANCE, ""), county.handler);
        assertThat(has(fifth, Term.HANDLE)).isFalse();
        refused(Reason.NOT_THE_SIXTH_ROUTE, fifth, PetitionExamples.opinion(), county.handler);
        examples.act(fifth, new Answering.Reply("已依法履行职责"), county.handler);
        examples.act(fifth, new Answering.Serve(examples.today(), Manner.POST, ""), county.handler);
        assertThat(has(fifth, Term.ASK_REVIEW)).isFalse();
        refused(
                Reason.NOT_THE_SIXTH_ROUTE,
                fifth,
                new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "不服"),
                new By.Petitioner(fifth));
    }

    @Test
    void a_proposal_is_studied_and_answered() {
        long id = examples.register(examples.registration(Kind.PROPOSAL));
        examples.act(id, new Sending.Refer(county.housing, ""), county.registrar);
        refused(Reason.ROUTE_DOES_NOT_FIT_KIND, id, new Handling.Accept(Route.PETITION, ""), county.handler);
        examples.act(id, new Handling.Accept(Route.PROPOSAL, ""), county.handler);
        examples.act(id, new Answering.Reply("已采纳"), county.handler);
        assertThat(find(id).progress().outcome()).contains(Outcome.REPLIED);
    }

    @Test
    void a_matter_of_another_procedure_is_led_there_and_owes_nothing_more() {
        long id = examples.sent();
        examples.act(id, new Handling.Guide(Route.ARBITRATION, "县劳动人事争议仲裁委员会", ""), county.handler);
        assertThat(find(id).state()).isEqualTo(State.ROUTED);
        assertThat(newest(id, Term.NOTICE).standing()).isEqualTo(done("2022-06-01"));
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.clocks(id)).running())
                .isEmpty();
    }

    // Article 34: 60 days, extended once, by at most 30, by the head; neither hearing nor mediation pauses.

    @Test
    void handling_is_extended_once_by_at_most_30_days_by_the_head() {
        long id = examples.accepted();
        examples.on("2022-07-20").act(id, new Handling.AskExtension(30, "案情复杂"), county.handler);
        refused(Reason.NOT_ALLOWED, id, new Handling.ApproveExtension(30, "同意"), county.handler);
        refused(Reason.EXTENSION_ASKED_ALREADY, id, new Handling.AskExtension(10, "案情复杂"), county.handler);
        examples.act(id, new Handling.ApproveExtension(30, "同意"), county.head);
        assertThat(newest(id, Term.HANDLE).legalEnd()).isEqualTo(on("2022-08-30"));
        refused(Reason.CANNOT_BE_EXTENDED, id, new Handling.AskExtension(1, "案情复杂"), county.handler);
        assertThatExceptionOfType(BadStep.class).isThrownBy(() -> new Handling.AskExtension(31, "案情复杂"));
    }

    @Test
    void no_more_days_are_approved_than_were_asked_for_and_none_after_the_end() {
        long id = examples.accepted();
        examples.act(id, new Handling.AskExtension(10, "案情复杂"), county.handler);
        refused(Reason.MORE_THAN_ASKED, id, new Handling.ApproveExtension(20, "同意"), county.head);
        examples.on("2022-08-02");
        refused(Reason.CANNOT_BE_EXTENDED, id, new Handling.ApproveExtension(10, "同意"), county.head);
        examples.act(id, new Handling.RefuseExtension("已届满"), county.head);
    }

    @Test
    void neither_hearing_nor_mediation_pauses_handling() {
        long id = examples.accepted();
        End before = newest(id, Term.HANDLE).legalEnd();
        examples.on("2022-06-10").act(id, new Hearing.Hold(examples.today(), "局三楼", ""), county.handler);
        refused(Reason.HEARING_UNDER_WAY, id, PetitionExamples.opinion(), county.handler);
        examples.on("2022-06-14").act(id, new Hearing.End(examples.today(), "听证结论"), county.handler);
        examples.act(id, new Handling.Mediate(false, "未达成"), county.handler);
        assertThat(newest(id, Term.HANDLE).legalEnd()).isEqualTo(before);
    }

    @Test
    void an_opinion_states_request_facts_opinion_and_basis() {
        assertThatExceptionOfType(BadStep.class)
                .isThrownBy(() -> new Answering.GiveOpinion(Outcome.SUPPORTED, "请求", "事实", "意见", " "))
                .satisfies(bad -> assertThat(bad.field()).isEqualTo("basis"));
    }
}
