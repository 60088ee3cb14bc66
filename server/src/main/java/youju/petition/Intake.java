package youju.petition;

import java.time.LocalDate;
import java.util.Optional;

/** Taking a petition in, and putting right how it was taken in. */
public sealed interface Intake extends Step {

    /** By the petitioner, on the web. {@link Petitions#submit} makes it. */
    record Submit(Kind kind, LocalDate receivedOn) implements Intake {
        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(receivedOn);
        }
    }

    /** By hand, from a letter, a visit or a call. {@link Petitions#register} makes it. */
    record Register(Kind kind, Channel channel, LocalDate receivedOn) implements Intake {
        @Override
        public Optional<LocalDate> happened() {
            return Optional.of(receivedOn);
        }
    }

    /** A registrar has looked at what came in by web: it is complete, in the right category. */
    record Confirm(String words) implements Intake {
        public Confirm {
            words = Texts.words("words", words);
        }

        @Override
        public String said() {
            return words;
        }
    }

    /** A registration is put right; what it said before stays in the timeline. */
    record Correct(Correction correction, String reason) implements Intake {
        public Correct {
            reason = Texts.reason("reason", reason);
            if (correction.isEmpty()) {
                throw new BadStep("correction", BadStep.Fault.MISSING);
            }
        }

        @Override
        public String said() {
            return reason;
        }
    }

    /** 并案: the same thing was received twice; it goes on in the other petition. */
    record Merge(long into, String reason) implements Intake {
        public Merge {
            Texts.id("into", into);
            reason = Texts.reason("reason", reason);
        }

        @Override
        public String said() {
            return reason;
        }
    }

    /**
     * Not sent on at all: the matter is under way already (art. 19) or had its re-review (art. 36).
     *
     * @param earlier the petition that shows it
     */
    record Decline(Ground ground, long earlier, String reason) implements Intake {
        public Decline {
            Texts.id("earlier", earlier);
            reason = Texts.reason("reason", reason);
            if (ground != Ground.UNDER_WAY && ground != Ground.AFTER_FINAL_REVIEW) {
                throw new BadStep("ground", BadStep.Fault.DOES_NOT_FIT);
            }
        }

        @Override
        public String said() {
            return reason;
        }
    }
}
