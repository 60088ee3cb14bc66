package youju.asset;

/** Something was not done, and nothing changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
