package youju.money;

/** What was written is no amount. Its sentence for readers is {@code money.not.*} of the {@link #fault} in the bundle. */
public final class NotMoney extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Fault {
        EMPTY,
        /** Something else than a sign, digits in groups of three or none, a point and a unit. */
        NOT_A_NUMBER,
        /** Ends in less than a fen. */
        PART_OF_A_FEN,
        TOO_LARGE
    }

    private final Fault fault;

    public NotMoney(Fault fault, String text) {
        super(fault + ": " + text);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
