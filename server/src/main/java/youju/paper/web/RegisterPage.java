package youju.paper.web;

import java.util.List;
import youju.account.Body;
import youju.page.Frame;
import youju.paper.Register;

/**
 * The register of papers.
 *
 * @param years to choose from
 * @param bodies to choose from
 */
public record RegisterPage(Frame frame, Register.Year register, List<Integer> years, List<Body> bodies) {

    public RegisterPage {
        years = List.copyOf(years);
        bodies = List.copyOf(bodies);
    }
}
