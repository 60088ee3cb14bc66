package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/** Deciding a review and a re-review (arts. 35, 36). */
public sealed interface Reviewing extends Step {

    /**
     * 复查意见.
     *
     * @param changed the outcome that stands from now on, exactly if the verdict is {@link Verdict#CHANGED}
     */
    record DecideReview(
            Verdict verdict, Optional<Outcome> changed, String request, String facts, String opinion, String basis)
            implements Reviewing {
        public DecideReview {
            request = Texts.required("request", request);
            facts = Texts.required("facts", facts);
            opinion = Texts.required("opinion", opinion);
            basis = Texts.required("basis", basis);
            check(verdict == Verdict.CHANGED, changed);
        }

        @Override
        public String said() {
            return opinion;
        }
    }

    /** The petitioner has the review's answer: the term to ask for re-review runs from that day. */
    record ServeReview(LocalDate day, Manner manner, String words) implements Reviewing {
        public ServeReview {
            words = Texts.words("words", words);
        }

        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(day);
        }

        @Override
        public String said() {
            return words;
        }
    }

    /**
     * 复核意见, the last word.
     *
     * @param changed the outcome that stands from now on, exactly if the verdict is {@link FinalVerdict#CHANGED}
     */
    record DecideFinalReview(
            FinalVerdict verdict, Optional<Outcome> changed, String request, String facts, String opinion, String basis)
            implements Reviewing {
        public DecideFinalReview {
            request = Texts.required("request", request);
            facts = Texts.required("facts", facts);
            opinion = Texts.required("opinion", opinion);
            basis = Texts.required("basis", basis);
            check(verdict == FinalVerdict.CHANGED, changed);
        }

        @Override
        public String said() {
            return opinion;
        }
    }

    record ServeFinalReview(LocalDate day, Manner manner, String words) implements Reviewing {
        public ServeFinalReview {
            words = Texts.words("words", words);
        }

        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(day);
        }

        @Override
        public String said() {
            return words;
        }
    }

    private static void check(boolean changes, Optional<Outcome> changed) {
        if (changes != changed.isPresent()
                || changed.filter(Outcome.REPLIED::equals).isPresent()) {
            throw new BadStep("changed", BadStep.Fault.DOES_NOT_FIT);
        }
    }
}
