package youju.petition;

/**
 * What can be done with a petition; {@link Life} says when and by whom. Names for readers are {@code petition.action.*} in
 * the bundle.
 */
public enum Action {
    SUBMIT(Intake.Submit.class),
    REGISTER(Intake.Register.class),
    CONFIRM(Intake.Confirm.class),
    CORRECT(Intake.Correct.class),
    MERGE(Intake.Merge.class),
    DECLINE(Intake.Decline.class),
    REFER(Sending.Refer.class),
    ASSIGN(Sending.Assign.class),
    ROUTE_TO_LITIGATION(Sending.RouteToLitigation.class),
    ROUTE_TO_DISCIPLINE(Sending.RouteToDiscipline.class),
    OBJECT(Sending.Objection.class),
    AGREE_TO_OBJECTION(Sending.AgreeToObjection.class),
    INSIST(Sending.Insist.class),
    ADD_BODY(Sending.AddBody.class),
    CONTRIBUTE(Handling.Contribute.class),
    ACCEPT(Handling.Accept.class),
    NOT_ACCEPT(Handling.NotAccept.class),
    GUIDE(Handling.Guide.class),
    INVESTIGATE(Handling.Investigate.class),
    HEAR(Handling.Hear.class),
    HOLD_HEARING(Hearing.Hold.class),
    END_HEARING(Hearing.End.class),
    MEDIATE(Handling.Mediate.class),
    ASK_EXTENSION(Handling.AskExtension.class),
    APPROVE_EXTENSION(Handling.ApproveExtension.class),
    REFUSE_EXTENSION(Handling.RefuseExtension.class),
    GIVE_OPINION(Answering.GiveOpinion.class),
    REPLY(Answering.Reply.class),
    SERVE(Answering.Serve.class),
    REPORT_COMPLETION(Answering.ReportCompletion.class),
    RATE(Wish.Rate.class),
    ASK_REVIEW(Wish.AskReview.class),
    ASK_FINAL_REVIEW(Wish.AskFinalReview.class),
    WITHDRAW(Wish.Withdraw.class),
    DECIDE_REVIEW(Reviewing.DecideReview.class),
    SERVE_REVIEW(Reviewing.ServeReview.class),
    DECIDE_FINAL_REVIEW(Reviewing.DecideFinalReview.class),
    SERVE_FINAL_REVIEW(Reviewing.ServeFinalReview.class),
    SUPERVISE(Oversight.Supervise.class),
    ANSWER_SUPERVISION(Oversight.AnswerSupervision.class),
    DECLARE_STAKE(Oversight.DeclareStake.class),
    CLOSE(Oversight.Close.class);

    private final Class<? extends Step> step;

    Action(Class<? extends Step> step) {
        this.step = step;
    }

    /** The command that asks for it. */
    public Class<? extends Step> step() {
        return step;
    }

    /** The action that a command asks for. */
    public static Action of(Class<? extends Step> step) {
        for (Action action : values()) {
            if (action.step == step) {
                return action;
            }
        }
        throw new IllegalArgumentException("no action for " + step);
    }
}
