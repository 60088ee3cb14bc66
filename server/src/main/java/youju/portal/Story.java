package youju.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import youju.page.Words;
import youju.petition.Action;
import youju.petition.Answering;
import youju.petition.Handling;
import youju.petition.Hearing;
import youju.petition.Intake;
import youju.petition.Oversight;
import youju.petition.Reviewing;
import youju.petition.Sending;
import youju.petition.State;
import youju.petition.Step;
import youju.petition.StepTaken;
import youju.petition.Wish;

/**
 * What was done with a petition, as its petitioner is told: in sentences of everyday speech, by office and never by official,
 * and without what offices write to one another. What an answer says is told once it was served, as the terms run from there.
 */
public final class Story {

    /** What offices do among themselves; whoever has a stake is nobody else's business. */
    private static final Set<Action> UNTOLD = EnumSet.of(
            Action.DECLARE_STAKE,
            Action.ASK_EXTENSION,
            Action.REFUSE_EXTENSION,
            Action.ADD_BODY,
            Action.CONTRIBUTE,
            Action.ANSWER_SUPERVISION,
            Action.REPORT_COMPLETION);

    private static final Set<Action> SERVING = EnumSet.of(Action.SERVE, Action.SERVE_REVIEW, Action.SERVE_FINAL_REVIEW);

    private static final Set<Action> ANSWERING =
            EnumSet.of(Action.GIVE_OPINION, Action.REPLY, Action.DECIDE_REVIEW, Action.DECIDE_FINAL_REVIEW);

    /**
     * Something that happened.
     *
     * @param step in the petition's timeline, see {@link StepTaken#id}
     */
    public record Told(long step, String day, String sentence, List<Detail> details) {
        public Told {
            details = List.copyOf(details);
        }
    }

    /** What it says: a heading and the words under it. */
    public record Detail(String heading, String words) {}

    private final Words words;
    private final LongFunction<String> bodies;

    /** @param bodies a body's name by its number */
    public Story(Words words, LongFunction<String> bodies) {
        this.words = words;
        this.bodies = bodies;
    }

    /** Oldest first. */
    public List<Told> of(List<StepTaken> timeline) {
        List<Told> told = new ArrayList<>();
        for (StepTaken taken : timeline) {
            if (isTold(taken.action())) {
                boolean open = isOpen(timeline, taken);
                told.add(new Told(
                        taken.id(),
                        Dates.of(taken.day(), words),
                        sentence(taken),
                        open ? details(taken.step()) : List.of()));
            }
        }
        return told;
    }

    /** Whether what a step says can be read: an answer only once it was served, as the terms run from there. */
    static boolean isOpen(List<StepTaken> timeline, StepTaken taken) {
        return !ANSWERING.contains(taken.action())
                || timeline.stream().anyMatch(later -> later.sequence() > taken.sequence() && reveals(later));
    }

    /** Whether the petitioner is told of it at all. */
    static boolean isTold(Action action) {
        return !UNTOLD.contains(action);
    }

    private static boolean reveals(StepTaken taken) {
        return SERVING.contains(taken.action()) || taken.to() == State.CLOSED;
    }

    private String sentence(StepTaken taken) {
        String office = name(taken.target().isPresent() ? taken.target() : taken.actorBody());
        return words.say("portal.step." + taken.action().name(), office);
    }

    private String name(OptionalLong body) {
        return body.isPresent() ? bodies.apply(body.getAsLong()) : words.say("portal.office");
    }

    private List<Detail> details(Step step) {
        return switch (step) {
            case Intake.Decline decline ->
                List.of(
                        detail("ground", words.of("petition.ground", decline.ground())),
                        detail("reason", decline.reason()));
            case Intake intake -> List.of();
            case Sending.RouteToLitigation routed -> some(detail("reason", routed.words()));
            case Sending sending -> List.of();
            case Handling handling -> handling(handling);
            case Hearing.Hold hold -> some(detail("place", hold.place()));
            case Hearing.End end -> List.of();
            case Answering answering -> answering(answering);
            case Wish wish -> wish(wish);
            case Reviewing reviewing -> reviewing(reviewing);
            case Oversight oversight -> List.of();
        };
    }

    private List<Detail> handling(Handling handling) {
        return switch (handling) {
            case Handling.Accept accept -> List.of(detail("route", words.of("petition.route", accept.route())));
            case Handling.NotAccept refusal ->
                List.of(
                        detail("ground", words.of("petition.ground", refusal.ground())),
                        detail("reason", refusal.words()));
            case Handling.Guide guide ->
                some(
                        detail("route", words.of("petition.route", guide.route())),
                        detail("where", guide.where()),
                        detail("reason", guide.words()));
            case Handling.ApproveExtension approval ->
                List.of(
                        detail("extension", words.say("portal.days", approval.days())),
                        detail("reason", approval.words()));
            case Handling.Mediate mediation ->
                mediation.agreed() ? List.of(detail("agreement", mediation.words())) : List.of();
            case Handling.Investigate investigation -> List.of();
            case Handling.Hear heard -> List.of();
            case Handling.AskExtension asked -> List.of();
            case Handling.RefuseExtension refused -> List.of();
            case Handling.Contribute contribution -> List.of();
        };
    }

    private List<Detail> answering(Answering answering) {
        return switch (answering) {
            case Answering.GiveOpinion opinion ->
                List.of(
                        detail("outcome", words.of("petition.outcome", opinion.outcome())),
                        detail("found", opinion.facts()),
                        detail("opinion", opinion.opinion()),
                        detail("basis", opinion.basis()));
            case Answering.Reply reply -> List.of(detail("opinion", reply.words()));
            case Answering.Serve serve -> List.of(detail("manner", words.of("petition.manner", serve.manner())));
            case Answering.ReportCompletion report -> List.of();
        };
    }

    private List<Detail> wish(Wish wish) {
        return switch (wish) {
            case Wish.Rate rate ->
                some(
                        detail(
                                "rated",
                                words.of("petition.rated", rate.rated()) + "："
                                        + words.of("petition.satisfaction", rate.satisfaction())),
                        detail("words", rate.words()));
            case Wish.AskReview asked -> List.of(detail("grounds", asked.grounds()));
            case Wish.AskFinalReview asked -> List.of(detail("grounds", asked.grounds()));
            case Wish.Withdraw withdrawn -> some(detail("words", withdrawn.words()));
        };
    }

    private List<Detail> reviewing(Reviewing reviewing) {
        return switch (reviewing) {
            case Reviewing.DecideReview decided ->
                List.of(
                        detail("verdict", words.of("petition.verdict", decided.verdict())),
                        detail("found", decided.facts()),
                        detail("opinion", decided.opinion()),
                        detail("basis", decided.basis()));
            case Reviewing.DecideFinalReview decided ->
                List.of(
                        detail("verdict", words.of("petition.verdict", decided.verdict())),
                        detail("found", decided.facts()),
                        detail("opinion", decided.opinion()),
                        detail("basis", decided.basis()));
            case Reviewing.ServeReview served ->
                List.of(detail("manner", words.of("petition.manner", served.manner())));
            case Reviewing.ServeFinalReview served ->
                List.of(detail("manner", words.of("petition.manner", served.manner())));
        };
    }

    private Detail detail(String heading, String text) {
        return new Detail(words.say("portal.detail." + heading), text);
    }

    private static List<Detail> some(Detail... details) {
        return Arrays.stream(details)
                .filter(detail -> !detail.words().isEmpty())
                .toList();
    }
}
