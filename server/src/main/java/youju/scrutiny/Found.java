package youju.scrutiny;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import youju.inspection.Category;
import youju.inspection.Severity;
import youju.inspection.Wording;

/**
 * A finding in a submission, and what was made of it.
 *
 * @param ordinal from 1, in the order of the document; the marked page numbers them the same
 * @param place where it is, with the text around it
 */
public record Found(
        int ordinal,
        String rule,
        Category category,
        Severity severity,
        Wording message,
        Wording place,
        String expected,
        String actual,
        Optional<Judgement> judgement,
        Optional<Answer> answer) {

    /** @param reason not blank if it was dismissed */
    public record Judgement(boolean accepted, String reason, String by, Instant at) {}

    /** What its body says to it. */
    public record Answer(String words, String by, Instant at) {}

    public String message(Locale locale) {
        return message.in(locale);
    }

    public boolean isAccepted() {
        return judgement.filter(Judgement::accepted).isPresent();
    }

    public boolean isDismissed() {
        return judgement.filter(made -> !made.accepted()).isPresent();
    }
}
