package youju.dispute;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import youju.RunningServer;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.account.Person;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.vault.PrivateRecord;

/** Disputes of the demo county for tests, each person acting with their own eyes. */
final class DisputeExamples {

    static final LocalDate FOUND = LocalDate.of(2024, 3, 4);

    private final Disputes disputes;
    private final RunningServer server;
    private final Map<String, Actor> actors = new HashMap<>();
    private LocalDate today = FOUND;

    DisputeExamples(RunningServer server) {
        this.server = server;
        this.disputes = server.bean(Disputes.class);
    }

    Actor actor(String signIn) {
        return actors.computeIfAbsent(signIn, this::known);
    }

    private Actor known(String signIn) {
        People people = server.bean(People.class);
        Person person = people.all().stream()
                .filter(each -> each.signIn().equals(signIn))
                .findFirst()
                .orElseThrow();
        return people.actor(person);
    }

    long body(String name) {
        return server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().equals(name))
                .mapToLong(Body::id)
                .findFirst()
                .orElseThrow();
    }

    DisputeExamples later(int days) {
        today = today.plusDays(days);
        return this;
    }

    LocalDate today() {
        return today;
    }

    <T> T as(String signIn, Supplier<T> work) {
        return Reading.as(actor(signIn).reading(), () -> HouseClock.at(today, java.time.LocalTime.of(10, 0), work));
    }

    Finding finding(OptionalLong campaign) {
        return new Finding(
                today,
                Source.SCREENING,
                campaign,
                Kind.LABOUR,
                body("云台镇"),
                "示例工地",
                "施工班组工资结算争议",
                "双方对工程量认定不一。",
                Urgency.URGENT,
                12,
                OptionalLong.empty());
    }

    static List<Party> parties() {
        return List.of(
                new Party(Side.FIRST, PrivateRecord.named("甘示例").withPhone("13800000031")),
                new Party(Side.SECOND, PrivateRecord.named("示例建筑劳务有限公司")));
    }

    long registered(String signIn, OptionalLong campaign) {
        return as(
                signIn,
                () -> disputes.register(
                        new Registration(finding(campaign), parties()), actor(signIn), UUID.randomUUID()));
    }

    /** Found by the first town, given to the labour bureau. */
    long assigned() {
        long id = registered("zhen1.chengban", OptionalLong.empty());
        act(id, "dengji", new Step.Assign(body("云岭县人力资源和社会保障局"), today.plusDays(30), "请及时化解。"));
        return id;
    }

    /** With one session held. */
    long mediating() {
        long id = assigned();
        act(id, "rs.chengban", new Step.BeginMediation(true, "钱示例", ""));
        act(id, "rs.chengban", new Step.HoldSession(today, "钱示例", "", "双方各执一词。"));
        return id;
    }

    long agreed() {
        long id = mediating();
        act(id, "rs.chengban", new Step.Agree(Step.Form.WRITTEN, today, today.plusDays(10), "钱示例", "分两次付清。"));
        return id;
    }

    long resolved() {
        long id = agreed();
        act(id, "rs.chengban", new Step.CarryOut(today, "转账凭据在卷。"));
        return id;
    }

    void act(long id, String signIn, Step step) {
        as(signIn, () -> {
            disputes.act(id, find(id).version(), step, actor(signIn), UUID.randomUUID());
            return true;
        });
    }

    Dispute find(long id) {
        return Reading.as(Reading.SYSTEM, () -> disputes.find(id).orElseThrow());
    }
}
