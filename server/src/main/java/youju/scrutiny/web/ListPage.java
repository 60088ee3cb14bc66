package youju.scrutiny.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.scrutiny.Filter;
import youju.scrutiny.Submission;

/**
 * Submissions, newest first.
 *
 * @param mayTake whether the reader hands in files
 * @param thisYear that is reported on if nothing else is said
 * @param next before which the next page goes on
 */
public record ListPage(
        Frame frame,
        Filter filter,
        List<Submission> lines,
        List<Integer> years,
        boolean mayTake,
        int thisYear,
        Optional<Long> next,
        String query) {

    public ListPage {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }
}
