package youju.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.RunningServer;
import youju.account.Actor;
import youju.database.Reading;
import youju.trail.Trail;

/** What may be done with a dispute, by whom, and who sees it. */
class DisputesTest {

    private static final RunningServer SERVER = RunningServer.shared();

    private final DisputeExamples examples = new DisputeExamples(SERVER);
    private final Disputes disputes = SERVER.bean(Disputes.class);

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_dispute_goes_from_the_town_that_found_it_to_the_body_that_settles_it() {
        long id = examples.resolved();
        Dispute dispute = examples.find(id);
        assertThat(dispute.state()).isEqualTo(State.RESOLVED);
        assertThat(dispute.finder()).isEqualTo(examples.body("云台镇"));
        assertThat(dispute.resolved()).contains(examples.today());
        assertThat(Reading.as(Reading.SYSTEM, () -> disputes.timeline(id)))
                .extracting(StepTaken::action)
                .containsExactly(
                        Action.REGISTER,
                        Action.ASSIGN,
                        Action.BEGIN_MEDIATION,
                        Action.HOLD_SESSION,
                        Action.AGREE,
                        Action.CARRY_OUT);
        assertThat(SERVER.bean(Trail.class).of("dispute:" + id))
                .extracting(recorded -> recorded.entry().action())
                .contains("dispute.REGISTER", "dispute.AGREE");
    }

