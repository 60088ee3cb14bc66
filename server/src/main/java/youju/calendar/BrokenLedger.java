package youju.calendar;

/** Facts of a clock that can't all be true in this order; the message names the fact and the rule. A fault of ours. */
public final class BrokenLedger extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BrokenLedger(Object fact, String rule) {
        super(fact + ": " + rule);
    }
}
