package youju.relief.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Action;
import youju.relief.Grant;
import youju.relief.Source;
import youju.relief.Transition;

/** The form of a step of one grant. */
public record StepPage(
        Frame frame,
        Grant grant,
        Action action,
        Transition row,
        Typed typed,
        Optional<Source> source,
        List<Option> accountKinds) {

    public StepPage {
        accountKinds = List.copyOf(accountKinds);
    }
}
