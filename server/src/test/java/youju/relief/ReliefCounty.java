package youju.relief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.RunningServer;
import youju.account.Actor;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.People;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.money.Money;
import youju.relief.Decision.Vote;
import youju.vault.BankAccount;
import youju.vault.PrivateRecord;

/** The demo county at relief: its people take every step by name, each word an example. */
public final class ReliefCounty {

    /** 19 digits of which the last fits (Luhn); given to nobody. */
    public static final String CARD = "6200000000000000000";

    private static final class Shared {
        static final ReliefCounty COUNTY = new ReliefCounty(RunningServer.demo());
    }

    private final RunningServer server;
    private final Map<String, Actor> actors = new HashMap<>();
    private int people;

    public ReliefCounty(RunningServer server) {
        this.server = server;
    }

    /** One server for all tests of relief that make their own sources and grants. */
    public static ReliefCounty shared() {
        return Shared.COUNTY;
    }

    public RunningServer server() {
        return server;
    }

    /** As the application's role speaks to the database. */
    public JdbcClient application() {
        return JdbcClient.create(server.database().application());
    }

    public <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    public JdbcClient owner() {
        return JdbcClient.create(server.database().owner());
    }

    public Actor actor(String signIn) {
        return actors.computeIfAbsent(signIn, name -> {
            People all = server.bean(People.class);
            return all.all().stream()
                    .filter(person -> person.signIn().equals(name))
                    .map(all::actor)
                    .findFirst()
                    .orElseThrow();
        });
    }

    public long town(int number) {
        return actor("zhen" + number + ".chengban").body();
    }

    public long body(String name) {
        return server.bean(Bodies.class).all().stream()
                .filter(body -> body.name().equals(name))
                .mapToLong(Body::id)
                .findFirst()
                .orElseThrow();
    }

    /** A source of this year with so much in it. */
    public long source(String name, Money amount) {
        int year = new HouseClock().today().getYear();
        long source = bean(Sources.class)
                .open(Source.Level.COUNTY, year, name, Source.Purpose.RELIEF, actor("caiwu"), UUID.randomUUID());
        bean(Sources.class).allot(source, amount, "云财行〔示例〕1号", actor("caiwu"), UUID.randomUUID());
        return source;
    }

    public Source look(long source) {
        return Reading.as(Reading.SYSTEM, () -> bean(Sources.class).find(source))
                .orElseThrow();
    }

    /** An application of somebody new. */
    public Application application(int town, Money asked) {
        people++;
        return application(town, asked, idNumber(people), "甲示例" + people);
    }

    /** Of a region that is on no map, with its check digit (GB 11643, ISO 7064 MOD 11-2). */
    public static String idNumber(int person) {
        String body =
                "43992119" + "%06d".formatted(500_101 + 10_000 * (person / 1_000)) + "%03d".formatted(person % 1_000);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum + body.charAt(i) - '0') * 2 % 11;
        }
        return body + "10X98765432".charAt(sum);
    }

    public Application application(int town, Money asked, String idNumber, String name) {
        PrivateRecord person = PrivateRecord.named(name).withIdNumber(idNumber).withPhone("13800000000");
        return new Application(
                OptionalLong.empty(),
                town(town),
                "示范村",
                new HouseClock().today(),
                Hardship.ILLNESS,
                "家中有人患大病，医疗支出较大。",
                3,
                asked,
                person,
                new BankAccount(BankAccount.Kind.CARD, CARD),
                "示例农村商业银行云台支行");
    }

    public long applied(int town, Money asked) {
        return bean(Grants.class).apply(application(town, asked), actor("dengji"), UUID.randomUUID());
    }

    public Grant find(long grant) {
        return Reading.as(Reading.SYSTEM, () -> bean(Grants.class).find(grant)).orElseThrow();
    }

    public void act(long grant, Step step, String who) {
        bean(Grants.class).act(grant, find(grant).version(), step, actor(who), UUID.randomUUID());
    }

    public void plain(long grant, Action action, String who) {
        act(grant, new Step.Plain(action, "情况属实，材料齐全。"), who);
    }

    /** Applied for and certified by village and town. */
    public long certified(int town, Money asked) {
        long grant = applied(town, asked);
        certify(grant, town);
        return grant;
    }

    public void certify(long grant, int town) {
        act(grant, new Step.CertifyVillage("村民甲示、村民乙示", "经入户核实，情况属实。"), "zhen" + town + ".chengban");
        plain(grant, Action.CERTIFY_TOWN, "zhen" + town + ".lingdao");
    }

    public static List<Sitting.Member> members() {
        return List.of(
                new Sitting.Member("会议甲示", "县人民政府"),
                new Sitting.Member("会议乙示", "县信访局"),
                new Sitting.Member("会议丙示", "县财政局"),
                new Sitting.Member("会议丁示", "县民政局"),
                new Sitting.Member("会议戊示", "县司法局"));
    }

    public static Sitting sitting(LocalDate day, Sitting.Item... items) {
        return new Sitting(day, "三楼会议室", "会议甲示", "会议听取了情况汇报，逐件审议。", members(), Arrays.asList(items));
    }

    /** Everybody agrees, or everybody is against. */
    public static List<Vote> all(Vote vote) {
        return members().stream().map(member -> vote).toList();
    }

    public long decide(long grant, Money amount, long source, Vote vote) {
        return decide(grant, amount, source, all(vote));
    }

    public long decide(long grant, Money amount, long source, List<Vote> votes) {
        return bean(Conferences.class)
                .hold(
                        sitting(new HouseClock().today(), new Sitting.Item(grant, amount, source, "", votes)),
                        actor("ducha"),
                        UUID.randomUUID());
    }

    /** All the way to the leader's approval. */
    public long approved(int town, Money amount, long source) {
        long grant = certified(town, amount);
        decide(grant, amount, source, Vote.AGREE);
        plain(grant, Action.APPROVE, "juzhang");
        return grant;
    }

    public long batch(Long... grants) {
        return bean(Payments.class).batch(List.of(grants), "示例批次", actor("caiwu"), UUID.randomUUID());
    }

    public Batch batchOf(long batch) {
        return Reading.as(Reading.SYSTEM, () -> bean(Payments.class).find(batch))
                .orElseThrow();
    }

    /** A CSV as a bank sends it, with one word of result for all. */
    public byte[] said(long batch, String word) {
        List<String> lines = new ArrayList<>(List.of("流水号,收款账号,金额,交易结果,凭证号,失败原因"));
        for (Batch.Line line : batchOf(batch).lines()) {
            lines.add(String.join(
                    ",",
                    line.reference(),
                    line.account(),
                    line.amount().yuan(),
                    word,
                    word.equals("成功") ? "HD" + line.reference() : "",
                    word.equals("成功") ? "" : "户名不符"));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    public Payments.Taken take(long batch, String word) {
        return bean(Payments.class).take(batch, "回盘.csv", said(batch, word), actor("caiwu"), UUID.randomUUID());
    }

    /** All the way to the bank's word that it paid. */
    public long paid(int town, Money amount, long source) {
        long grant = approved(town, amount, source);
        take(batch(grant), "成功");
        return grant;
    }
}
