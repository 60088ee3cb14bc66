package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import youju.database.Reading;
import youju.trail.Trail;

class PetitionsTest {

    private static AnnotationConfigApplicationContext server;
    private static Petitions petitions;
    private static County county;

    @BeforeAll
    static void start() {
        server = PetitionServer.start();
        petitions = server.getBean(Petitions.class);
        county = new County();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_petition_goes_through_the_whole_ladder() {
        PetitionExamples examples = new PetitionExamples(petitions, county);
        long id = examples.closedAfterFinalReview();
        Petition petition = Reading.as(Reading.SYSTEM, () -> petitions.find(id)).orElseThrow();
        assertThat(petition.state()).isEqualTo(State.CLOSED);
        assertThat(Replay.of(Reading.as(Reading.SYSTEM, () -> petitions.timeline(id))))
                .contains(petition.progress());
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.clocks(id)).running())
                .isEmpty();
        assertThat(server.getBean(Trail.class).verify(List.of()).isWhole()).isTrue();
    }
}
