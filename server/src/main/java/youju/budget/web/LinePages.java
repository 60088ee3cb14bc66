package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.budget.Books;
import youju.budget.Ledger;
import youju.calendar.HouseClock;
import youju.page.Frames;

/** The year's lines: budget, supplements, promises, overrides, the limit of approval and the closing. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class LinePages {

    private final YearFrames frames;
    private final Books books;
    private final Ledger ledger;
    private final HouseClock clock;

    LinePages(YearFrames frames, Books books, Ledger ledger, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping("/budget/lines")
    String lines(
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        return show(frames.of(request, actor, year), "", Map.of(), Map.of(), UUID.randomUUID(), model);
    }

    /** Makes the move that a form asks for. */
    @PostMapping("/budget/lines/{form}")
    @Allowed({Role.FINANCE, Role.LEADER})
    String make(
            @PathVariable String form,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @RequestParam int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        YearFrame around = frames.of(request, actor, year);
        Faults faults = new Faults(around.frame().words());
        Optional<Ledger.Done> done =
                faults.trying("amount", "day", () -> ledger.act(LineForms.read(form, year, typed), actor, command));
        if (done.isEmpty()) {
            return show(around, form, typed, faults.all(), command, model);
        }
        Frames.flash(redirect, true, around.frame().say("budget.made." + form));
        return "redirect:/budget/lines?year=" + year;
    }

    private String show(
            YearFrame around,
            String form,
            Map<String, String> typed,
            Map<String, String> faults,
            UUID command,
            Model model) {
        int year = around.year();
        model.addAttribute(
                "page",
                new LinesPage(
                        around,
                        books.allotments(year),
                        books.appropriations(year),
                        books.commitments(year),
                        books.projects(year),
                        books.limits(),
                        form,
                        typed,
                        faults,
                        clock.today().toString(),
                        command.toString()));
        return "budget/lines";
    }
}
