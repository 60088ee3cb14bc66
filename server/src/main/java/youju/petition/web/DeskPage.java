package youju.petition.web;

import java.time.LocalDate;
import java.util.List;
import youju.page.Frame;
import youju.petition.docket.Filter;
import youju.petition.docket.Line;

/** What awaits the reader today. */
public record DeskPage(Frame frame, LocalDate today, List<Tile> tiles, List<Line> due) {

    /** A number that opens its list. */
    public record Tile(Filter.Stage stage, int count) {}

    public DeskPage {
        tiles = List.copyOf(tiles);
        due = List.copyOf(due);
    }
}
