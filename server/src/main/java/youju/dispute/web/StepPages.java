package youju.dispute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Bodies;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.dispute.Action;
import youju.dispute.BadField;
import youju.dispute.Dispute;
import youju.dispute.Disputes;
import youju.dispute.Refused;
import youju.page.Frame;
import youju.page.Frames;

/** Every step of a dispute as a form, and its taking. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR})
class StepPages {

    private final Frames frames;
    private final Disputes disputes;
    private final Bodies bodies;
    private final HouseClock clock;

    StepPages(Frames frames, Disputes disputes, Bodies bodies, HouseClock clock) {
        this.frames = frames;
        this.disputes = disputes;
        this.bodies = bodies;
        this.clock = clock;
    }

    @GetMapping("/disputes/{id:\\d+}/do/{action}")
    String form(
            @PathVariable long id,
            @PathVariable Action action,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        Dispute dispute = found(id);
        if (!disputes.allowedActions(id, actor).contains(action)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        show(
                new Shown(dispute, action, Map.of(), UUID.randomUUID().toString(), Optional.empty(), Optional.empty()),
                request,
                model);
        return "dispute/step";
    }

    @PostMapping("/disputes/{id:\\d+}/do/{action}")
    String take(
            @PathVariable long id,
            @PathVariable Action action,
            @RequestParam Map<String, String> typed,
            @RequestParam long version,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Dispute dispute = found(id);
        Frame frame = frames.of(request);
        if (action == Action.REGISTER) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Optional<BadField> fault = Optional.empty();
        Optional<String> problem;
        try {
            disputes.act(id, version, StepForm.read(action, new Given(typed)), actor, command);
            Frames.flash(redirect, true, frame.say("dispute.done", frame.words().of("dispute.action", action)));
            return "redirect:/disputes/" + id;
        } catch (BadField bad) {
            fault = Optional.of(bad);
            problem = Optional.of(frame.say("dispute.faults"));
        } catch (Refused refused) {
            problem = Optional.of(Says.of(frame.words(), refused));
        }
        show(new Shown(dispute, action, typed, command.toString(), fault, problem), request, model);
        return "dispute/step";
    }

    /** What a form shows. */
    private record Shown(
            Dispute dispute,
            Action action,
            Map<String, String> typed,
            String command,
            Optional<BadField> bad,
            Optional<String> problem) {}

    private void show(Shown shown, HttpServletRequest request, Model model) {
        Frame frame = frames.of(request);
        StepForm form = new StepForm(
                frame.words(), DisputePages.options(bodies.all()), clock.today().toString());
        model.addAttribute(
                "page",
                new StepPage(
                        frame,
                        shown.dispute(),
                        shown.action(),
                        form.fields(shown.action(), shown.typed(), shown.bad()),
                        shown.command(),
                        shown.problem()));
    }

    private Dispute found(long id) {
        return disputes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
