package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.BadEntry;
import youju.relief.Movement;
import youju.relief.Refused;
import youju.relief.Source;
import youju.relief.Sources;

/** The sources that grants are paid from; each opens its ledger. */
@Controller
@Allowed({Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class SourcePages {

    private final Frames frames;
    private final Sources sources;
    private final HouseClock clock;

    SourcePages(Frames frames, Sources sources, HouseClock clock) {
        this.frames = frames;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/relief/sources")
    String list(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("command", UUID.randomUUID().toString());
        typed.add("year", String.valueOf(clock.today().getYear()));
        typed.add("purpose", Source.Purpose.RELIEF.name());
        return list(Typed.of(typed), actor, request, model);
    }

    private String list(Typed typed, Actor actor, HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        model.addAttribute(
                "page",
                new SourceListPage(
                        frame,
                        typed,
                        sources.all(Optional.empty()),
                        Choices.constants(frame, "relief.level", Source.Level.values()),
                        Choices.constants(frame, "relief.purpose", Source.Purpose.values()),
                        BatchPages.mayPay(actor)));
        return "relief/sources";
    }

    @PostMapping("/relief/sources")
    @Allowed(Role.FINANCE)
    String open(
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Typed typed = Typed.of(given);
        Frame frame = frames.of(request);
        Typed wrong;
        try {
            long id = sources.open(
                    typed.constant("level", Source.Level.class),
                    Math.clamp(typed.number("year"), 0, 9_999),
                    typed.text("name"),
                    typed.constant("purpose", Source.Purpose.class),
                    actor,
                    typed.command());
            Frames.flash(redirect, true, frame.say("relief.source.opened"));
            return "redirect:/relief/sources/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(wrong, actor, request, model);
    }

    @GetMapping("/relief/sources/{id:\\d+}")
    String source(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        return show(id, Typed.of(new LinkedMultiValueMap<>()), before, actor, request, model);
    }

    private String show(long id, Typed typed, String before, Actor actor, HttpServletRequest request, Model model) {
        Source source = sources.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Movement> movements = sources.movements(id, ConferencePages.before(before));
        boolean more = movements.size() > Sources.PAGE;
        List<Movement> shown = more ? movements.subList(0, Sources.PAGE) : movements;
        model.addAttribute(
                "page",
                new SourcePage(
                        frames.of(request),
                        typed,
                        source,
                        shown,
                        more
                                ? "/relief/sources/" + id + "?before="
                                        + shown.getLast().id()
                                : "",
                        BatchPages.mayPay(actor),
                        UUID.randomUUID().toString()));
        return "relief/source";
    }

    /** Money comes in, or an allotment is taken back, where the form names one. */
    @PostMapping("/relief/sources/{id:\\d+}")
    @Allowed(Role.FINANCE)
    String move(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Typed typed = Typed.of(given);
        Frame frame = frames.of(request);
        Typed wrong;
        try {
            Optional<Long> undone = typed.maybe("movement");
            if (undone.isPresent()) {
                sources.takeBack(undone.get(), typed.text("document"), actor, typed.command());
            } else {
                sources.allot(
                        id,
                        BadEntry.money("amount", typed.text("amount")),
                        typed.text("document"),
                        actor,
                        typed.command());
            }
            Frames.flash(redirect, true, frame.say("relief.source.moved"));
            return "redirect:/relief/sources/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, wrong, "", actor, request, model);
    }
}
