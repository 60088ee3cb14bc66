package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.account.Actor;
import youju.database.Reading;
import youju.database.Reading.Scope;

/** What each reader sees, asked by plain SQL as the application's role: the wall that stands even where a query forgets. */
class EyesTest {

    private static final List<String> CHILDREN = List.of(
            "petitioner", "accused", "shut_out", "handling", "step", "clock", "rating", "supervision", "attachment");

    private static AnnotationConfigApplicationContext server;
    private static Petitions petitions;
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;
    private static County county;
    private static PetitionExamples examples;

    @BeforeAll
    static void start() {
        server = PetitionServer.start();
        petitions = server.getBean(Petitions.class);
        jdbc = server.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
        county = server.getBean(County.class);
        examples = new PetitionExamples(petitions, county);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static boolean sees(Reading reading, long id) {
        long rows = count(reading, "select count(*) from petition.petition where id = " + id);
        for (String child : CHILDREN) {
            String sql = "select count(*) from petition." + child + " where petition = " + id;
            long all = count(Reading.SYSTEM, sql);
            assertThat(count(reading, sql)).as(child).isEqualTo(rows == 1 ? all : 0);
        }
        assertThat(count(reading, "select count(*) from petition.seen where id = " + id))
                .isEqualTo(rows);
        assertThat(count(reading, "select count(*) from petition.seen_by_body where id = " + id))
                .isEqualTo(reading.scope() == Scope.BODY ? rows : 0);
        for (String child : List.of("clock", "rating")) {
            String where = " where petition = " + id;
            assertThat(count(reading, "select count(*) from petition.seen_" + child + where))
                    .as("seen_" + child)
                    .isEqualTo(count(reading, "select count(*) from petition." + child + where));
        }
        String facts = "select count(*) from petition.clock_fact f where exists (select from petition.step s"
                + " where s.id = f.step and s.petition = " + id + ")";
        assertThat(count(reading, facts)).isEqualTo(rows == 1 ? count(Reading.SYSTEM, facts) : 0);
        return rows == 1;
    }

    private static boolean sees(Actor actor, long id) {
        return sees(actor.reading(), id);
    }

    private static long count(Reading reading, String sql) {
        return as(reading, sql, Long.class);
    }

    private static <T> T as(Reading reading, String sql, Class<T> type) {
        return Reading.as(
                reading,
                () -> transaction.execute(status -> jdbc.sql(sql).query(type).single()));
    }

    private static void write(Reading reading, String sql) {
        Reading.as(
                reading,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    @Test
    void nobody_sees_nothing_and_a_citizen_the_one_petition() {
        long id = examples.served();
        long other = examples.served();
        assertThat(sees(Reading.NOBODY, id)).isFalse();
        assertThat(sees(Reading.citizen(id), id)).isTrue();
        assertThat(sees(Reading.citizen(other), id)).isFalse();
        assertThat(sees(Reading.SYSTEM, id)).isTrue();
        assertThat(jdbc.sql("select count(*) from petition.petition")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_body_sees_what_was_sent_to_it_or_below_it() {
        long id = examples.registered();
        assertThat(sees(county.registrar, id)).isTrue();
        assertThat(sees(county.handler, id)).isFalse();
        examples.act(id, new Sending.Refer(county.housingStation, ""), county.registrar);
        assertThat(sees(county.stationHandler, id)).isTrue();
        assertThat(sees(county.handler, id)).isTrue();
        assertThat(sees(county.labourHandler, id)).isFalse();
    }

    @Test
    void an_office_sees_what_its_body_was_asked_and_not_all_below_it() {
        assertThat(sees(county.reviewer, examples.served())).isFalse();
        assertThat(sees(county.reviewer, examples.inReview())).isTrue();
    }

    @Test
    void whoever_keeps_money_people_or_settings_sees_no_petition() {
        long id = examples.served();
        assertThat(sees(new Reading(Scope.NOBODY, county.registrar.person(), county.bureau, 0), id))
                .isFalse();
    }

    @Test
    void a_stake_shuts_out() {
        long id = examples.registered();
        examples.act(id, new Oversight.DeclareStake("系近亲属"), county.otherRegistrar);
        assertThat(sees(county.otherRegistrar, id)).isFalse();
        assertThat(sees(county.registrar, id)).isTrue();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.act(id, new Sending.Refer(county.housing, ""), county.otherRegistrar))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND));
    }

    @Test
    void the_accused_body_and_what_is_below_it_see_nothing_though_they_had_it() {
        long id = examples.accusation();
        examples.act(id, new Sending.Refer(county.housingStation, ""), county.registrar);
        assertThat(sees(county.stationHandler, id)).isTrue();
        write(
                Reading.SYSTEM,
                "insert into petition.accused (petition, body, named) values (" + id + ", " + county.housing + ", '')");
        assertThat(sees(county.stationHandler, id)).isFalse();
        assertThat(sees(county.handler, id)).isFalse();
        assertThat(sees(county.registrar, id)).isTrue();
    }

    @Test
    void an_accused_official_sees_nothing() {
        long id = examples.accusation(Accused.person(county.supervisor.person()));
        assertThat(sees(county.supervisor, id)).isFalse();
        assertThat(sees(county.registrar, id)).isTrue();
    }

    @Test
    void an_accusation_never_reaches_the_accused() {
        long id = examples.accusation(Accused.body(county.housing));
        for (Step step : List.of(
                new Sending.Refer(county.housing, ""),
                new Sending.Assign(county.housing, 30, ""),
                new Sending.Refer(county.housingStation, ""))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> examples.act(id, step, county.registrar))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.WOULD_REACH_THE_ACCUSED));
        }
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> write(
                        Reading.SYSTEM,
                        "insert into petition.handling (petition, body, way, lead, sent_on, received_on, state) values ("
                                + id + ", " + county.housingStation + ", 'REFER', true, now(), now(), 'OPEN')"))
                .withMessageContaining("accuses body");
        examples.act(
                id,
                new Sending.RouteToDiscipline(java.util.OptionalLong.of(county.discipline), "按管理权限移送"),
                county.registrar);
        assertThat(sees(county.disciplineHandler, id)).isTrue();
    }

    @Test
    void nothing_is_erased_and_no_step_or_fact_is_changed() {
        long id = examples.served();
        for (String sql : List.of(
                "delete from petition.petition where id = " + id,
                "delete from petition.step where petition = " + id,
                "update petition.step set words = 'x' where petition = " + id,
                "update petition.clock_fact set day = now() where true",
                "delete from petition.clock_fact where true",
                "delete from petition.petitioner where petition = " + id,
                "update petition.petition set readers = '{}' where id = " + id,
                "update petition.petition set shut_people = '{}' where id = " + id,
                "truncate petition.rating")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> write(Reading.SYSTEM, sql))
                    .havingRootCause()
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void a_body_can_neither_make_a_petition_nor_write_to_one_that_it_does_not_see() {
        long id = examples.registered();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> write(
                        county.handler.reading(),
                        "insert into petition.shut_out (petition, person, why) values (" + id + ", "
                                + county.handler.person() + ", 'STAKE')"))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    @Test
    void a_query_code_opens_before_any_eyes_are_told_and_tells_the_number_alone() {
        Receipt receipt = examples.now(
                () -> petitions.register(examples.registration(Kind.APPEAL), county.registrar, Optional.empty()));
        String code = receipt.code().orElseThrow();
        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}");
        assertThat(petitions.idByCode(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .hasValue(receipt.petition());
        assertThat(petitions.idByCode("2222-2222-2222")).isEmpty();
        assertThat(petitions.idByCode("' or 1=1 --")).isEmpty();
        assertThat(petitions.find(receipt.petition())).isEmpty();
        assertThat(Reading.as(Reading.citizen(receipt.petition()), () -> petitions.find(receipt.petition())))
                .isPresent();
        String rows = as(
                Reading.SYSTEM,
                "select p::text || (select string_agg(s::text, '') from petition.step s where s.petition = p.id)"
                        + " from petition.petition p where p.id = " + receipt.petition(),
                String.class);
        assertThat(rows).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }
}
