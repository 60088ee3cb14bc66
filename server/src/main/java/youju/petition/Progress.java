package youju.petition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How far a petition has come: a fold over its steps, so that {@link Replay} gets the same from the timeline.
 *
 * @param since the day the state was entered
 * @param lead the body with authority
 * @param reviewer whoever was asked for review last
 * @param round 1, and one more each time a review sends it back
 * @param extensionAsked days asked for and not yet decided, 0 if none
 * @param hearing whether a hearing is under way
 * @param supervised the body that owes an answer to supervision
 * @param rated who was rated in this round
 */
public record Progress(
        State state,
        LocalDate since,
        OptionalLong lead,
        OptionalLong reviewer,
        Optional<Route> route,
        Optional<Outcome> outcome,
        int round,
        int extensionAsked,
        boolean hearing,
        OptionalLong supervised,
        Set<Rated> rated) {

    public Progress {
        rated = rated.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rated));
    }

    static Progress none(LocalDate day) {
        return new Progress(
                State.NOTHING,
                day,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                0,
                false,
                OptionalLong.empty(),
                Set.of());
    }

    /** The body whose turn it is; none where it is the bureau's, the petitioner's or nobody's. */
    public OptionalLong holder() {
        return switch (state) {
            case SENT, ACCEPTED, OPINED -> lead;
            case IN_REVIEW, REVIEWED, IN_FINAL_REVIEW, FINALLY_REVIEWED -> reviewer;
            case NOTHING,
                    RECEIVED,
                    REGISTERED,
                    OBJECTED,
                    ROUTED,
                    NOT_ACCEPTED,
                    SERVED,
                    REVIEW_SERVED,
                    CLOSED,
                    WITHDRAWN,
                    MERGED -> OptionalLong.empty();
        };
    }

    /**
     * After a step.
     *
     * @param body where the step sent it, or whom it asked for review, as it was found out
     */
    Progress after(State to, Step step, LocalDate day, OptionalLong body) {
        Progress next = changed(step, body).at(to, to == state ? since : day);
        return to.isFinal() ? next.ended() : next;
    }

    private Progress changed(Step step, OptionalLong body) {
        return switch (step) {
            case Sending.Refer refer -> lead(body);
            case Sending.Assign assign -> lead(body);
            case Sending.RouteToLitigation routed -> route(Route.LITIGATION);
            case Sending.RouteToDiscipline routed -> route(Route.ACCUSATION);
            case Sending.AgreeToObjection agreed -> lead(OptionalLong.empty());
            case Handling.Accept accept -> route(accept.route());
            case Handling.Guide guide -> route(guide.route()).hearing(false).extension(0);
            case Handling.AskExtension asked -> extension(asked.days());
            case Handling.ApproveExtension approved -> extension(0);
            case Handling.RefuseExtension refused -> extension(0);
            case Hearing.Hold hold -> hearing(true);
            case Hearing.End end -> hearing(false);
            case Answering.GiveOpinion opinion ->
                outcome(Optional.of(opinion.outcome())).extension(0);
            case Answering.Reply reply -> outcome(Optional.of(Outcome.REPLIED)).extension(0);
            case Wish.AskReview asked -> reviewer(body);
            case Wish.AskFinalReview asked -> reviewer(body);
            case Wish.Rate rate -> rated(rate.rated());
            case Reviewing.DecideReview decided ->
                decided.verdict() == Verdict.REVOKED
                        ? again()
                        : outcome(decided.changed().or(() -> outcome));
            case Reviewing.DecideFinalReview decided ->
                outcome(decided.changed().or(() -> outcome));
            case Oversight.Supervise supervise -> supervised(OptionalLong.of(supervise.body()));
            case Oversight.AnswerSupervision answered -> supervised(OptionalLong.empty());
            default -> this;
        };
    }

    private Progress at(State to, LocalDate day) {
        return new Progress(to, day, lead, reviewer, route, outcome, round, extensionAsked, hearing, supervised, rated);
    }

    private Progress ended() {
        return new Progress(state, since, lead, reviewer, route, outcome, round, 0, false, OptionalLong.empty(), rated);
    }

    private Progress lead(OptionalLong body) {
        return new Progress(
                state, since, body, reviewer, route, outcome, round, extensionAsked, hearing, supervised, rated);
    }

    private Progress reviewer(OptionalLong body) {
        return new Progress(
                state, since, lead, body, route, outcome, round, extensionAsked, hearing, supervised, rated);
    }

    private Progress route(Route chosen) {
        return new Progress(
                state,
                since,
                lead,
                reviewer,
                Optional.of(chosen),
                outcome,
                round,
                extensionAsked,
                hearing,
                supervised,
                rated);
    }

    private Progress outcome(Optional<Outcome> came) {
        return new Progress(
                state, since, lead, reviewer, route, came, round, extensionAsked, hearing, supervised, rated);
    }

    private Progress extension(int days) {
        return new Progress(state, since, lead, reviewer, route, outcome, round, days, hearing, supervised, rated);
    }

    private Progress hearing(boolean underWay) {
        return new Progress(
                state, since, lead, reviewer, route, outcome, round, extensionAsked, underWay, supervised, rated);
    }

    private Progress supervised(OptionalLong body) {
        return new Progress(state, since, lead, reviewer, route, outcome, round, extensionAsked, hearing, body, rated);
    }

    private Progress rated(Rated whom) {
        Set<Rated> all = EnumSet.of(whom);
        all.addAll(rated);
        return new Progress(
                state, since, lead, reviewer, route, outcome, round, extensionAsked, hearing, supervised, all);
    }

    /** Back to the body that handled it. */
    private Progress again() {
        return new Progress(
                state, since, lead, reviewer, route, Optional.empty(), round + 1, 0, false, supervised, Set.of());
    }
}
