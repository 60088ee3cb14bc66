package youju.evaluation;

import java.math.BigDecimal;

/** What an indicator came to (实际完成值), and who stands for it. */
public sealed interface Actual {

    /**
     * Counted from records.
     *
     * @param evidence names the count, so that its rows can be opened
     */
    record Measured(BigDecimal value, String evidence) implements Figure {}

    /**
     * A figure by hand; marked as such wherever it is shown.
     *
     * @param voucher 经手人, who vouches for it
     * @param attachment names the file that proves it
     */
    record ByHand(BigDecimal value, String voucher, String attachment) implements Figure {
        public ByHand {
            if (voucher.isBlank() || attachment.isBlank()) {
                throw new IllegalArgumentException(
                        "a figure by hand needs the name of who vouches for it and the file that proves it");
            }
        }
    }

    /** A figure, wherever from. */
    sealed interface Figure extends Actual {
        /** In the indicator's unit. */
        BigDecimal value();
    }

    /**
     * A goal in words, judged.
     *
     * @param share of the weight, within what the attainment admits
     * @param words what was reached (实际完成情况)
     * @param reasons why it is judged so
     */
    record Judged(Attainment attainment, BigDecimal share, String words, String reasons) implements Actual {
        public Judged {
            if (!attainment.admits(share)) {
                throw new IllegalArgumentException("a share of " + share + " isn't between " + attainment.from()
                        + " and " + attainment.to() + ", as " + attainment + " is worth");
            }
            if (words.isBlank() || reasons.isBlank()) {
                throw new IllegalArgumentException("a judgement says what was reached and why it is judged so");
            }
        }
    }

    /** Nothing is known: it scores 0 and the evaluation isn't complete. */
    record Missing() implements Actual {}
}
