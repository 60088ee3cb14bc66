package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frames;
import youju.petition.docket.Board;

/** The board of supervision (art. 40); a leader of a body sees that of the own body. */
@Controller
@Allowed({Role.SUPERVISOR, Role.LEADER, Role.AUDITOR})
class SupervisionPages {

    private final Frames frames;
    private final Board board;

    SupervisionPages(Frames frames, Board board) {
        this.frames = frames;
        this.board = board;
    }

    @GetMapping("/supervision")
    String board(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute(
                "page",
                new SupervisionPage(
                        frames.of(request),
                        board.columns(),
                        board.open(),
                        board.uptake(),
                        actor.is(Role.SUPERVISOR) && actor.isOfBureau()));
        return "petition/supervision";
    }
}
