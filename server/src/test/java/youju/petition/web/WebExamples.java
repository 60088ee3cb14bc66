package youju.petition.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import youju.RunningServer;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Petition;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Registration;
import youju.vault.PrivateRecord;

/** Petitions in a running server's demo county, registered by its own registrar. */
final class WebExamples {

    private final RunningServer server;

    WebExamples(RunningServer server) {
        this.server = server;
    }

    Actor actor(String signIn) {
        People people = server.bean(People.class);
        return people.all().stream()
                .filter(person -> person.signIn().equals(signIn))
                .map(people::actor)
                .findFirst()
                .orElseThrow();
    }

    long body(String name) {
        return server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().equals(name))
                .mapToLong(Body::id)
                .findFirst()
                .orElseThrow();
    }

    long registered(Kind kind, String name, String phone, String summary) {
        PrivateRecord person = PrivateRecord.named(name).withPhone(phone).withAddress("云台镇一村1号");
        Content content = new Content(
                "CX-1", OptionalLong.empty(), "", OptionalLong.empty(), summary, summary + "，多次询问没有结果。", "请求依法处理。");
        Registration registration = new Registration(
                kind,
                Channel.LETTER,
                new HouseClock().today(),
                content,
                new Crowd(1, Optional.empty()),
                List.of(Petitioner.of(person)),
                List.of(),
                OptionalLong.empty(),
                false);
        return server.bean(Petitions.class)
                .register(registration, actor("dengji"), Optional.empty())
                .petition();
    }

    Petition find(long id) {
        return Reading.as(Reading.SYSTEM, () -> server.bean(Petitions.class).find(id))
                .orElseThrow();
    }
}