    @Test
    void a_command_sent_twice_is_done_once() {
        UUID command = UUID.randomUUID();
        Registration registration = new Registration(examples.finding(OptionalLong.empty()), DisputeExamples.parties());
        Actor finder = examples.actor("zhen1.chengban");
        long first = examples.as("zhen1.chengban", () -> disputes.register(registration, finder, command));
        long again = examples.as("zhen1.chengban", () -> disputes.register(registration, finder, command));
        assertThat(again).isEqualTo(first);
        UUID step = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            examples.as("zhen1.chengban", () -> {
                disputes.act(first, 0, new Step.TakeUp(""), finder, step);
                return true;
            });
        }
        assertThat(examples.find(first).version()).isEqualTo(1);
    }

    @Test
    void whoever_saw_an_older_version_is_told_to_look_again() {
        long id = examples.assigned();
        Actor handler = examples.actor("rs.chengban");
        refused(
                Reason.STALE,
                () -> examples.as("rs.chengban", () -> {
                    disputes.act(id, 0, new Step.GiveBack("不属本局职责。"), handler, UUID.randomUUID());
                    return true;
                }));
    }

    @Test
    void an_agreement_needs_a_session_before_it() {
        long id = examples.assigned();
        examples.act(id, "rs.chengban", new Step.BeginMediation(true, "钱示例", ""));
        refused(
                Reason.NO_SESSION_YET,
                () -> examples.act(
                        id,
                        "rs.chengban",
                        new Step.Agree(Step.Form.ORAL, examples.today(), examples.today(), "钱示例", "双方和好。")));
    }

    @Test
    void there_is_no_mediation_without_consent() {
        assertThatThrownBy(() -> new Step.BeginMediation(false, "钱示例", ""))
                .isInstanceOfSatisfying(
                        BadField.class, bad -> assertThat(bad.field()).isEqualTo("consent"));
    }

    @Test
    void the_court_confirms_within_thirty_days_of_the_agreement() {
        long last = examples.agreed();
        examples.later(30).act(last, "rs.chengban", new Step.ConfirmByCourt(examples.today(), "（2024）示例民特1号"));
        assertThat(examples.find(last).confirmedOn()).contains(examples.today());
        long late = examples.agreed();
        examples.later(31);
        refused(
                Reason.CONFIRMED_TOO_LATE,
                () -> examples.act(late, "rs.chengban", new Step.ConfirmByCourt(examples.today(), "（2024）示例民特2号")));
    }

    @Test
    void what_did_not_hold_is_open_again_and_no_longer_counts_as_resolved() {
        long id = examples.resolved();
        examples.later(20)
                .act(id, "rs.chengban", new Step.FollowUp(examples.today(), Step.Manner.PHONE, false, "又起争执。"));
        assertThat(examples.find(id).state()).isEqualTo(State.ASSIGNED);
        assertThat(examples.find(id).resolved()).isEmpty();
    }

    @Test
    void nothing_settled_is_closed_before_both_sides_were_asked() {
        long id = examples.resolved();
        refused(Reason.NOT_FOLLOWED_UP, () -> examples.act(id, "rs.chengban", new Step.Close("")));
        examples.act(id, "rs.chengban", new Step.FollowUp(examples.today(), Step.Manner.VISIT, true, "双方认可。"));
        examples.act(id, "rs.chengban", new Step.Close(""));
        assertThat(examples.find(id).state()).isEqualTo(State.CLOSED);
        assertThat(examples.find(id).resolved()).isPresent();
    }

    @Test
    void the_finder_does_not_settle_what_another_body_has() {
        long id = examples.assigned();
        refused(Reason.NOT_ALLOWED, () -> examples.act(id, "zhen1.chengban", new Step.Settle(examples.today(), "已好。")));
    }

    @Test
    void a_body_that_gave_it_back_still_sees_what_it_did() {
        long id = examples.assigned();
        examples.act(id, "rs.chengban", new Step.GiveBack("属住建部门职责。"));
        assertThat(examples.find(id).state()).isEqualTo(State.REGISTERED);
        assertThat(examples.as("rs.chengban", () -> disputes.find(id))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zj.chengban", "zhen2.chengban", "zj.lingdao", "caiwu", "jixiao", "admin"})
    void whose_dispute_it_is_not_sees_nothing_of_it(String stranger) {
        long id = examples.assigned();
        assertThat(examples.as(stranger, () -> disputes.find(id))).isEmpty();
        assertThat(examples.as(stranger, () -> disputes.parties(id))).isEmpty();
        assertThat(examples.as(stranger, () -> disputes.timeline(id))).isEmpty();
        assertThatThrownBy(() -> examples.as(stranger, () -> disputes.open(id, 1, "电话回访", examples.actor(stranger))))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dengji", "ducha", "juzhang", "shenji", "zhen1.lingdao", "rs.lingdao"})
    void the_bureau_the_auditor_and_the_bodies_it_concerns_see_it(String reader) {
        long id = examples.assigned();
        assertThat(examples.as(reader, () -> disputes.find(id))).isPresent();
    }

    @Test
    void parties_are_masked_and_opened_with_a_reason_on_record() {
        long id = examples.assigned();
        assertThat(examples.as("rs.chengban", () -> disputes.parties(id)))
                .extracting(PartySeen::name, PartySeen::phone)
                .contains(org.assertj.core.groups.Tuple.tuple("甘**", "138****0031"));
        assertThat(examples.as("rs.chengban", () -> disputes.open(id, 1, "电话回访", examples.actor("rs.chengban")))
                        .phone())
                .contains("13800000031");
        assertThat(SERVER.bean(Trail.class).of("dispute:" + id)).anySatisfy(recorded -> {
            assertThat(recorded.entry().action()).isEqualTo("dispute.open-party");
            assertThat(recorded.entry().reason()).isEqualTo("电话回访");
        });
    }

    @Test
    void screenings_are_the_bureaus_to_open() {
        Campaign campaign = new Campaign(0, "某镇排查", "示例矛盾", "", DisputeExamples.FOUND, DisputeExamples.FOUND);
        refused(
                Reason.NOT_ALLOWED,
                () -> examples.as(
                        "zhen1.chengban",
                        () -> SERVER.bean(Campaigns.class)
                                .open(campaign, examples.actor("zhen1.chengban"), UUID.randomUUID())));
    }

    @Test
    void a_day_outside_the_screening_is_refused() {
        long campaign = examples.as(
                "ducha",
                () -> SERVER.bean(Campaigns.class)
                        .open(
                                new Campaign(
                                        0,
                                        "示例排查" + UUID.randomUUID(),
                                        "示例矛盾",
                                        "",
                                        DisputeExamples.FOUND,
                                        DisputeExamples.FOUND),
                                examples.actor("ducha"),
                                UUID.randomUUID()));
        examples.registered("zhen1.chengban", OptionalLong.of(campaign));
        examples.later(1);
        refused(Reason.NOT_IN_CAMPAIGN, () -> examples.registered("zhen1.chengban", OptionalLong.of(campaign)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from dispute.dispute",
                "delete from dispute.step",
                "delete from dispute.party",
                "update dispute.step set words = ''",
                "update dispute.dispute set summary = '改'",
                "update dispute.dispute set found_on = '2022-01-01'",
                "update dispute.campaign set name = '改'",
            })
    void the_application_has_no_right_to_unmake_a_record(String statement) {
        JdbcClient jdbc = JdbcClient.create(SERVER.database().application());
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("permission denied");
    }

    @Test
    void both_sides_have_to_be_known() {
        assertThatThrownBy(() -> new Registration(
                        examples.finding(OptionalLong.empty()),
                        List.of(DisputeExamples.parties().getFirst())))
                .isInstanceOfSatisfying(
                        BadField.class, bad -> assertThat(bad.field()).isEqualTo("second"));
    }
}
