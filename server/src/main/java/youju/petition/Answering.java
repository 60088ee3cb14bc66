package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/** The answer and its service. */
public sealed interface Answering extends Step {

    /** 信访处理意见, with all that art. 32 wants in it; only on the sixth route. */
    record GiveOpinion(Outcome outcome, String request, String facts, String opinion, String basis)
            implements Answering {
        public GiveOpinion {
            request = Texts.required("request", request);
            facts = Texts.required("facts", facts);
            opinion = Texts.required("opinion", opinion);
            basis = Texts.required("basis", basis);
            if (outcome == Outcome.REPLIED) {
                throw new BadStep("outcome", BadStep.Fault.DOES_NOT_FIT);
            }
        }

        @Override
        public String said() {
            return opinion;
        }
    }

    /** The answer to a proposal, an accusation or a matter of another route (arts. 29–31). */
    record Reply(String words) implements Answering {
        public Reply {
            words = Texts.required("words", words);
        }

        @Override
        public String said() {
            return words;
        }
    }

    /** The petitioner has it: terms to ask for review and to rate run from that day. */
    record Serve(LocalDate day, Manner manner, String words) implements Answering {
        public Serve {
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

    /** 办结报告: inquiry, opinion, service and performance, back to who assigned (art. 22). */
    record ReportCompletion(String words) implements Answering {
        public ReportCompletion {
            words = Texts.required("words", words);
        }

        @Override
        public String said() {
            return words;
        }
    }
}
