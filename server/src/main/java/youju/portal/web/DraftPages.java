package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import youju.account.Open;
import youju.account.Throttle;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.page.Words;
import youju.portal.Choices;
import youju.portal.Dates;
import youju.portal.Draft;
import youju.portal.DraftCheck;
import youju.portal.Drafts;
import youju.portal.Flaw;
import youju.portal.KeptDraft;
import youju.portal.Part;

/** The form: each page is kept as it is left, forwards or back, right or wrong; what is wrong is told on the page itself. */
@Controller
@Open
class DraftPages {

    /** Drafts begun from one address, in {@link Throttle#WHILE}; a village may share one. */
    private static final int MOST_BEGUN = 30;

    private final Frames frames;
    private final Drafts drafts;
    private final Choices choices;
    private final Throttle throttle;
    private final HouseClock clock;

    DraftPages(Frames frames, Drafts drafts, Choices choices, Throttle throttle, HouseClock clock) {
        this.frames = frames;
        this.drafts = drafts;
        this.choices = choices;
        this.throttle = throttle;
        this.clock = clock;
    }

    @GetMapping("/petition/new")
    String kind(HttpServletRequest request, Model model) {
        return show(Part.KIND, request, model);
    }

    @GetMapping("/petition/new/matter")
    String matter(HttpServletRequest request, Model model) {
        return show(Part.MATTER, request, model);
    }

    @GetMapping("/petition/new/writers")
    String writers(HttpServletRequest request, Model model) {
        return show(Part.WRITERS, request, model);
    }

    @GetMapping("/petition/new/check")
    String check(HttpServletRequest request, Model model) {
        return show(Part.CHECK, request, model);
    }

    private String show(Part part, HttpServletRequest request, Model model) {
        String token = DraftCookie.read(request);
        Optional<KeptDraft> kept = drafts.find(token);
        if (kept.isEmpty() && part != Part.KIND) {
            return drafts.filed(token).isPresent() ? "redirect:/petition/receipt" : "redirect:/petition/new?gone";
        }
        Frame frame = frames.of(request);
        Choices.Offered offered = choices.offered();
        Draft draft = kept.map(KeptDraft::draft).orElse(Draft.NONE);
        LocalDate today = clock.today();
        Optional<Part> flawed =
                DraftCheck.firstFlawed(draft, offered, today).filter(first -> first.compareTo(part) < 0);
        if (flawed.isPresent()) {
            return "redirect:" + flawed.get().path() + "?check";
        }
        Errors errors = errors(new Typed(request), DraftCheck.of(part, draft, offered, today), frame);
        model.addAttribute(
                "page",
                new DraftPage(
                        frame,
                        part,
                        draft,
                        kept.map(KeptDraft::files).orElse(List.of()),
                        offered,
                        errors,
                        kept.isPresent(),
                        kept.map(one -> expiry(one.savedAt(), frame.words())).orElse("")));
        return "portal/" + part.name().toLowerCase(Locale.ROOT);
    }

    private static Errors errors(Typed typed, List<Flaw> flaws, Frame frame) {
        if (typed.has("gone")) {
            return Errors.one("kind", frame.say("portal.form.gone"));
        }
        if (typed.has("often")) {
            return Errors.one("kind", frame.say("portal.often"));
        }
        return typed.has("check") ? Errors.of(flaws, frame.words()) : Errors.NONE;
    }

    static String expiry(Instant savedAt, Words words) {
        return Dates.of(LocalDate.ofInstant(savedAt.plus(Drafts.KEPT), HouseClock.ZONE), words);
    }

    @PostMapping("/petition/new")
    String keepKind(HttpServletRequest request, HttpServletResponse response) {
        Typed typed = new Typed(request);
        String kind = typed.text("kind");
        if (kind.isEmpty()) {
            return "redirect:" + Part.KIND.path() + "?check";
        }
        if (drafts.change(DraftCookie.read(request), draft -> draft.with(kind)).isEmpty()) {
            String byAddress = "draft:" + request.getRemoteAddr();
            if (throttle.isShut(byAddress, MOST_BEGUN)) {
                return "redirect:" + Part.KIND.path() + "?often";
            }
            throttle.failed(byAddress);
            DraftCookie.write(request, response, drafts.begin(kind));
        }
        return "redirect:" + Part.MATTER.path();
    }

    @PostMapping("/petition/new/matter")
    String keepMatter(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Draft.Matter written = new Draft.Matter(
                typed.text("category"),
                typed.text("region"),
                typed.text("place"),
                typed.text("complained"),
                typed.text("accused"),
                typed.text("accusedNamed"),
                typed.text("summary"),
                typed.text("facts"),
                typed.text("request"),
                typed.has("publish"));
        return kept(Part.MATTER, request, drafts.change(DraftCookie.read(request), draft -> draft.with(written)));
    }

    @PostMapping("/petition/new/writers")
    String keepWriters(HttpServletRequest request) {
        Typed typed = new Typed(request);
        List<Draft.Person> persons = new ArrayList<>();
        for (int i = 0; i < Draft.MOST_PERSONS && typed.has("person" + i + "-name"); i++) {
            String person = "person" + i + "-";
            persons.add(new Draft.Person(
                    typed.text(person + "name"),
                    typed.text(person + "idNumber"),
                    typed.text(person + "phone"),
                    typed.text(person + "address"),
                    typed.has(person + "representative")));
        }
        Draft.Writers named = new Draft.Writers(
                typed.is("anonymous", "yes"),
                typed.text("people"),
                persons.isEmpty() ? List.of(Draft.Person.EMPTY) : persons);
        String go = typed.text("go");
        Optional<KeptDraft> kept = drafts.change(DraftCookie.read(request), draft -> changed(draft.with(named), go));
        boolean stays = go.equals("add") || go.startsWith("remove");
        return stays && kept.isPresent()
                ? "redirect:" + Part.WRITERS.path() + "#person"
                        + (kept.get().draft().writers().persons().size() - 1)
                : kept(Part.WRITERS, request, kept);
    }

    private static Draft changed(Draft draft, String go) {
        if (go.equals("add")) {
            return draft.withOneMore();
        }
        return go.matches("remove\\d{1,2}") ? draft.without(Integer.parseInt(go.substring(6))) : draft;
    }

    /** Where to go once a page was kept: back without a word, or on if nothing is wrong with it. */
    private String kept(Part part, HttpServletRequest request, Optional<KeptDraft> kept) {
        if (kept.isEmpty()) {
            return "redirect:/petition/new?gone";
        }
        String go = new Typed(request).text("go");
        if (go.equals("back")) {
            return "redirect:" + part.before().orElse(part).path();
        }
        if (go.equals("later")) {
            return "redirect:/petition/new/later";
        }
        boolean right = DraftCheck.of(part, kept.get().draft(), choices.offered(), clock.today())
                .isEmpty();
        return "redirect:" + (right ? part.next().orElse(part).path() : part.path() + "?check");
    }
}
