package youju.petition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import youju.account.Actor;
import youju.calendar.HouseClock;
import youju.vault.PrivateRecord;

/**
 * Petitions for tests, valid by default, brought to later states by the real steps of the real people, each on its day.
 */
final class PetitionExamples {

    private final Petitions petitions;
    private final County county;
    private LocalDate today = LocalDate.of(2022, 6, 1);

    PetitionExamples(Petitions petitions, County county) {
        this.petitions = petitions;
        this.county = county;
    }

    PetitionExamples on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    PetitionExamples later(int days) {
        today = today.plusDays(days);
        return this;
    }

    LocalDate today() {
        return today;
    }

    <T> T now(Supplier<T> work) {
        return HouseClock.at(today, LocalTime.of(10, 0), work);
    }

    static PrivateRecord person(String name) {
        return PrivateRecord.named(name).withPhone("13800000000").withAddress("云台镇一村 1 号");
    }

    Registration registration(Kind kind) {
        return registration(kind, List.of(), OptionalLong.empty(), Optional.empty(), person("杨示例"));
    }

    Registration registration(
            Kind kind,
            List<Accused> accused,
            OptionalLong same,
            Optional<CannotNotify> cannotNotify,
            PrivateRecord person) {
        boolean anonymous = cannotNotify.filter(CannotNotify.ANONYMOUS::equals).isPresent();
        return new Registration(
                kind,
                Channel.LETTER,
                today,
                new Content(
                        "CX-1",
                        OptionalLong.of(county.town),
                        "云台镇一村",
                        OptionalLong.empty(),
                        "反映房屋征收补偿未到位",
                        "2021年房屋被征收，签订协议后补偿款至今未付清，多次询问无果。",
                        "请求支付剩余补偿款。"),
                new Crowd(1, cannotNotify),
                anonymous ? List.of() : List.of(Petitioner.of(person)),
                accused,
                same,
                false);
    }

    long registered() {
        return register(registration(Kind.APPEAL));
    }

    long register(Registration registration) {
        return now(() -> petitions.register(registration, county.registrar, Optional.empty()))
                .petition();
    }

    long accusation(Accused... accused) {
        return register(
                registration(Kind.ACCUSATION, List.of(accused), OptionalLong.empty(), Optional.empty(), person("朱示例")));
    }

    Done act(long id, Step step, By by) {
        return now(() -> petitions.act(id, version(id), step, by));
    }

    Done act(long id, Step step, Actor actor) {
        return act(id, step, By.of(actor));
    }

    long version(long id) {
        return youju.database.Reading.as(youju.database.Reading.SYSTEM, () -> petitions.find(id))
                .orElseThrow()
                .version();
    }

    long sent() {
        long id = registered();
        act(id, new Sending.Refer(county.housing, "请依法处理"), county.registrar);
        return id;
    }

    long accepted() {
        long id = sent();
        act(id, new Handling.Accept(Route.PETITION, ""), county.handler);
        return id;
    }

    static Step opinion() {
        return new Answering.GiveOpinion(Outcome.SUPPORTED, "支付补偿款", "协议有效，尚欠部分款项", "于三十日内付清", "《国有土地上房屋征收与补偿条例》第二十六条");
    }

    long opined() {
        long id = accepted();
        act(id, opinion(), county.handler);
        return id;
    }

    long served() {
        long id = opined();
        act(id, new Answering.Serve(today, Manner.IN_PERSON, ""), county.handler);
        return id;
    }

    long inReview() {
        long id = served();
        act(id, new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "补偿标准不对"), new By.Petitioner(id));
        return id;
    }

    static Step reviewed(Verdict verdict) {
        return new Reviewing.DecideReview(
                verdict,
                verdict == Verdict.CHANGED ? Optional.of(Outcome.NOT_SUPPORTED) : Optional.empty(),
                "撤销处理意见",
                "经查属实",
                "维持、变更或者撤销",
                "《信访工作条例》第三十五条");
    }

    long inFinalReview() {
        long id = inReview();
        act(id, reviewed(Verdict.UPHELD), county.reviewer);
        act(id, new Reviewing.ServeReview(today, Manner.POST, ""), county.reviewer);
        act(id, new Wish.AskFinalReview(Optional.empty(), OptionalLong.empty(), "仍不服"), new By.Petitioner(id));
        return id;
    }

    static Step finallyReviewed() {
        return new Reviewing.DecideFinalReview(
                FinalVerdict.UPHELD, Optional.empty(), "撤销复查意见", "经查属实", "维持", "《信访工作条例》第三十六条");
    }

    long closedAfterFinalReview() {
        long id = inFinalReview();
        act(id, finallyReviewed(), county.cityReviewer);
        act(id, new Reviewing.ServeFinalReview(today, Manner.POST, ""), county.cityReviewer);
        return id;
    }

    Step supervision(long body) {
        return new Oversight.Supervise(body, Fault.LATE, Set.of(Suggestion.IMPROVE_WORK), 30, "请限期办结");
    }
}
