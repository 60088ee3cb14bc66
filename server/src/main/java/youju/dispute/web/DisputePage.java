package youju.dispute.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import youju.dispute.Action;
import youju.dispute.Campaign;
import youju.dispute.Dispute;
import youju.dispute.PartySeen;
import youju.dispute.Side;
import youju.dispute.Step;
import youju.dispute.StepTaken;
import youju.page.Frame;

/**
 * One dispute.
 *
 * @param petitionNumber of the petition that told of it, if the reader may see that
 * @param bodies names by id
 * @param agreed whether there is a written agreement to print
 * @param mayOpen whether the reader may see parties in clear, with a reason
 */
public record DisputePage(
        Frame frame,
        Dispute dispute,
        List<PartySeen> parties,
        List<StepTaken> timeline,
        List<Action> actions,
        Optional<Campaign> campaign,
        Optional<String> petitionNumber,
        Map<Long, String> bodies,
        boolean agreed,
        boolean mayOpen) {

    public DisputePage {
        parties = List.copyOf(parties);
        timeline = List.copyOf(timeline);
        actions = List.copyOf(actions);
        bodies = Map.copyOf(bodies);
    }

    public String body(long id) {
        return bodies.getOrDefault(id, "");
    }

    public String body(OptionalLong id) {
        return id.isPresent() ? body(id.getAsLong()) : "";
    }

    public List<PartySeen> side(Side side) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }

    /** What a step says beside its words. */
    public String detail(StepTaken taken) {
        return switch (taken.step()) {
            case Step.Assign assign -> body(assign.body()) + " · " + frame.say("dispute.until", assign.due());
            case Step.BeginMediation begin -> frame.say("dispute.mediated-by", begin.mediator());
            case Step.HoldSession session ->
                frame.say("dispute.mediated-by", session.mediator())
                        + (session.place().isEmpty() ? "" : " · " + session.place());
            case Step.Agree agree ->
                frame.words().of("dispute.form", agree.form()) + " · "
                        + frame.say("dispute.mediated-by", agree.mediator()) + " · "
                        + frame.say("dispute.until", agree.due());
            case Step.Terminate terminate -> frame.words().of("dispute.end", terminate.why());
            case Step.FollowUp followUp ->
                frame.words().of("dispute.manner", followUp.manner()) + " · "
                        + frame.say(followUp.holds() ? "dispute.holds.true" : "dispute.holds.false");
            case Step.Register registered -> "";
            case Step.TakeUp takeUp -> "";
            case Step.GiveBack giveBack -> "";
            case Step.ConfirmByCourt confirm -> "";
            case Step.CarryOut carried -> "";
            case Step.Break broken -> "";
            case Step.Settle settled -> "";
            case Step.Reopen reopened -> "";
            case Step.Close closed -> "";
        };
    }
}
