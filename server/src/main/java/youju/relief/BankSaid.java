package youju.relief;

/**
 * What the bank said of a payment.
 *
 * @param voucher its number; empty where it paid nothing
 * @param words why not
 */
public record BankSaid(Outcome outcome, String voucher, String words) {

    /** What became of the payment. */
    public enum Outcome {
        PAID(Action.CONFIRM),
        FAILED(Action.FAIL),
        /** 退汇: paid, and came back. */
        RETURNED(Action.RETURN);

        private final Action action;

        Outcome(Action action) {
            this.action = action;
        }

        public Action action() {
            return action;
        }
    }
}
