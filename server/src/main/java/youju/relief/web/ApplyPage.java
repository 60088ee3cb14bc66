package youju.relief.web;

import java.util.List;
import youju.page.Frame;
import youju.page.Option;

/** The form of an application, filled with what was typed. */
public record ApplyPage(Frame frame, Typed typed, List<Option> towns, List<Option> kinds, List<Option> accountKinds) {

    public ApplyPage {
        towns = List.copyOf(towns);
        kinds = List.copyOf(kinds);
        accountKinds = List.copyOf(accountKinds);
    }
}
