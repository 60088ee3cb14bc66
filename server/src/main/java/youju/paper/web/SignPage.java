package youju.paper.web;

import java.util.List;
import youju.page.Frame;
import youju.paper.Signs;

/**
 * Short codes of bodies.
 *
 * @param faultOf the body whose typed code was refused, 0 if none
 * @param typed that code
 * @param fault why
 */
public record SignPage(Frame frame, List<Signs.Sign> signs, long faultOf, String typed, String fault) {

    public SignPage {
        signs = List.copyOf(signs);
    }
}
