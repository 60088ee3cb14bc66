package youju.petition.web;

import java.util.List;
import youju.page.Frame;
import youju.petition.docket.Board;

/**
 * Supervision at a glance.
 *
 * @param maySupervise whether the reader chases, so that each matter has its button
 */
public record SupervisionPage(
        Frame frame,
        List<Board.Column> columns,
        List<Board.Open> open,
        List<Board.Uptake> uptake,
        boolean maySupervise) {

    public SupervisionPage {
        columns = List.copyOf(columns);
        open = List.copyOf(open);
        uptake = List.copyOf(uptake);
    }
}
