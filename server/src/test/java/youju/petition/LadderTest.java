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
import youju.calendar.Standing;
import youju.calendar.Term;
import youju.database.Reading;

/** Review, re-review, rating and supervision as 信访工作条例 has them, and what follows after the last word. */
class LadderTest {

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

    private static End on(String day) {
        return new End.On(LocalDate.parse(day));
    }

    private void refused(Reason reason, long id, Step step, By by) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.act(id, step, by))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void refused(Reason reason, long id, Step step, Actor actor) {
        refused(reason, id, step, By.of(actor));
    }

    private static Step askReview() {
        return new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "补偿标准不对");
    }

    // Articles 35 and 36.

    @Test
    void a_review_is_asked_for_within_30_days_of_service() {
        long id = examples.served();
        assertThat(newest(id, Term.ASK_REVIEW).legalEnd()).isEqualTo(on("2022-07-01"));
        examples.on("2022-07-02");
        refused(Reason.REVIEW_TOO_LATE, id, askReview(), new By.Petitioner(id));
        examples.on("2022-07-01").act(id, askReview(), new By.Petitioner(id));
        assertThat(newest(id, Term.REVIEW).strictEnd()).isEqualTo(on("2022-07-31"));
        assertThat(newest(id, Term.REVIEW).legalEnd()).isEqualTo(on("2022-08-01"));
    }

    @Test
    void a_request_that_came_in_time_may_be_recorded_later() {
        long id = examples.served();
        examples.on("2022-07-05")
                .act(
                        id,
                        new Wish.AskReview(Optional.of(LocalDate.parse("2022-06-30")), OptionalLong.empty(), "来信请求"),
                        county.registrar);
        assertThat(newest(id, Term.REVIEW).strictEnd()).isEqualTo(on("2022-07-30"));
    }

    @Test
    void the_body_next_above_reviews_and_its_office_decides_for_it() {
        long id = examples.inReview();
        assertThat(find(id).progress().reviewer()).hasValue(county.government);
        refused(Reason.NOT_FOUND, id, PetitionExamples.reviewed(Verdict.UPHELD), county.labourHandler);
        refused(Reason.NOT_ALLOWED, id, PetitionExamples.reviewed(Verdict.UPHELD), county.handler);
        examples.act(id, PetitionExamples.reviewed(Verdict.UPHELD), county.reviewer);
        assertThat(find(id).state()).isEqualTo(State.REVIEWED);
    }

    @Test
    void a_revoked_opinion_goes_back_to_the_handler_with_a_new_term() {
        long id = examples.inReview();
        examples.on("2022-06-20").act(id, PetitionExamples.reviewed(Verdict.REVOKED), county.reviewer);
        assertThat(find(id).state()).isEqualTo(State.ACCEPTED);
        assertThat(find(id).progress().round()).isEqualTo(2);
        assertThat(find(id).progress().outcome()).isEmpty();
        assertThat(newest(id, Term.HANDLE).legalEnd()).isEqualTo(on("2022-08-19"));
        assertThat(newest(id, Term.HANDLE).standing()).isEqualTo(new Standing.Running());
        examples.act(id, PetitionExamples.opinion(), county.handler);
    }

    @Test
    void a_changed_opinion_has_the_reviews_outcome() {
        long id = examples.inReview();
        examples.act(id, PetitionExamples.reviewed(Verdict.CHANGED), county.reviewer);
        assertThat(find(id).progress().outcome()).contains(Outcome.NOT_SUPPORTED);
    }

    @Test
    void the_time_of_a_hearing_is_left_out_of_the_re_review() {
        long id = examples.inFinalReview();
        assertThat(newest(id, Term.FINAL_REVIEW).legalEnd()).isEqualTo(on("2022-07-01"));
        examples.on("2022-06-10").act(id, new Hearing.Hold(examples.today(), "市政府", ""), county.cityReviewer);
        assertThat(newest(id, Term.FINAL_REVIEW).legalEnd()).isInstanceOf(End.HearingUnderWay.class);
        assertThat(find(id).due()).isEmpty();
        examples.on("2022-06-14").act(id, new Hearing.End(examples.today(), "听证结论"), county.cityReviewer);
        assertThat(newest(id, Term.FINAL_REVIEW).legalEnd()).isEqualTo(on("2022-07-06"));
    }

    @Test
    void after_the_re_review_the_same_matter_is_not_accepted_again() {
        long first = examples.closedAfterFinalReview();
        long again = examples.register(examples.registration(
                Kind.APPEAL, List.of(), OptionalLong.of(first), Optional.empty(), PetitionExamples.person("杨示例")));
        assertThat(find(again).matter()).isEqualTo(first);
        assertThat(find(again).firstTime()).isFalse();
        examples.act(again, new Sending.Refer(county.housing, ""), county.registrar);
        refused(Reason.MATTER_HAD_ITS_LAST_WORD, again, new Handling.Accept(Route.PETITION, ""), county.handler);
        examples.act(again, new Handling.NotAccept(Ground.AFTER_FINAL_REVIEW, "已复核"), county.handler);
        assertThat(find(again).state()).isEqualTo(State.NOT_ACCEPTED);
    }

    @Test
    void a_matter_under_way_raised_again_is_declined_only_with_the_petition_that_shows_it() {
        long first = examples.accepted();
        long unrelated = examples.accepted();
        long again = examples.register(examples.registration(
                Kind.APPEAL, List.of(), OptionalLong.of(first), Optional.empty(), PetitionExamples.person("杨示例")));
        refused(
                Reason.GROUND_DOES_NOT_HOLD,
                again,
                new Intake.Decline(Ground.UNDER_WAY, unrelated, "正在办理"),
                county.registrar);
        refused(
                Reason.GROUND_DOES_NOT_HOLD,
                again,
                new Intake.Decline(Ground.AFTER_FINAL_REVIEW, first, "已复核"),
                county.registrar);
        examples.act(again, new Intake.Decline(Ground.UNDER_WAY, first, "正在办理"), county.registrar);
        assertThat(find(again).state()).isEqualTo(State.NOT_ACCEPTED);
    }

    @Test
    void the_same_matter_raised_by_somebody_else_is_their_first_time() {
        long first = examples.accepted();
        long other = examples.register(examples.registration(
                Kind.APPEAL,
                List.of(),
                OptionalLong.of(first),
                Optional.empty(),
                PetitionExamples.person("秦示例").withPhone("13900000000")));
        assertThat(find(other).matter()).isEqualTo(first);
        assertThat(find(other).firstTime()).isTrue();
    }

    // Closing, rating, supervision.

    @Test
    void a_petition_is_closed_once_the_petitioner_can_ask_no_more() {
        long id = examples.served();
        examples.on("2022-07-01");
        refused(Reason.WINDOW_OPEN, id, new Oversight.Close(""), By.PROGRAM);
        examples.on("2022-07-02").act(id, new Oversight.Close(""), By.PROGRAM);
        assertThat(find(id).state()).isEqualTo(State.CLOSED);
        assertThat(newest(id, Term.ASK_REVIEW).standing()).isInstanceOf(Standing.Released.class);
    }

    @Test
    void bureau_and_body_are_rated_apart_each_once() {
        long id = examples.served();
        By petitioner = new By.Petitioner(id);
        examples.act(id, new Wish.Rate(Rated.BUREAU, Satisfaction.SATISFIED, ""), petitioner);
        refused(Reason.RATED_ALREADY, id, new Wish.Rate(Rated.BUREAU, Satisfaction.DISSATISFIED, ""), petitioner);
        assertThat(newest(id, Term.RATE).standing()).isEqualTo(new Standing.Running());
        examples.act(id, new Wish.Rate(Rated.BODY, Satisfaction.DISSATISFIED, "拖得太久"), petitioner);
        assertThat(newest(id, Term.RATE).standing()).isInstanceOf(Standing.Done.class);
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.ratings(id)))
                .extracting(Rating::satisfaction)
                .containsExactly(Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
    }

    @Test
    void a_supervised_body_answers_in_writing_what_it_takes_up() {
        long id = examples.accepted();
        examples.act(id, examples.supervision(county.housing), county.supervisor);
        assertThat(newest(id, Term.ANSWER_SUPERVISION).legalEnd()).isEqualTo(on("2022-07-01"));
        refused(
                Reason.SUGGESTION_NOT_MADE,
                id,
                new Oversight.AnswerSupervision(List.of(Suggestion.HOLD_TO_ACCOUNT), "已追责"),
                county.handler);
        examples.act(id, new Oversight.AnswerSupervision(List.of(Suggestion.IMPROVE_WORK), "已整改"), county.head);
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.supervisions(id)))
                .singleElement()
                .satisfies(supervision -> {
                    assertThat(supervision.takenUp()).containsExactly(Suggestion.IMPROVE_WORK);
                    assertThat(supervision.answeredOn()).contains(LocalDate.parse("2022-06-01"));
                });
    }

    @Test
    void bodies_that_handle_jointly_contribute_to_the_lead() {
        long id = examples.accepted();
        examples.act(id, new Sending.AddBody(county.labour, "请协办"), county.registrar);
        refused(Reason.BODY_HAS_IT_ALREADY, id, new Sending.AddBody(county.labour, "请协办"), county.registrar);
        refused(Reason.NOT_ALLOWED, id, PetitionExamples.opinion(), county.labourHandler);
        examples.act(id, new Handling.Contribute("安置费已核实"), county.labourHandler);
        refused(Reason.NOT_ALLOWED, id, new Handling.Contribute("再次反馈"), county.labourHandler);
    }

    @Test
    void a_duplicate_goes_on_in_the_other_and_owes_nothing() {
        long first = examples.accepted();
        long copy = examples.registered();
        refused(Reason.CANNOT_MERGE_INTO_THAT, copy, new Intake.Merge(copy, "重复来信"), county.registrar);
        examples.act(copy, new Intake.Merge(first, "重复来信"), county.registrar);
        assertThat(find(copy).mergedInto()).hasValue(first);
        assertThat(find(copy).matter()).isEqualTo(first);
        assertThat(find(copy).due()).isEmpty();
    }
}
