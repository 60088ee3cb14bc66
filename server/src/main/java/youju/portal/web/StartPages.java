package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import youju.account.Open;
import youju.calendar.Period;
import youju.calendar.Term;
import youju.calendar.Wording;
import youju.page.Frames;
import youju.page.Words;
import youju.portal.Choices;

/** Where a citizen begins, and what rights they have. */
@Controller
@Open
class StartPages {

    private final Frames frames;
    private final Choices choices;

    StartPages(Frames frames, Choices choices) {
        this.frames = frames;
        this.choices = choices;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("page", new StartPage(frames.of(request), choices.bureau()));
        return "portal/start";
    }

    @GetMapping("/rights")
    String rights(HttpServletRequest request, Model model) {
        Words words = frames.words(request);
        List<RightsPage.Row> terms = Stream.of(
                        Term.REGISTER,
                        Term.NOTICE,
                        Term.OBJECT,
                        Term.HANDLE,
                        Term.ASK_REVIEW,
                        Term.REVIEW,
                        Term.ASK_FINAL_REVIEW,
                        Term.FINAL_REVIEW,
                        Term.RATE)
                .map(term -> row(term, words))
                .toList();
        model.addAttribute("page", new RightsPage(frames.of(request), choices.bureau(), terms));
        return "portal/rights";
    }

    private static RightsPage.Row row(Term term, Words words) {
        Period period = term.period();
        String unit = period instanceof Period.WorkingDays ? "portal.rights.working-days" : "portal.rights.days";
        return new RightsPage.Row(
                "portal.rights.term." + term.name(),
                words.say(unit, period.days()),
                Wording.in(words.locale()).of(period.article()));
    }
}
