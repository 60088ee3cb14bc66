package youju.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import youju.account.Actor;

/** Petitions that between them have had every kind of paper issued, and the people of their county. */
public final class PaperCases {

    /** The server that petitions are tested with. */
    public static final Class<?> SERVER = PetitionServer.class;

    private final Petitions petitions;
    private final County county;

    /** @param server made of {@link #SERVER} */
    public PaperCases(BeanFactory server) {
        this.petitions = server.getBean(Petitions.class);
        this.county = server.getBean(County.class);
    }

    public Actor registrar() {
        return county.registrar;
    }

    public Actor handler() {
        return county.handler;
    }

    public Actor stationHandler() {
        return county.stationHandler;
    }

    public Actor labourHandler() {
        return county.labourHandler;
    }

    public long bureau() {
        return county.bureau;
    }

    /** Registers a petition that day; its receipt is issued. */
    public long registered(LocalDate day) {
        return on(day).registered();
    }

    /** Takes in what a citizen sends by web. */
    public long submitted(LocalDate day) {
        PetitionExamples examples = on(day);
        Registration letter = examples.registration(Kind.APPEAL);
        Registration web = new Registration(
                letter.kind(),
                Channel.WEB,
                letter.receivedOn(),
                letter.content(),
                letter.crowd(),
                letter.petitioners(),
                letter.accused(),
                letter.sameMatterAs(),
                letter.openToPublish());
        return examples.now(() -> petitions.submit(web, Optional.empty())).petition();
    }

    /** An accusation of the housing department, sent to discipline. */
    public long accusation(LocalDate day) {
        PetitionExamples examples = on(day);
        long id = examples.accusation(Accused.body(county.housing));
        examples.act(
                id, new Sending.RouteToDiscipline(OptionalLong.of(county.discipline), "请按管理权限处理"), county.registrar);
        return id;
    }

    private PetitionExamples on(LocalDate day) {
        return new PetitionExamples(petitions, county).on(day.toString());
    }

    /** For each kind a petition that has such a paper. */
    public Map<PaperKind, Long> everyKind() {
        Map<PaperKind, Long> cases = new EnumMap<>(PaperKind.class);
        PetitionExamples examples = on(LocalDate.of(2022, 6, 1));
        long ladder = upToService(examples);
        review(examples, ladder);
        for (PaperKind kind : PaperKind.values()) {
            cases.put(kind, ladder);
        }
        examples.on("2022-06-01");
        long objected = examples.sent();
        examples.later(2);
        examples.act(
                objected,
                new Sending.Objection(
                        OptionalLong.of(county.labour), "该事项所涉工资支付争议属于劳动保障监察职责，依照《保障农民工工资支付条例》第七条，由人力资源社会保障行政部门负责。"),
                county.handler);
        cases.put(PaperKind.LETTER_OF_OBJECTION, objected);
        cases.put(PaperKind.LETTER_OF_REFERRAL, objected);
        long refused = examples.sent();
        examples.act(
                refused,
                new Handling.NotAccept(Ground.OTHER_REMIT, "您反映的工资支付争议，依照《保障农民工工资支付条例》由云岭县人力资源和社会保障局负责，请向该局提出。"),
                county.handler);
        cases.put(PaperKind.NOTICE_OF_NON_ACCEPTANCE, refused);
        long guided = examples.sent();
        examples.act(
                guided,
                new Handling.Guide(
                        Route.ADMINISTRATIVE,
                        "对征收补偿决定不服的，可以自知道该决定之日起六十日内向云岭县人民政府申请行政复议，也可以自知道之日起六个月内依法向有管辖权的人民法院提起行政诉讼。",
                        "县政府行政复议机构设在云岭县司法局。"),
                county.handler);
        cases.put(PaperKind.NOTICE_OF_PROCEDURE, guided);
        long proposal = examples.register(examples.registration(Kind.PROPOSAL));
        examples.act(proposal, new Sending.Refer(county.housing, "请研究"), county.registrar);
        examples.act(proposal, new Handling.Accept(Route.PROPOSAL, ""), county.handler);
        examples.act(
                proposal,
                new Answering.Reply("您提出的公开征收补偿进度的建议符合有关规定，我局予以采纳，自本月起在县政府网站按月公布。感谢您对房屋征收工作的关心。"),
                county.handler);
        cases.put(PaperKind.REPLY, proposal);
        return cases;
    }

