package youju.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.People;
import youju.account.Person;
import youju.account.Role;
import youju.database.Reading;
import youju.demo.DemoSignIns;
import youju.money.Money;
import youju.relief.Decision.Vote;
import youju.relief.Refused.Reason;
import youju.vault.BankAccount;

/** Who did one thing on a grant does no other: by the program's own commands, and by statements that go round it. */
class SeparationTest {

    private static final ReliefCounty COUNTY = ReliefCounty.shared();

    private static final String STEP = """
            insert into relief.step (grant_id, sequence, action, from_state, to_state, duty, person, person_name, body,
                body_name, at, on_day, words, witnesses, command)
            values (?, 90, ?, ?, ?, ?, ?, '某', ?, '某', now(), current_date, '绕过程序', ?, ?)
            """;

    private int hired;

    /** Somebody with many roles, which no rule of accounts forbids. */
    private Actor everything(long body, Role... roles) {
        hired++;
        People people = COUNTY.bean(People.class);
        Set<Role> all = EnumSet.of(roles[0], roles);
        Person person = people.take(
                COUNTY.bean(Bodies.class).get(body),
                "全示例",
                "quan" + System.identityHashCode(this) % 10_000 + "." + hired,
                DemoSignIns.PASSWORD,
                all,
                false,
                "system");
        return people.actor(person);
    }

