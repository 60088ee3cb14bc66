package youju.scrutiny.web;

import java.util.List;
import youju.page.Frame;
import youju.scrutiny.Submission;
import youju.scrutiny.YearView;

/** A year over all bodies. */
public record YearPage(Frame frame, YearView year, List<Integer> years, List<Submission> reports) {

    public YearPage {
        years = List.copyOf(years);
        reports = List.copyOf(reports);
    }
}