    private long upToService(PetitionExamples examples) {
        long id = examples.registered();
        examples.later(5);
        examples.act(id, new Sending.Assign(county.housing, 90, "请认真调查核实，依法妥善处理。"), county.registrar);
        examples.later(3);
        examples.act(id, new Handling.Accept(Route.PETITION, ""), county.handler);
        examples.later(10);
        examples.act(id, new Hearing.Hold(examples.today(), "云岭县信访局二楼听证室", "请携带征收补偿协议。"), county.handler);
        examples.act(id, new Hearing.End(examples.today(), "双方对协议效力没有争议，剩余补偿款应当支付。"), county.handler);
        examples.act(id, new Handling.Mediate(true, "乙方于2022年9月30日前向甲方支付剩余补偿款，一次付清。"), county.handler);
        examples.act(id, new Handling.AskExtension(30, "需要调取征收档案"), county.handler);
        examples.act(id, new Handling.ApproveExtension(30, "需要调取2021年征收档案，并与财政部门核对补偿资金拨付情况。"), county.head);
        examples.act(
                id,
                new Oversight.Supervise(
                        county.housing,
                        Fault.SHIRKING,
                        Set.of(Suggestion.IMPROVE_WORK, Suggestion.IMPROVE_POLICY),
                        30,
                        "该事项受理后进展缓慢，请明确专人，尽快核实补偿资金拨付情况并依法答复信访人。"),
                county.supervisor);
        examples.later(5);
        examples.act(
                id,
                new Oversight.AnswerSupervision(List.of(Suggestion.IMPROVE_WORK), "我局已明确专人办理，完成档案核对，将在期限内出具处理意见。"),
                county.handler);
        examples.later(10);
        examples.act(
                id,
                new Answering.GiveOpinion(
                        Outcome.SUPPORTED,
                        "请求支付2021年房屋征收剩余补偿款。",
                        "经查，您与征收部门于2021年3月签订的房屋征收补偿协议合法有效，协议约定的补偿款已支付百分之七十，剩余部分因资金拨付原因尚未支付。听证中双方对上述事实没有争议。",
                        "由云岭县房屋征收中心于三十日内付清剩余补偿款。",
                        "《国有土地上房屋征收与补偿条例》第二十六条"),
                county.handler);
        examples.later(2);
        examples.act(id, new Answering.Serve(examples.today(), Manner.IN_PERSON, ""), county.handler);
        examples.act(id, new Answering.ReportCompletion("剩余补偿款已列入本月资金计划，将按处理意见支付。"), county.handler);
        return id;
    }

    private void review(PetitionExamples examples, long id) {
        examples.later(5);
        examples.act(id, new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "补偿标准不对"), new By.Petitioner(id));
        examples.later(15);
        examples.act(id, PetitionExamples.reviewed(Verdict.UPHELD), county.reviewer);
        examples.act(id, new Reviewing.ServeReview(examples.today(), Manner.POST, ""), county.reviewer);
        examples.later(5);
        examples.act(id, new Wish.AskFinalReview(Optional.empty(), OptionalLong.empty(), "仍不服"), new By.Petitioner(id));
        examples.later(15);
        examples.act(id, PetitionExamples.finallyReviewed(), county.cityReviewer);
        examples.act(id, new Reviewing.ServeFinalReview(examples.today(), Manner.POST, ""), county.cityReviewer);
    }
}