    private static void refused(Reason reason, Runnable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whoever_entered_can_not_decide_approve_or_pay_whatever_roles_they_have() {
        long source = COUNTY.source("分离甲", Money.ofYuan(5_000));
        Actor all = everything(COUNTY.body("云岭县信访局"), Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE);
        long grant =
                COUNTY.bean(Grants.class).apply(COUNTY.application(2, Money.ofYuan(2_000)), all, UUID.randomUUID());
        COUNTY.certify(grant, 2);
        Sitting sitting = ReliefCounty.sitting(
                COUNTY.find(grant).appliedOn(),
                new Sitting.Item(grant, Money.ofYuan(2_000), source, "", ReliefCounty.all(Vote.AGREE)));
        refused(Reason.OTHER_DUTY, () -> COUNTY.bean(Conferences.class).hold(sitting, all, UUID.randomUUID()));
        COUNTY.decide(grant, Money.ofYuan(2_000), source, Vote.AGREE);
        refused(Reason.OTHER_DUTY, () -> act(grant, Action.APPROVE, all));
        COUNTY.plain(grant, Action.APPROVE, "juzhang");
        refused(Reason.OTHER_DUTY, () -> COUNTY.bean(Payments.class).batch(List.of(grant), "", all, UUID.randomUUID()));
        assertThat(COUNTY.look(source).paid()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoever_brought_the_villages_word_does_not_give_the_towns() {
        long grant = COUNTY.applied(3, Money.ofYuan(1_000));
        COUNTY.act(grant, new Step.CertifyVillage("村民甲示、村民乙示", "属实。"), "zhen3.chengban");
        refused(Reason.OTHER_DUTY, () -> COUNTY.plain(grant, Action.CERTIFY_TOWN, "zhen3.chengban"));
        COUNTY.plain(grant, Action.CERTIFY_TOWN, "zhen3.lingdao");
        assertThat(COUNTY.find(grant).state()).isEqualTo(State.CERTIFIED);
    }

    @Test
    void whoever_approved_does_not_pay() {
        long source = COUNTY.source("分离乙", Money.ofYuan(5_000));
        Actor both = everything(COUNTY.body("云岭县信访局"), Role.LEADER, Role.FINANCE);
        long grant = COUNTY.certified(4, Money.ofYuan(1_500));
        COUNTY.decide(grant, Money.ofYuan(1_500), source, Vote.AGREE);
        act(grant, Action.APPROVE, both);
        refused(
                Reason.OTHER_DUTY,
                () -> COUNTY.bean(Payments.class).batch(List.of(grant), "", both, UUID.randomUUID()));
    }

    private static void act(long grant, Action action, Actor actor) {
        COUNTY.bean(Grants.class)
                .act(grant, COUNTY.find(grant).version(), new Step.Plain(action, "示例"), actor, UUID.randomUUID());
    }

    @Test
    void another_towns_people_an_auditor_and_a_department_can_not_certify() {
        long grant = COUNTY.applied(1, Money.ofYuan(1_000));
        Step step = new Step.CertifyVillage("村民甲示、村民乙示", "属实。");
        refused(Reason.NOT_FOUND, () -> COUNTY.act(grant, step, "zhen2.chengban"));
        refused(Reason.NOT_FOUND, () -> COUNTY.act(grant, step, "rs.chengban"));
        refused(Reason.NOT_YOURS, () -> COUNTY.act(grant, step, "shenji"));
    }

    @Test
    void two_are_no_conference() {
        assertThatThrownBy(() -> new Sitting(
                        COUNTY.find(COUNTY.applied(1, Money.ofYuan(900))).appliedOn(),
                        "会议室",
                        "会议甲示",
                        "纪要",
                        ReliefCounty.members().subList(0, 2),
                        List.of(new Sitting.Item(1, Money.ofYuan(1), 1, "", List.of(Vote.AGREE, Vote.AGREE)))))
                .isInstanceOf(BadEntry.class)
                .hasMessageContaining("relief.fault.MEMBERS");
    }

    @Test
    void the_outcome_follows_from_the_votes() {
        assertThat(Decision.Outcome.of(3, 2, 0)).isEqualTo(Decision.Outcome.GRANT);
        assertThat(Decision.Outcome.of(2, 3, 0)).isEqualTo(Decision.Outcome.TURN_DOWN);
        assertThat(Decision.Outcome.of(2, 2, 1)).isEqualTo(Decision.Outcome.DEFER);
        assertThat(Decision.Outcome.of(2, 2, 0)).isEqualTo(Decision.Outcome.DEFER);
        assertThat(Decision.Outcome.of(0, 0, 3)).isEqualTo(Decision.Outcome.DEFER);
    }

    /** Tries a step as the application's role would write it, telling the database who reads. */
    private static String bySql(long grant, String action, String from, String to, String duty, Actor who, Actor told)
            throws SQLException {
        try (Connection connection = COUNTY.server().database().application().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement tell = connection.prepareStatement(
                    "select set_config('youju.scope', 'bureau', true), set_config('youju.person', ?, true)")) {
                tell.setString(1, String.valueOf(told.person()));
                tell.execute();
            }
            UUID command = UUID.randomUUID();
            try (PreparedStatement step = connection.prepareStatement(STEP)) {
                step.setLong(1, grant);
                step.setString(2, action);
                step.setString(3, from);
                step.setString(4, to);
                step.setString(5, duty);
                step.setLong(6, who.person());
                step.setLong(7, who.body());
                step.setString(8, "甲示、乙示");
                step.setObject(9, command);
                step.execute();
                connection.commit();
                return "done";
            } catch (PSQLException refused) {
                connection.rollback();
                return String.valueOf(refused.getServerErrorMessage().getConstraint());
            }
        }
    }

    @Test
    void no_statement_of_the_applications_role_breaks_it() throws SQLException {
        long source = COUNTY.source("分离丙", Money.ofYuan(5_000));
        Actor leader = COUNTY.actor("juzhang");
        Actor registrar = COUNTY.actor("dengji");
        long grant = COUNTY.certified(5, Money.ofYuan(1_500));
        assertThat(bySql(grant, "APPROVE", "GRANTED", "APPROVED", "APPROVE", leader, leader))
                .as("a step that the table doesn't know where it stands")
                .isEqualTo("step_follows_the_table");
        COUNTY.decide(grant, Money.ofYuan(1_500), source, Vote.AGREE);
        assertThat(bySql(grant, "APPROVE", "GRANTED", "PAID", "APPROVE", leader, leader))
                .as("a step that leads elsewhere")
                .isEqualTo("step_follows_the_table");
        assertThat(bySql(grant, "APPROVE", "GRANTED", "APPROVED", "ENTER", registrar, registrar))
                .as("a step under another duty")
                .isEqualTo("step_follows_the_table");
        assertThat(bySql(grant, "APPROVE", "GRANTED", "APPROVED", "APPROVE", registrar, registrar))
                .as("somebody without the role")
                .isEqualTo("role_lacking");
        assertThat(bySql(grant, "APPROVE", "GRANTED", "APPROVED", "APPROVE", leader, registrar))
                .as("in somebody else's name")
                .isEqualTo("own_hand");
        Actor both = everything(COUNTY.body("云岭县信访局"), Role.REGISTRAR, Role.LEADER);
        long own = COUNTY.bean(Grants.class).apply(COUNTY.application(5, Money.ofYuan(1_000)), both, UUID.randomUUID());
        COUNTY.certify(own, 5);
        COUNTY.decide(own, Money.ofYuan(1_000), source, Vote.AGREE);
        assertThat(bySql(own, "APPROVE", "GRANTED", "APPROVED", "APPROVE", both, both))
                .as("whoever entered it")
                .isEqualTo("one_hand_one_duty");
        assertThat(COUNTY.look(source).reserved()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_applications_role_can_not_touch_what_is_kept() {
        for (String statement : List.of(
                "update relief.grant set state = 'PAID'",
                "update relief.grant set granted = 1",
                "update relief.source set received = 1",
                "update relief.movement set fen = 1",
                "update relief.step set words = ''",
                "update relief.decision set fen = 1",
                "delete from relief.movement",
                "delete from relief.step",
                "delete from relief.hand",
                "delete from relief.grant",
                "insert into relief.hand (grant_id, person, duty) values (1, 1, 'PAY')",
                "insert into relief.transition values ('APPLIED', 'CONFIRM', 'PAID', 'PAY', 'POST')",
                "insert into relief.source (level, year, name, purpose, opened_by, at, received)"
                        + " values ('COUNTY', 2022, '甲乙', 'RELIEF', 1, now(), 5)",
                "alter table relief.step disable trigger all",
                "set session_replication_role = replica")) {
            assertThatThrownBy(() -> COUNTY.application().sql(statement).update())
                    .as(statement)
                    .hasStackTraceContaining("ERROR:")
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void an_account_is_not_changed_on_its_way_to_payment() {
        long source = COUNTY.source("分离丁", Money.ofYuan(5_000));
        long grant = COUNTY.approved(6, Money.ofYuan(1_000), source);
        refused(
                Reason.NOT_NOW,
                () -> COUNTY.act(
                        grant,
                        new Step.CorrectAccount(
                                new BankAccount(BankAccount.Kind.PASSBOOK, "1234567890"), "另一家银行", "换账户"),
                        "dengji"));
        assertThatThrownBy(() -> Reading.as(
                        COUNTY.actor("dengji").reading(),
                        () -> new TransactionTemplate(COUNTY.bean(PlatformTransactionManager.class))
                                .execute(status -> COUNTY.bean(JdbcClient.class)
                                        .sql("update relief.grant set account_masked = '****9999' where id = :id")
                                        .param("id", grant)
                                        .update())))
                .hasMessageContaining("an account is corrected only after a payment that failed");
    }
}
