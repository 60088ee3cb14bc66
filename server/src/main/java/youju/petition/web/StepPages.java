package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Action;
import youju.petition.BadStep;
import youju.petition.BadStep.Fault;
import youju.petition.By;
import youju.petition.Categories;
import youju.petition.Life;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Refused;
import youju.petition.Transition;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;

/** Every step of a petition as a form, and its taking. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER})
class StepPages {

    private final Frames frames;
    private final Petitions petitions;
    private final Docket docket;
    private final Bodies bodies;
    private final Categories categories;
    private final HouseClock clock;

    StepPages(
            Frames frames, Petitions petitions, Docket docket, Bodies bodies, Categories categories, HouseClock clock) {
        this.frames = frames;
        this.petitions = petitions;
        this.docket = docket;
        this.bodies = bodies;
        this.categories = categories;
        this.clock = clock;
    }

    /** The address may fill in fields, as a link from the board of supervision does. */
    @GetMapping("/petitions/{id}/do/{action}")
    String form(
            @PathVariable long id,
            @PathVariable Action action,
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Petition petition = petitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!petitions.allowedActions(id, By.of(actor)).contains(action)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        show(
                new Shown(petition, action, given, UUID.randomUUID().toString(), Map.of(), Optional.empty()),
                request,
                model);
        return "petition/step";
    }

    @PostMapping("/petitions/{id}/do/{action}")
    String take(
            @PathVariable long id,
            @PathVariable Action action,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam long version,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Petition petition = petitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Frame frame = frames.of(request);
        Map<String, Fault> faults;
        Optional<String> problem;
        try {
            petitions.act(
                    id, version, new StepForm(typed, this::byNumber).step(action), By.of(actor), Optional.of(command));
            Frames.flash(
                    redirect,
                    true,
                    frame.say("petition.step.done", frame.words().of("petition.action", action)));
            return action == Action.DECLARE_STAKE ? "redirect:/desk" : "redirect:/petitions/" + id;
        } catch (StepForm.Unreadable unreadable) {
            faults = Map.of(unreadable.field(), unreadable.fault());
            problem = Optional.of(frame.say("petition.step.faults"));
        } catch (BadStep bad) {
            faults = Map.of(bad.field(), bad.fault());
            problem = Optional.of(frame.say("petition.step.faults"));
        } catch (Refused refused) {
            faults = Map.of();
            problem = Optional.of(Refusals.words(frame.words(), refused));
        }
        show(new Shown(petition, action, typed, command.toString(), faults, problem), request, model);
        return "petition/step";
    }

    /** What a form shows. */
    private record Shown(
            Petition petition,
            Action action,
            Map<String, List<String>> typed,
            String command,
            Map<String, Fault> faults,
            Optional<String> problem) {}

    private void show(Shown shown, HttpServletRequest request, Model model) {
        List<Transition> rows = Life.rows(shown.petition().state(), shown.action());
        model.addAttribute(
                "page",
                new StepPage(
                        frames.of(request),
                        shown.petition(),
                        shown.action(),
                        new StepForm(shown.typed(), this::byNumber).fields(shown.action(), shown.faults()),
                        rows.stream().flatMap(row -> row.paper().stream()).findFirst(),
                        shown.command(),
                        shown.problem(),
                        bodies.all().stream().filter(Body::active).toList(),
                        categories.all(),
                        clock.today().toString()));
    }

    private OptionalLong byNumber(String number) {
        return docket.page(Filter.of(Map.of("q", number)), Optional.empty(), 1).lines().stream()
                .mapToLong(line -> line.id())
                .findFirst();
    }
}
