package youju.portal.web;

import java.util.List;
import youju.page.Frame;

/** Rights and procedure in plain words. */
public record RightsPage(Frame frame, String bureau, List<Row> terms) {

    public RightsPage {
        terms = List.copyOf(terms);
    }

    /**
     * A term of the regulation.
     *
     * @param key of {@code portal.rights.term.*}: who owes what
     * @param length as 15日
     * @param law as 《信访工作条例》第22条
     */
    public record Row(String key, String length, String law) {}
}
