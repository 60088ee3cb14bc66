package youju.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Open;
import youju.account.Throttle;
import youju.calendar.Deadline;
import youju.calendar.HouseClock;
import youju.calendar.Term;
import youju.calendar.Wording;
import youju.page.Frame;
import youju.page.Frames;
import youju.portal.Choices;
import youju.portal.Dates;
import youju.portal.Dossier;
import youju.portal.Dossiers;
import youju.portal.DraftCheck;
import youju.portal.Drafts;
import youju.portal.Filed;
import youju.portal.Followed;
import youju.portal.KeptDraft;
import youju.portal.Part;

/** Sending the form, its receipt, and laying a draft aside. */
@Controller
@Open
class FilingPages {

    /** Petitions from one address, and wrong codes, in {@link Throttle#WHILE}. */
    private static final int MOST_FROM_ADDRESS = 30;

    private final Frames frames;
    private final Drafts drafts;
    private final Dossiers dossiers;
    private final Choices choices;
    private final Throttle throttle;
    private final HouseClock clock;

    FilingPages(Frames frames, Drafts drafts, Dossiers dossiers, Choices choices, Throttle throttle, HouseClock clock) {
        this.frames = frames;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.choices = choices;
        this.throttle = throttle;
        this.clock = clock;
    }

    @PostMapping("/petition/new/check")
    String file(HttpServletRequest request, RedirectAttributes redirect) {
        String token = DraftCookie.read(request);
        if (new Typed(request).is("go", "back")) {
            return "redirect:" + Part.FILES.path();
        }
        Optional<KeptDraft> kept = drafts.find(token);
        Optional<Part> flawed =
                kept.flatMap(draft -> DraftCheck.firstFlawed(draft.draft(), choices.offered(), clock.today()));
        if (flawed.isPresent()) {
            return "redirect:" + flawed.get().path() + "?check";
        }
        String byAddress = "filed:" + request.getRemoteAddr();
        if (kept.isPresent() && throttle.isShut(byAddress, MOST_FROM_ADDRESS)) {
            Frames.flash(redirect, false, frames.words(request).say("portal.often"));
            return "redirect:" + Part.CHECK.path();
        }
        if (drafts.file(token).isEmpty()) {
            return "redirect:/petition/new?gone";
        }
        if (kept.isPresent()) {
            throttle.failed(byAddress);
        }
        return "redirect:/petition/receipt";
    }

    @GetMapping("/petition/receipt")
    String receipt(HttpServletRequest request, Model model) {
        Optional<Filed> filed = drafts.filed(DraftCookie.read(request));
        Optional<Dossier> dossier = filed.flatMap(one -> dossiers.of(new Followed(one.petition(), 0, clock.instant())));
        if (filed.isEmpty() || dossier.isEmpty()) {
            return "redirect:/follow?receipt";
        }
        Frame frame = frames.of(request);
        Optional<Deadline> deadline = dossier.get().clocks().newest(Term.REGISTER);
        model.addAttribute(
                "page",
                new ReceiptPage(
                        frame,
                        filed.get(),
                        choices.bureau(),
                        Dates.of(dossier.get().petition().receivedOn(), frame.words()),
                        deadline.flatMap(one -> one.legalEnd().known())
                                .map(day -> Dates.of(day, frame.words()))
                                .orElse(""),
                        deadline.map(Wording.in(frame.words().locale())::sentences)
                                .orElse(List.of()),
                        !dossier.get().people().isEmpty()));
        return "portal/receipt";
    }

    @PostMapping("/petition/receipt/noted")
    String noted(HttpServletRequest request, HttpServletResponse response) {
        drafts.filed(DraftCookie.read(request)).ifPresent(filed -> drafts.discard(DraftCookie.read(request)));
        DraftCookie.remove(request, response);
        return "redirect:/follow";
    }

    @GetMapping("/petition/new/later")
    String later(HttpServletRequest request, Model model) {
        Optional<KeptDraft> kept = drafts.find(DraftCookie.read(request));
        if (kept.isEmpty()) {
            return "redirect:/petition/new?gone";
        }
        Frame frame = frames.of(request);
        String code = kept.get().draft().code().replaceAll("(.{4})(?=.)", "$1-");
        model.addAttribute(
                "page",
                new LaterPage(frame, code, DraftPages.expiry(kept.get().savedAt(), frame.words()), Errors.NONE));
        return "portal/later";
    }

    /** Leaves the draft where it is and takes it off this browser. */
    @PostMapping("/petition/new/leave")
    String leave(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        DraftCookie.remove(request, response);
        Frames.flash(redirect, true, frames.words(request).say("portal.later.left"));
        return "redirect:/";
    }

    @PostMapping("/petition/new/discard")
    String discard(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        String token = DraftCookie.read(request);
        drafts.find(token).ifPresent(kept -> drafts.discard(token));
        DraftCookie.remove(request, response);
        Frames.flash(redirect, true, frames.words(request).say("portal.later.discarded"));
        return "redirect:/petition/new";
    }

    @GetMapping("/petition/new/continue")
    String resuming(HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        Typed typed = new Typed(request);
        Errors errors = Errors.NONE;
        if (typed.has("wrong")) {
            errors = Errors.one("code", frame.say("portal.later.wrong"));
        } else if (typed.has("often")) {
            errors = Errors.one("code", frame.say("portal.often"));
        }
        model.addAttribute("page", new LaterPage(frame, "", "", errors));
        return "portal/continue";
    }

    @PostMapping("/petition/new/continue")
    String resume(HttpServletRequest request, HttpServletResponse response) {
        String byAddress = "resume:" + request.getRemoteAddr();
        if (throttle.isShut(byAddress, MOST_FROM_ADDRESS)) {
            return "redirect:/petition/new/continue?often";
        }
        Optional<String> token = drafts.resume(new Typed(request).text("code"));
        if (token.isEmpty()) {
            throttle.failed(byAddress);
            return "redirect:/petition/new/continue?wrong";
        }
        DraftCookie.write(request, response, token.get());
        return "redirect:/petition/new/check";
    }
}
