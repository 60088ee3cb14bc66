package youju;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.Accused;
import youju.petition.Answering;
import youju.petition.By;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Handling;
import youju.petition.Kind;
import youju.petition.Manner;
import youju.petition.Outcome;
import youju.petition.Petition;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Registration;
import youju.petition.Route;
import youju.petition.Sending;
import youju.petition.Step;
import youju.vault.PrivateRecord;

/** The people of the demo county at work in a whole server, each step on its day. */
public final class CountyAtWork {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final RunningServer server;
    private final Petitions petitions;

    public CountyAtWork(RunningServer server) {
        this.server = server;
        this.petitions = server.bean(Petitions.class);
    }

    public Actor actor(String signIn) {
        People people = server.bean(People.class);
        return people.actor(people.all().stream()
                .filter(person -> person.signIn().equals(signIn))
                .findFirst()
                .orElseThrow());
    }

    public Body body(String name) {
        return server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static <T> T on(String day, Supplier<T> work) {
        return HouseClock.at(LocalDate.parse(day), TEN, work);
    }

    public Petition find(long petition) {
        return Reading.as(Reading.SYSTEM, () -> petitions.find(petition)).orElseThrow();
    }

    public long register(String day, Kind kind, Accused... accused) {
        return on(
                        day,
                        () -> petitions.register(
                                new Registration(
                                        kind,
                                        Channel.LETTER,
                                        LocalDate.parse(day),
                                        new Content(
                                                kind == Kind.ACCUSATION ? "JW" : "NY",
                                                OptionalLong.empty(),
                                                "云台镇一村",
                                                OptionalLong.empty(),
                                                "反映宅基地审批迟迟未办",
                                                "一年前提交的宅基地申请至今没有答复，多次询问无果。",
                                                "请求依法办理。"),
                                        new Crowd(1, Optional.empty()),
                                        List.of(Petitioner.of(
                                                PrivateRecord.named("杨示例").withPhone("13800000000"))),
                                        List.of(accused),
                                        OptionalLong.empty(),
                                        false),
                                actor("dengji"),
                                Optional.empty()))
                .petition();
    }

    public void act(String day, long petition, Step step, By by) {
        on(day, () -> petitions.act(petition, find(petition).version(), step, by));
    }

    public void act(String day, long petition, Step step, String signIn) {
        act(day, petition, step, By.of(actor(signIn)));
    }

    /** Registered and referred to the department of agriculture. */
    public long sent(String day) {
        long petition = register(day, Kind.APPEAL);
        act(day, petition, new Sending.Refer(body("云岭县农业农村局").id(), "请依法处理"), "dengji");
        return petition;
    }

    public long accepted(String day) {
        long petition = sent(day);
        act(day, petition, new Handling.Accept(Route.PETITION, ""), "ny.chengban");
        return petition;
    }

    public long served(String day) {
        long petition = accepted(day);
        act(
                day,
                petition,
                new Answering.GiveOpinion(Outcome.SUPPORTED, "办理审批", "符合条件", "于三十日内办结", "《土地管理法》第六十二条"),
                "ny.chengban");
        act(day, petition, new Answering.Serve(LocalDate.parse(day), Manner.IN_PERSON, ""), "ny.chengban");
        return petition;
    }
}
