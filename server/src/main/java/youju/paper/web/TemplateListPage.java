package youju.paper.web;

import java.util.List;
import youju.page.Frame;
import youju.paper.Template;

/** All templates. */
public record TemplateListPage(Frame frame, List<Template> templates) {

    public TemplateListPage {
        templates = List.copyOf(templates);
    }
}
