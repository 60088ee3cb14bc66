package youju.petition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** What the petitioner asks or says, on the web or by a paper that a registrar records. */
public sealed interface Wish extends Step {

    /** 评价: the bureau and the body apart, each once. */
    record Rate(Rated rated, Satisfaction satisfaction, String words) implements Wish {
        public Rate {
            words = Texts.words("words", words);
        }

        @Override
        public String said() {
            return words;
        }
    }

    /**
     * 请求复查, within 30 days of the written answer (art. 35).
     *
     * @param receivedOn the day the request was received, where a registrar records it later
     * @param reviewer the body asked, where it isn't the one next above
     */
    record AskReview(Optional<LocalDate> receivedOn, OptionalLong reviewer, String grounds) implements Wish {
        public AskReview {
            grounds = Texts.required("grounds", grounds);
        }

        @Override
        public Optional<LocalDate> happened() {
            return receivedOn;
        }

        @Override
        public String said() {
            return grounds;
        }
    }

    /** 请求复核, within 30 days of the answer to the review (art. 36). */
    record AskFinalReview(Optional<LocalDate> receivedOn, OptionalLong reviewer, String grounds) implements Wish {
        public AskFinalReview {
            grounds = Texts.required("grounds", grounds);
        }

        @Override
        public Optional<LocalDate> happened() {
            return receivedOn;
        }

        @Override
        public String said() {
            return grounds;
        }
    }

    /** 撤回: of the petition, or of the request for review if that is under way. */
    record Withdraw(String words) implements Wish {
        public Withdraw {
            words = Texts.words("words", words);
        }

        @Override
        public String said() {
            return words;
        }
    }
}
