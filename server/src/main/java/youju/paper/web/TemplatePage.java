package youju.paper.web;

import java.util.List;
import youju.page.Frame;
import youju.paper.Placeholder;
import youju.paper.Template;
import youju.paper.TemplateProblem;

/**
 * One template being edited.
 *
 * @param template as typed
 * @param base the version that was opened
 * @param versions there were, the newest first
 * @param open what may be left open in it
 */
public record TemplatePage(
        Frame frame,
        Template template,
        int base,
        List<Template> versions,
        List<TemplateProblem> problems,
        List<Placeholder> open) {

    public TemplatePage {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
        open = List.copyOf(open);
    }

    /** A problem in words. */
    public String words(TemplateProblem problem) {
        return frame.say("paper.fault." + problem.fault().name(), Integer.toString(problem.line()), problem.name());
    }
}
