package youju.petition;

/** A step was not taken, and nothing changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long petition;
    private final State state;
    private final Action action;
    private final Reason reason;

    Refused(long petition, State state, Action action, Reason reason) {
        super(action + " of petition " + petition + " in state " + state + ": " + reason);
        this.petition = petition;
        this.state = state;
        this.action = action;
        this.reason = reason;
    }

    public long petition() {
        return petition;
    }

    /** Where the petition stood; {@link State#NOTHING} if it wasn't found. */
    public State state() {
        return state;
    }

    public Action action() {
        return action;
    }

    public Reason reason() {
        return reason;
    }
}
