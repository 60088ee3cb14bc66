package youju.relief;

import java.time.LocalDate;
import youju.money.Money;

/**
 * What a sitting decided on a grant. The outcome follows from the votes.
 *
 * @param minutes the number of the sitting's minutes
 */
public record Decision(
        long id,
        long conference,
        String minutes,
        LocalDate heldOn,
        Outcome outcome,
        Money amount,
        long source,
        int agree,
        int against,
        int abstain,
        String words) {

    /** What votes come to. */
    public enum Outcome {
        GRANT(Action.GRANT),
        TURN_DOWN(Action.TURN_DOWN),
        DEFER(Action.DEFER);

        private final Action action;

        Outcome(Action action) {
            this.action = action;
        }

        public Action action() {
            return action;
        }

        /** More than half of those present for it, more than half against it, or neither. */
        public static Outcome of(int agree, int against, int abstain) {
            int present = agree + against + abstain;
            return 2 * agree > present ? GRANT : 2 * against > present ? TURN_DOWN : DEFER;
        }
    }

    /** How one of those present voted. */
    public enum Vote {
        AGREE,
        AGAINST,
        ABSTAIN
    }
}
