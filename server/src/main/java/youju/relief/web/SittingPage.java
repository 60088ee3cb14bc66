package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Grant;

/**
 * The form on which a sitting is recorded.
 *
 * @param waiting grants that may be decided on
 * @param ceiling the most that a case may get
 */
public record SittingPage(Frame frame, Typed typed, List<Grant> waiting, List<Option> sources, String ceiling) {

    public SittingPage {
        waiting = List.copyOf(waiting);
        sources = List.copyOf(sources);
    }

    /** Whether a grant was ticked. */
    public boolean chosen(Grant grant) {
        return typed.all("grant").contains(String.valueOf(grant.id()));
    }

    /** What was typed for a grant, else what is likely. */
    public String amount(Grant grant) {
        String text = typed.text("amount-" + grant.id());
        return text.isEmpty() ? grant.granted().orElse(grant.asked()).yuan() : text;
    }
}
