package youju.petition.web;

import java.util.List;
import java.util.Optional;
import youju.account.Body;
import youju.page.Frame;
import youju.petition.Action;
import youju.petition.Category;
import youju.petition.PaperKind;
import youju.petition.Petition;

/**
 * One step as a form.
 *
 * @param paper what the step issues
 * @param command names the form, so that sending it twice does nothing twice
 * @param problem a sentence about the whole
 */
public record StepPage(
        Frame frame,
        Petition petition,
        Action action,
        List<Field> fields,
        Optional<PaperKind> paper,
        String command,
        Optional<String> problem,
        List<Body> bodies,
        List<Category> categories,
        String today) {

    public StepPage {
        fields = List.copyOf(fields);
        bodies = List.copyOf(bodies);
        categories = List.copyOf(categories);
    }
}
