package youju.dispute.web;

import java.util.List;
import java.util.Optional;
import youju.dispute.Action;
import youju.dispute.Dispute;
import youju.page.Frame;

/** The form of one step. */
public record StepPage(
        Frame frame, Dispute dispute, Action action, List<Field> fields, String command, Optional<String> problem) {
    public StepPage {
        fields = List.copyOf(fields);
    }

    /** What to know before it is done; empty if nothing. */
    public String hint() {
        String key = "dispute.hint." + action.name();
        return frame.words().has(key) ? frame.say(key) : "";
    }
}
