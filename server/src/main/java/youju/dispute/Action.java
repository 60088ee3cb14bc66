package youju.dispute;

/** What can be done with a dispute; {@link Life} says when and by whom. */
public enum Action {
    REGISTER(Step.Register.class),
    TAKE_UP(Step.TakeUp.class),
    ASSIGN(Step.Assign.class),
    GIVE_BACK(Step.GiveBack.class),
    BEGIN_MEDIATION(Step.BeginMediation.class),
    HOLD_SESSION(Step.HoldSession.class),
    AGREE(Step.Agree.class),
    CONFIRM_BY_COURT(Step.ConfirmByCourt.class),
    CARRY_OUT(Step.CarryOut.class),
    BREAK(Step.Break.class),
    SETTLE(Step.Settle.class),
    TERMINATE(Step.Terminate.class),
    FOLLOW_UP(Step.FollowUp.class),
    REOPEN(Step.Reopen.class),
    CLOSE(Step.Close.class);

    private final Class<? extends Step> step;

    Action(Class<? extends Step> step) {
        this.step = step;
    }

    /** The command that asks for it. */
    public Class<? extends Step> step() {
        return step;
    }

    /** The action that a command asks for. */
    public static Action of(Step step) {
        for (Action action : values()) {
            if (action.step.equals(step.getClass())) {
                return action;
            }
        }
        throw new IllegalArgumentException("no action for " + step);
    }
}
