package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Allowed;
import youju.calendar.HouseClock;
import youju.page.Frames;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;
import youju.petition.docket.Filter.Stage;

/** The desk: opens with what is due, the most urgent first. Who may see no petition sees an empty one. */
@Controller
@Allowed
class DeskPages {

    private static final List<Stage> TILES =
            List.of(Stage.LATE, Stage.SOON, Stage.BUREAU, Stage.HANDLING, Stage.REVIEW, Stage.SUPERVISED);

    private final Frames frames;
    private final Docket docket;
    private final HouseClock clock;

    DeskPages(Frames frames, Docket docket, HouseClock clock) {
        this.frames = frames;
        this.docket = docket;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String desk(HttpServletRequest request, Model model) {
        List<DeskPage.Tile> tiles = TILES.stream()
                .map(stage -> new DeskPage.Tile(stage, docket.count(Filter.of(Map.of("stage", stage.name())))))
                .toList();
        model.addAttribute(
                "page",
                new DeskPage(
                        frames.of(request),
                        clock.today(),
                        tiles,
                        docket.page(Filter.of(Map.of("order", "DUE")), Optional.empty(), 25)
                                .lines()));
        return "petition/desk";
    }
}
