package youju.paper.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.document.Documents;
import youju.document.Form;
import youju.document.Format;
import youju.document.Manuscript;
import youju.page.Frames;
import youju.page.Words;
import youju.paper.Register;

/** The register of papers by body and year. */
@Controller
@Allowed({Role.REGISTRAR, Role.LEADER, Role.AUDITOR})
class RegisterPages {

    private final Frames frames;
    private final Register register;
    private final HouseClock clock;

    RegisterPages(Frames frames, Register register, HouseClock clock) {
        this.frames = frames;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/papers/register")
    String register(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Long> body,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        List<Integer> years = new ArrayList<>(register.years());
        int shown = year.orElse(years.isEmpty() ? clock.today().getYear() : years.getFirst());
        if (!years.contains(shown)) {
            years.addFirst(shown);
        }
        model.addAttribute(
                "page",
                new RegisterPage(
                        frames.of(request), register.of(body(actor, body), shown), years, register.open(actor)));
        return "paper/register";
    }

    @GetMapping("/papers/register.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<Long> body,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request) {
        Words words = frames.words(request);
        Register.Year shown =
                register.of(body(actor, body), year.orElse(clock.today().getYear()));
        String name = words.say("paper.register.of", shown.body().name(), Integer.toString(shown.year()));
        Form form = Form.withColumns(2, 3, 2, 2, 2)
                .head(
                        words.say("paper.serial"),
                        words.say("paper.number"),
                        words.say("paper.kind"),
                        words.say("paper.day"),
                        words.say("paper.addressed"));
        shown.lines().forEach(line -> form.row(cells(words, line)));
        Manuscript manuscript = new Manuscript().heading(name).table(form);
        return Files.answer(Documents.write(manuscript.document(name, Format.XLSX), Format.XLSX), name);
    }

    private static List<String> cells(Words words, Register.Line line) {
        String serial = line.word() + " " + line.serial();
        return line.paper()
                .map(paper -> List.of(
                        serial,
                        paper.number(),
                        words.of("petition.paper", paper.kind()),
                        paper.day().toString(),
                        words.say(paper.toPetitioner() ? "paper.addressed.petitioner" : "paper.addressed.body")))
                .orElseGet(() -> List.of(serial, words.say("paper.hidden"), "", "", ""));
    }

    private long body(Actor actor, Optional<Long> wanted) {
        List<Body> open = register.open(actor);
        if (wanted.isEmpty()) {
            return actor.body();
        }
        return open.stream()
                .map(Body::id)
                .filter(id -> id.equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
