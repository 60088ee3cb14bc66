package youju.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import youju.account.Actor;

/** Steps and actors drawn at random: mostly sensible, sometimes not. */
final class ArbitraryStep {

    private final Random random;
    private final County county;

    ArbitraryStep(Random random, County county) {
        this.random = random;
        this.county = county;
    }

    By anybody(long petition) {
        List<Actor> actors = List.of(
                county.registrar,
                county.registrar,
                county.supervisor,
                county.handler,
                county.handler,
                county.head,
                county.stationHandler,
                county.labourHandler,
                county.townHandler,
                county.disciplineHandler,
                county.reviewer,
                county.cityReviewer);
        int dice = random.nextInt(actors.size() + 3);
        return dice < actors.size()
                ? By.of(actors.get(dice))
                : dice == actors.size() ? By.PROGRAM : new By.Petitioner(petition);
    }

    /** Somebody who might be one of these, for the body that has the petition. */
    By oneOf(Set<Who> who, Progress progress, long petition) {
        return switch (any(who.stream().sorted().toList())) {
            case PETITIONER -> new By.Petitioner(petition);
            case PROGRAM -> By.PROGRAM;
            case REGISTRAR -> By.of(any(county.registrar, county.otherRegistrar));
            case SUPERVISOR -> By.of(county.supervisor);
            case HEAD -> By.of(county.head);
            case HANDLER -> By.of(handler(progress.lead()));
            case REVIEWER ->
                By.of(
                        progress.reviewer().stream().anyMatch(body -> body == county.city)
                                ? county.cityReviewer
                                : county.reviewer);
            case SUPERVISED -> By.of(handler(progress.supervised()));
            case CONTRIBUTOR -> By.of(any(county.labourHandler, county.labourHandler, county.townHandler));
            case INVOLVED -> By.of(any(county.otherRegistrar, county.stationHandler));
        };
    }

    private Actor handler(OptionalLong body) {
        return List.of(
                        county.handler,
                        county.labourHandler,
                        county.townHandler,
                        county.stationHandler,
                        county.disciplineHandler,
                        county.reviewer,
                        county.cityReviewer)
                .stream()
                .filter(actor -> body.stream().anyMatch(id -> id == actor.body()))
                .findFirst()
                .orElse(county.handler);
    }

    Step of(Action action, LocalDate today, long other) {
        return switch (action) {
            case SUBMIT -> new Intake.Submit(Kind.APPEAL, today);
            case REGISTER -> new Intake.Register(Kind.APPEAL, Channel.VISIT, today);
            case CONFIRM -> new Intake.Confirm("");
            case CORRECT -> new Intake.Correct(correction(today, other), "登记有误");
            case MERGE -> new Intake.Merge(other, "同一封信");
            case DECLINE -> new Intake.Decline(any(Ground.UNDER_WAY, Ground.AFTER_FINAL_REVIEW), other, "已在办理");
            case REFER -> new Sending.Refer(body(), "");
            case ASSIGN -> new Sending.Assign(body(), 1 + random.nextInt(90), "限期报结");
            case ROUTE_TO_LITIGATION -> new Sending.RouteToLitigation(anyBody(), "请向人民法院提起诉讼");
            case ROUTE_TO_DISCIPLINE -> new Sending.RouteToDiscipline(OptionalLong.of(county.discipline), "按管理权限移送");
            case OBJECT -> new Sending.Objection(OptionalLong.empty(), "不属本局职权");
            case AGREE_TO_OBJECTION -> new Sending.AgreeToObjection("");
            case INSIST -> new Sending.Insist("属地管理");
            case ADD_BODY -> new Sending.AddBody(body(), "请协办");
            case CONTRIBUTE -> new Handling.Contribute("协办意见");
            case ACCEPT -> new Handling.Accept(route(), "");
            case NOT_ACCEPT -> new Handling.NotAccept(any(Ground.values()), "请向有权机关提出");
            case GUIDE -> new Handling.Guide(any(List.copyOf(Route.STATUTORY)), "县劳动人事争议仲裁委员会", "");
            case INVESTIGATE -> new Handling.Investigate("实地查看");
            case HEAR -> new Handling.Hear("听取陈述");
            case HOLD_HEARING -> new Hearing.Hold(around(today), "局三楼会议室", "");
            case END_HEARING -> new Hearing.End(around(today), "听证结论");
            case MEDIATE -> new Handling.Mediate(random.nextBoolean(), "双方到场");
            case ASK_EXTENSION -> new Handling.AskExtension(1 + random.nextInt(30), "案情复杂");
            case APPROVE_EXTENSION -> new Handling.ApproveExtension(1 + random.nextInt(30), "同意");
            case REFUSE_EXTENSION -> new Handling.RefuseExtension("抓紧办理");
            case GIVE_OPINION -> PetitionExamples.opinion();
            case REPLY -> new Answering.Reply("已采纳");
            case SERVE -> new Answering.Serve(around(today), any(Manner.values()), "");
            case REPORT_COMPLETION -> new Answering.ReportCompletion("已办结");
            case RATE -> new Wish.Rate(any(Rated.values()), any(Satisfaction.values()), "");
            case ASK_REVIEW -> new Wish.AskReview(sometimes(today), OptionalLong.empty(), "不服");
            case ASK_FINAL_REVIEW -> new Wish.AskFinalReview(sometimes(today), OptionalLong.empty(), "仍不服");
            case WITHDRAW -> new Wish.Withdraw("");
            case DECIDE_REVIEW -> PetitionExamples.reviewed(any(Verdict.values()));
            case SERVE_REVIEW -> new Reviewing.ServeReview(around(today), any(Manner.values()), "");
            case DECIDE_FINAL_REVIEW -> PetitionExamples.finallyReviewed();
            case SERVE_FINAL_REVIEW -> new Reviewing.ServeFinalReview(around(today), any(Manner.values()), "");
            case SUPERVISE ->
                new Oversight.Supervise(
                        body(), any(Fault.values()), Set.of(any(Suggestion.values())), 1 + random.nextInt(40), "督办");
            case ANSWER_SUPERVISION ->
                new Oversight.AnswerSupervision(
                        random.nextBoolean() ? List.of() : List.of(any(Suggestion.values())), "已整改");
            case DECLARE_STAKE -> new Oversight.DeclareStake("系亲属");
            case CLOSE -> new Oversight.Close("");
        };
    }

    private Correction correction(LocalDate today, long other) {
        return switch (random.nextInt(5)) {
            case 0 -> Correction.NONE.withReceivedOn(today.minusDays(random.nextInt(40) - 2L));
            case 1 -> Correction.NONE.withKind(any(Kind.values()));
            case 2 -> Correction.NONE.withSameMatterAs(other);
            case 3 -> Correction.NONE.withAccused(List.of(Accused.body(body())));
            default -> Correction.NONE.withSummary("更正后的摘要");
        };
    }

    private Route route() {
        return random.nextInt(3) > 0 ? Route.PETITION : any(Route.values());
    }

    private long body() {
        int dice = random.nextInt(12);
        return dice < 8
                ? county.housing
                : any(List.of(county.labour, county.town, county.housingStation, county.discipline));
    }

    private OptionalLong anyBody() {
        return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(body());
    }

    private LocalDate around(LocalDate today) {
        return random.nextInt(4) > 0 ? today : today.minusDays(random.nextInt(5) - 1L);
    }

    private Optional<LocalDate> sometimes(LocalDate today) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(around(today));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
