package youju.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import youju.account.Actor;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.money.Money;
import youju.relief.Action;
import youju.relief.Application;
import youju.relief.Batch;
import youju.relief.Conferences;
import youju.relief.Decision.Vote;
import youju.relief.Grant;
import youju.relief.Grants;
import youju.relief.Payments;
import youju.relief.Sitting;
import youju.relief.Step;
import youju.vault.BankAccount;

/** Every step of relief in the demo county, each by whose duty it is. */
final class DemoPayments {

    private static final List<Sitting.Member> MEMBERS = List.of(
            new Sitting.Member("会议甲示", "县人民政府"),
            new Sitting.Member("会议乙示", "县信访局"),
            new Sitting.Member("会议丙示", "县财政局"),
            new Sitting.Member("会议丁示", "县民政局"),
            new Sitting.Member("会议戊示", "县司法局"),
            new Sitting.Member("会议己示", "县纪委监委机关"),
            new Sitting.Member("会议庚示", "县审计局"));

    private final Grants grants;
    private final Conferences conferences;
    private final Payments payments;
    private final DemoCast cast;
    private final RandomGenerator random;

    DemoPayments(Grants grants, Conferences conferences, Payments payments, DemoCast cast, RandomGenerator random) {
        this.grants = grants;
        this.conferences = conferences;
        this.payments = payments;
        this.cast = cast;
        this.random = random;
    }

    /** A household on its way. */
    static final class Asked {
        private final Body town;
        private final Money amount;
        private final long source;
        private boolean down;
        private long grant;

        Asked(Body town, Money amount, long source) {
            this.town = town;
            this.amount = amount;
            this.source = source;
        }

        /** The conference will be against it. */
        Asked turnedDown() {
            down = true;
            return this;
        }
    }

    private UUID command() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    void apply(Asked asked, DemoGrants needs, DemoPeople anyone, LocalDate today) {
        DemoGrants.Need need = needs.need();
        Application application = new Application(
                OptionalLong.empty(),
                asked.town.id(),
                needs.village(),
                today,
                need.kind(),
                need.words(),
                1 + random.nextInt(6),
                asked.amount,
                anyone.anyone(asked.town.name()),
                new BankAccount(BankAccount.Kind.CARD, needs.card()),
                "示例农村商业银行" + asked.town.name() + "支行");
        asked.grant = grants.apply(application, cast.registrar(), command());
    }

    void vouch(Asked asked) {
        act(
                asked,
                new Step.CertifyVillage("村干部甲示、村干部乙示", "经两人入户走访并向邻里了解，所述情况属实，家庭确有困难。"),
                cast.of(asked.town.id(), Role.HANDLER));
    }

    void certify(Asked asked) {
        act(
                asked,
                new Step.Plain(Action.CERTIFY_TOWN, "已核对村级证明和家庭收入、医疗等票据，情况属实，建议救助。"),
                cast.of(asked.town.id(), Role.LEADER));
    }

    void refuse(Asked asked) {
        act(asked, new Step.Plain(Action.REFUSE, "申请人家庭另有稳定收入，所述困难与核实情况不符。"), cast.of(asked.town.id(), Role.HANDLER));
    }

    void plain(Asked asked, Action action, Actor actor) {
        act(asked, new Step.Plain(action, "申请人书面提出，家庭困难已由其他途径解决。"), actor);
    }

    void sit(List<Asked> before) {
        List<Sitting.Item> items = before.stream().map(asked -> item(asked)).toList();
        Sitting sitting = new Sitting(
                today(),
                "县信访局三楼会议室",
                MEMBERS.getFirst().name(),
                "会议听取了信访救助申请的调查核实情况，逐件审议并表决。\n会议要求资金专款专用，及时发放到申请人本人账户，并按一案一卷归档。",
                MEMBERS,
                items);
        conferences.hold(sitting, cast.supervisor(), command());
    }

    private Sitting.Item item(Asked asked) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < MEMBERS.size(); i++) {
            Vote likely = asked.down ? Vote.AGAINST : Vote.AGREE;
            votes.add(i > 0 && random.nextInt(12) == 0 ? Vote.ABSTAIN : likely);
        }
        return new Sitting.Item(asked.grant, asked.amount, asked.source, "", votes);
    }

    private static LocalDate today() {
        return new HouseClock().today();
    }

    void approve(List<Asked> decided) {
        granted(decided).forEach(asked -> act(asked, new Step.Plain(Action.APPROVE, ""), cast.leader()));
    }

    /** A batch that waits for the bank. */
    long batch(List<Asked> approved) {
        List<Long> ids = granted(approved).stream().map(asked -> asked.grant).toList();
        return payments.batch(ids, "信访救助金", cast.finance(), command());
    }

    /** A batch and the bank's answer to it. */
    void pay(List<Asked> approved, boolean firstFails) {
        long batch = batch(approved);
        Batch made = as(cast.finance(), () -> payments.find(batch)).orElseThrow();
        StringBuilder answer = new StringBuilder("付款流水号,收款账号,金额（元）,交易结果,凭证号,失败原因\n");
        for (Batch.Line line : made.lines()) {
            boolean fails = firstFails && line.grant() == approved.getFirst().grant;
            answer.append(line.reference())
                    .append(',')
                    .append(line.account())
                    .append(',')
                    .append(line.amount().yuan())
                    .append(fails ? ",失败,,账号与户名不符\n" : ",成功,HD" + line.reference() + ",\n");
        }
        byte[] content = answer.toString().getBytes(StandardCharsets.UTF_8);
        payments.take(batch, made.number() + "回盘.csv", content, cast.finance(), command());
    }

    void correct(Asked asked) {
        BankAccount account = new BankAccount(BankAccount.Kind.CARD, new DemoGrants(random).card());
        act(
                asked,
                new Step.CorrectAccount(account, "示例农村商业银行" + asked.town.name() + "支行", "申请人提供的卡号有误，已凭本人身份证和银行卡核对。"),
                cast.registrar());
    }

    void file(List<Asked> paid) {
        granted(paid)
                .forEach(asked -> act(
                        asked, new Step.Plain(Action.FILE, "救助金已发放到申请人本人账户，回访时申请人表示已经收到，家庭困难有所缓解。"), cast.registrar()));
    }

    private static List<Asked> granted(List<Asked> all) {
        return all.stream().filter(asked -> !asked.down).toList();
    }

    private void act(Asked asked, Step step, Actor actor) {
        Grant grant = as(actor, () -> grants.find(asked.grant)).orElseThrow();
        grants.act(asked.grant, grant.version(), step, actor, command());
    }

    private static <T> T as(Actor actor, Supplier<T> look) {
        return Reading.as(actor.reading(), look);
    }
}
