package youju.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.CountyAtWork;
import youju.RunningServer;
import youju.account.Throttle;
import youju.database.Reading;
import youju.petition.Answering;
import youju.petition.By;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.State;
import youju.petition.StepTaken;
import youju.petition.Wish;
import youju.petition.docket.Figures;
import youju.petition.docket.Measure;
import youju.trail.Search;
import youju.trail.Trail;

class NightTest {

    private static RunningServer server;
    private static CountyAtWork county;

    @BeforeAll
    static void start() {
        server = RunningServer.demo();
        county = new CountyAtWork(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static int close(LocalDate day) {
        return CountyAtWork.on(day.toString(), () -> server.bean(Closing.class).close());
    }

    private static int erase(String day) {
        return CountyAtWork.on(day, () -> server.bean(Retention.class).erase());
    }

    @Test
    void over_a_year_of_nights_the_program_closes_what_was_served_when_its_windows_have_passed_and_nothing_else() {
        long served = county.served("2022-03-01");
        long accepted = county.accepted("2022-03-01");
        long inReview = county.served("2022-03-01");
        county.act(
                "2022-03-20",
                inReview,
                new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "不服"),
                new By.Petitioner(inReview));
        List<String> closed = new ArrayList<>();
        LocalDate first = LocalDate.parse("2022-03-01");
        for (int i = 0; i < 365; i++) {
            if (close(first.plusDays(i)) > 0) {
                closed.add(first.plusDays(i).toString());
            }
        }
        // Review may be asked for and the answer rated for 30 days, until 31 March.
        assertThat(closed).containsExactly("2022-04-01");
        assertThat(county.find(served).state()).isEqualTo(State.CLOSED);
        assertThat(county.find(accepted).state()).isEqualTo(State.ACCEPTED);
        assertThat(county.find(inReview).state()).isEqualTo(State.IN_REVIEW);
        assertThat(Reading.as(Reading.SYSTEM, () -> server.bean(Petitions.class).timeline(served))
                        .getLast()
                        .actor())
                .isEqualTo("system");
    }

    @Test
    void private_data_go_after_ten_years_once_and_the_figures_stay() {
        long petition = county.served("2022-05-10");
        close(LocalDate.parse("2022-07-01"));
        assertThat(county.find(petition).state()).isEqualTo(State.CLOSED);
        long received = received();
        erase("2032-07-01");
        assertThat(unerased(petition)).isEqualTo(1);
        assertThat(erase("2032-07-02")).isEqualTo(1);
        assertThat(unerased(petition)).isZero();
        assertNothingOfPeopleIsLeft(petition);
        assertThat(erase("2032-07-02")).isZero();
        assertThat(server.bean(Trail.class)
                        .page(new Search("petition:" + petition, "", "petition.erase"), Long.MAX_VALUE, 10))
                .hasSize(1);
        assertThat(received()).isEqualTo(received).isPositive();
    }

    /** Beside the sealed records: masks, hash and free texts; and the steps still replay to the same end. */
    private static void assertNothingOfPeopleIsLeft(long petition) {
        Petition after = county.find(petition);
        assertThat(after.content().facts()
                        + after.content().request()
                        + after.content().place())
                .isEqualTo("（已删除）");
        Petitions petitions = server.bean(Petitions.class);
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.petitioners(petition)))
                .isNotEmpty()
                .allSatisfy(person -> {
                    assertThat(person.personHash()).isEmpty();
                    assertThat(person.name()).isEqualTo("（已删除）");
                    assertThat(person.phone() + person.idNumber() + person.address())
                            .isEmpty();
                });
        List<StepTaken> steps = Reading.as(Reading.SYSTEM, () -> petitions.timeline(petition));
        assertThat(steps).allSatisfy(step -> assertThat(step.words()).isIn("", "（已删除）"));
        assertThat(steps)
                .extracting(StepTaken::step)
                .filteredOn(Answering.GiveOpinion.class::isInstance)
                .singleElement()
                .satisfies(step ->
                        assertThat(((Answering.GiveOpinion) step).facts()).isEqualTo("（已删除）"));
        assertThat(steps.getLast().to()).isEqualTo(after.state()).isEqualTo(State.CLOSED);
    }

    private static long received() {
        return Reading.as(
                        Reading.SYSTEM,
                        () -> server.bean(Figures.class).of(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31)))
                .of(Measure.RECEIVED)
                .all();
    }

    /** Private records of the petitioners that aren't erased. */
    private static long unerased(long petition) {
        return JdbcClient.create(server.database().owner())
                .sql("""
                        select count(*) from vault.sealed s join petition.petitioner w on w.sealed = s.id
                        where w.petition = :petition and s.erased_at is null
                        """)
                .param("petition", petition)
                .query(Long.class)
                .single();
    }

    @Test
    void old_attempts_and_sessions_go_and_present_ones_stay() {
        RunningServer.Visit visit = server.as("dengji");
        Throttle throttle = server.bean(Throttle.class);
        CountyAtWork.on("2022-01-01", () -> {
            throttle.failed("old");
            return true;
        });
        throttle.failed("new");
        assertThat(server.bean(Leftovers.class).clear()).isEqualTo(1);
        assertThat(server.bean(Leftovers.class).clear()).isZero();
        assertThat(throttle.isShut("new", 1)).isTrue();
        assertThat(visit.get("/desk").status()).isEqualTo(200);
    }
}
