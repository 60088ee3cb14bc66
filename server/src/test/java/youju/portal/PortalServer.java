package youju.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.YoujuServer;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.People;
import youju.account.Role;
import youju.database.Reading;
import youju.database.TestDatabase;
import youju.petition.By;
import youju.petition.CorrectionAnswers;
import youju.petition.Done;
import youju.petition.PersonCorrection;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Step;

/** The whole server over a database of its own, with a county just large enough to handle a petition. */
final class PortalServer {

    static final String BUREAU = "云岭县信访局";
    static final String HOUSING = "云岭县住房和城乡建设局";
    static final String TOWN = "云台镇";

    private final ConfigurableApplicationContext context;
    final TestDatabase database = TestDatabase.fresh();
    final Body government;
    final Body housing;
    final Body town;
    final Actor registrar;
    final Actor handler;
    final Actor townHandler;
    final Actor reviewer;
    final Actor stranger;

    private PortalServer() {
        List<String> settings = new ArrayList<>(List.of(database.settings()));
        settings.add("--server.port=0");
        settings.add("--youju.data=" + folder());
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setLogStartupInfo(false);
        context = application.run(settings.toArray(String[]::new));
        government = body(Optional.empty(), "云岭县人民政府", BodyKind.GOVERNMENT);
        Body bureau = body(Optional.of(government), BUREAU, BodyKind.BUREAU);
        housing = body(Optional.of(government), HOUSING, BodyKind.DEPARTMENT);
        town = body(Optional.of(government), TOWN, BodyKind.TOWN);
        registrar = person(bureau, "赵示例", "dengji", Role.REGISTRAR);
        handler = person(housing, "李示例", "chengban", Role.HANDLER);
        townHandler = person(town, "王示例", "zhen", Role.HANDLER);
        reviewer = person(government, "陈示例", "fucha", Role.REVIEWER);
        stranger = person(town, "周示例", "zhenzhang", Role.LEADER);
    }

    /** One for all tests of a JVM; it ends with it. */
    static PortalServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final PortalServer SERVER = new PortalServer();
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("portal").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Body body(Optional<Body> above, String name, BodyKind kind) {
        return bean(Bodies.class).establish(above, "439921", name, kind, "system");
    }

    private Actor person(Body body, String name, String signIn, Role role) {
        People people = bean(People.class);
        return people.actor(people.take(body, name, signIn, "test-password", Set.of(role), false, "system"));
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The petition of that number, with the program's eyes. */
    Petition petition(String number) {
        long id = JdbcClient.create(database.owner())
                .sql("select id from petition.petition where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        return Reading.as(Reading.SYSTEM, () -> bean(Petitions.class).find(id)).orElseThrow();
    }

    /** The registrar says no to whatever waits of that petition. */
    void refuseCorrections(String number, String reason) {
        CorrectionAnswers answers = bean(CorrectionAnswers.class);
        long petition = petition(number).id();
        Reading.as(
                registrar.reading(),
                () -> answers.waiting(0).stream()
                        .filter(waiting -> waiting.asked().petition() == petition)
                        .forEach(waiting -> answers.refuse(waiting.asked().id(), reason, registrar)));
    }

    /** The registrar puts the petitioner's name right wherever that petition asks for it. */
    void correctName(String number, String name) {
        CorrectionAnswers answers = bean(CorrectionAnswers.class);
        long petition = petition(number).id();
        PersonCorrection change =
                new PersonCorrection(1, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
        Reading.as(
                registrar.reading(),
                () -> answers.waiting(0).stream()
                        .filter(waiting -> waiting.asked().petition() == petition)
                        .forEach(waiting ->
                                answers.putRight(waiting.asked().id(), Optional.of(change), "已经核对，姓名已更正。", registrar)));
    }

    boolean sees(Actor actor, String number) {
        long id = petition(number).id();
        return Reading.as(actor.reading(), () -> bean(Petitions.class).find(id)).isPresent();
    }

    Done act(String number, Step step, Actor actor) {
        Petition petition = petition(number);
        return bean(Petitions.class).act(petition.id(), petition.version(), step, By.of(actor));
    }
}
