package youju.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What happened to a petition, told in the transaction of the change: a listener that fails takes it back. Nothing private
 * is in it.
 */
public sealed interface PetitionEvent {

    Head head();

    /**
     * What all of them say.
     *
     * @param step the step's number in the timeline
     */
    record Head(long petition, String number, Action action, State from, State to, LocalDate day, long step, By by) {}

    /**
     * Taken in. What was just written comes with it, so that no listener reads it again; it isn't to be kept.
     *
     * @param step the first of the timeline
     */
    record Registered(Head head, Petition petition, StepTaken step) implements PetitionEvent {}

    /** Referred, assigned, routed or asked to contribute. */
    record Sent(Head head, OptionalLong body, Way way) implements PetitionEvent {}

    record Objected(Head head) implements PetitionEvent {}

    record Accepted(Head head, Route route) implements PetitionEvent {}

    record NotAccepted(Head head, Ground ground) implements PetitionEvent {}

    record Extended(Head head, int days) implements PetitionEvent {}

    record Answered(Head head, Outcome outcome) implements PetitionEvent {}

    record Served(Head head) implements PetitionEvent {}

    record Rated(Head head, youju.petition.Rated rated, Satisfaction satisfaction) implements PetitionEvent {}

    record ReviewAsked(Head head, OptionalLong reviewer, Way way) implements PetitionEvent {}

    record Reviewed(Head head, Optional<Outcome> outcome) implements PetitionEvent {}

    record Supervised(Head head, long body, Fault fault) implements PetitionEvent {}

    record Corrected(Head head) implements PetitionEvent {}

    record Merged(Head head, long into) implements PetitionEvent {}

    /** Closed or withdrawn. */
    record Ended(Head head) implements PetitionEvent {}

    /** Any other step. */
    record Noted(Head head) implements PetitionEvent {}

    static PetitionEvent of(Head head, Petition after, StepTaken taken, OptionalLong body) {
        return switch (taken.step()) {
            case Intake.Submit submit -> new Registered(head, after, taken);
            case Intake.Register register -> new Registered(head, after, taken);
            case Intake.Correct correct -> new Corrected(head);
            case Intake.Merge merge -> new Merged(head, merge.into());
            case Intake.Decline decline -> new NotAccepted(head, decline.ground());
            case Sending.Refer refer -> new Sent(head, body, Way.REFER);
            case Sending.Assign assign -> new Sent(head, body, Way.ASSIGN);
            case Sending.AddBody added -> new Sent(head, body, Way.CONTRIBUTE);
            case Sending.RouteToLitigation routed -> new Sent(head, body, Way.ROUTE);
            case Sending.RouteToDiscipline routed -> new Sent(head, body, Way.ROUTE);
            case Sending.Objection objection -> new Objected(head);
            case Handling.Accept accept -> new Accepted(head, accept.route());
            case Handling.NotAccept refusal -> new NotAccepted(head, refusal.ground());
            case Handling.ApproveExtension approval -> new Extended(head, approval.days());
            case Answering.GiveOpinion opinion -> new Answered(head, opinion.outcome());
            case Answering.Reply reply -> new Answered(head, Outcome.REPLIED);
            case Answering.Serve served -> new Served(head);
            case Reviewing.ServeReview served -> new Served(head);
            case Reviewing.ServeFinalReview served -> new Served(head);
            case Wish.Rate rate -> new Rated(head, rate.rated(), rate.satisfaction());
            case Wish.AskReview asked -> new ReviewAsked(head, body, Way.REVIEW);
            case Wish.AskFinalReview asked -> new ReviewAsked(head, body, Way.FINAL_REVIEW);
            case Reviewing.DecideReview decided ->
                new Reviewed(head, after.progress().outcome());
            case Reviewing.DecideFinalReview decided ->
                new Reviewed(head, after.progress().outcome());
            case Oversight.Supervise supervise -> new Supervised(head, supervise.body(), supervise.fault());
            case Wish.Withdraw withdrawn -> new Ended(head);
            case Oversight.Close closed -> new Ended(head);
            default -> new Noted(head);
        };
    }
}
