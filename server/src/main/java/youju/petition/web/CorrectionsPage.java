package youju.petition.web;

import java.util.List;
import java.util.OptionalLong;
import youju.page.Frame;
import youju.petition.CorrectionAnswers.Waiting;

/**
 * Requests for correction that wait.
 *
 * @param mayAnswer false for a registrar of another body than the bureau
 * @param next the last request of the page, where another page follows
 */
public record CorrectionsPage(Frame frame, boolean mayAnswer, List<Waiting> waiting, OptionalLong next) {

    public CorrectionsPage {
        waiting = List.copyOf(waiting);
    }
}
