package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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
import youju.relief.Conferences;
import youju.relief.Docket;
import youju.relief.Grant;
import youju.relief.Minutes;
import youju.relief.Refused;
import youju.relief.Sitting;
import youju.relief.State;

/** The joint conference: its sittings, one of them, and the form on which one is recorded. */
@Controller
@Allowed({Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class ConferencePages {

    /** Where a grant stands that may be decided on; those that wait for it first. */
    private static final List<State> OPEN =
            List.of(State.CERTIFIED, State.GRANTED, State.APPROVED, State.FAILED, State.TURNED_DOWN);

    private final Frames frames;
    private final Conferences conferences;
    private final Minutes minutes;
    private final Docket docket;
    private final Choices choices;
    private final HouseClock clock;

    ConferencePages(
            Frames frames, Conferences conferences, Minutes minutes, Docket docket, Choices choices, HouseClock clock) {
        this.frames = frames;
        this.conferences = conferences;
        this.minutes = minutes;
        this.docket = docket;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/relief/conferences")
    String list(
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        List<Minutes.Held> held = minutes.page(before(before));
        boolean more = held.size() > Minutes.PAGE;
        List<Minutes.Held> shown = more ? held.subList(0, Minutes.PAGE) : held;
        model.addAttribute(
                "page",
                new ConferenceListPage(
                        frames.of(request),
                        shown,
                        more ? "/relief/conferences?before=" + shown.getLast().id() : "",
                        mayHold(actor)));
        return "relief/conferences";
    }

    /** The key of a page; the first page where there is none. */
    static long before(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    private static boolean mayHold(Actor actor) {
        return actor.isOfBureau() && actor.is(Role.SUPERVISOR) && !actor.is(Role.AUDITOR);
    }

    @GetMapping("/relief/conferences/{id:\\d+}")
    String sitting(@PathVariable long id, HttpServletRequest request, Model model) {
        Minutes.Whole sitting = minutes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new ConferencePage(frames.of(request), sitting));
        return "relief/conference";
    }

    @GetMapping("/relief/conferences/new")
    @Allowed(Role.SUPERVISOR)
    String form(HttpServletRequest request, Model model) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("command", UUID.randomUUID().toString());
        typed.add("heldOn", clock.today().toString());
        return show(Typed.of(typed), request, model);
    }

    @PostMapping("/relief/conferences")
    @Allowed(Role.SUPERVISOR)
    String hold(
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
            Sitting sitting = new SittingForm(typed).sitting();
            long id = conferences.hold(sitting, actor, typed.command());
            Frames.flash(
                    redirect,
                    true,
                    frame.say("relief.conference.held", sitting.items().size()));
            return "redirect:/relief/conferences/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(wrong, request, model);
    }

    private String show(Typed typed, HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        List<Grant> waiting = new ArrayList<>();
        for (State state : OPEN) {
            waiting.addAll(docket.page(Docket.Filter.in(state), Optional.empty(), Sitting.MOST_ITEMS)
                    .lines());
        }
        model.addAttribute(
                "page",
                new SittingPage(
                        frame,
                        typed,
                        waiting.subList(0, Math.min(waiting.size(), 2 * Sitting.MOST_ITEMS)),
                        choices.sources(frame),
                        conferences.ceiling().grouped()));
        return "relief/sitting";
    }
}
